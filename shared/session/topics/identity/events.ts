import { note } from '../../event-row.ts';
import type { ClientFacts } from './data.ts';

export const identityEvents = {
  'client.amended': note<{ readonly facts: ClientFacts }>()({
    group: 'device',
    since: 'consultation',
    isWork: false,
    whileClientHolds: true,
    changesPaper: ({ clientFacts: was }, { facts }) =>
      facts.firstName !== was.firstName || facts.language !== was.language,
    tone: 'normal',
  }),
} as const;
