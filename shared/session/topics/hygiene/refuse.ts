import { badValue } from '../../refusal.ts';
import type { RefuseTables } from '../../room.ts';
import { hygieneSays } from './words.ts';

export const hygieneRefuses = {
  content: {
    'contact.ended': (data, { what }) =>
      data.contacts[what]?.endedAt === null ? undefined : badValue('what', hygieneSays.contactNotStarted),
  },
} as const satisfies RefuseTables;
