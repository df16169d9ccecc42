import { z } from 'zod';
import { intent } from '../../event-row.ts';
import { contactIds, hygieneIds } from './data.ts';

export const hygieneEvents = {
  /** Something that has to stay wet for a time: the clock starts with the wipe and ends when it is dry. Said again, it starts anew. */
  'contact.started': intent(
    { what: z.enum(contactIds) },
    {
      group: 'fact',
      since: 'cleanseAndNumb',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
    },
  ),
  'contact.ended': intent(
    { what: z.enum(contactIds) },
    {
      group: 'fact',
      since: 'cleanseAndNumb',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
      isOffered: ({ contacts }) => Object.values(contacts).some(({ endedAt }) => endedAt === null),
    },
  ),
  'hygiene.counted': intent(
    { what: z.enum(hygieneIds) },
    {
      group: 'fact',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
    },
  ),
} as const;
