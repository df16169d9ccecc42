import { note } from '../../event-row.ts';
import type { ClientFacts } from './data.ts';

export const identityEvents = {
  'client.amended': note<{ readonly facts: ClientFacts }>()({
    group: 'device',
    since: 'consultation',
    isWork: false,
    whileClientHolds: true,
    changesPaper: (data, { facts }) => facts.firstName !== data.clientFacts.firstName,
    tone: 'normal',
  }),
} as const;
