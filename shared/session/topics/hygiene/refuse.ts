import { allowed } from '../../../words/values.ts';
import { badValue } from '../../refusal.ts';
import type { RefuseTables } from '../../room.ts';

export const hygieneRefuses = {
  content: {
    'contact.ended': (data, { what }) =>
      data.contacts[what]?.endedAt === null ? undefined : badValue('what', allowed.contactNotStarted),
  },
} as const satisfies RefuseTables;
