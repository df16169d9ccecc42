import { z } from 'zod';
import { letterWriters } from '../../../protocol/schema.ts';
import { clean, said } from '../../../printable.ts';
import { date, partialDate, why, zone } from '../../event-parts.ts';
import { intent } from '../../event-row.ts';
import { changesSheet } from './read.ts';

const rowCode = z.string().regex(/^C\d{2}$/);

export const healthEvents = {
  'question.answered': intent(
    {
      code: rowCode,
      answer: z.enum(['yes', 'no', 'unsure']),
      zones: z.array(zone).max(40).optional(),
      on: partialDate.optional(),
      note: clean(400).optional(),
      /** How many were answered with the same tap; each of them is an entry of its own. */
      inOneTap: z.number().int().min(2).max(40).optional(),
      ...why,
    },
    {
      group: 'fact',
      since: 'consultation',
      isWork: false,
      whileClientHolds: true,
      changesPaper: (data, { code, answer }) => changesSheet(data, code, answer),
      tone: ({ reason }) => (reason === undefined ? 'normal' : 'warning'),
    },
  ),
  'questionnaire.confirmed': intent(
    {},
    {
      group: 'fact',
      since: 'consultation',
      isWork: false,
      whileClientHolds: true,
      changesPaper: false,
      tone: 'normal',
    },
  ),
  'clearance.recorded': intent(
    {
      code: rowCode,
      clinician: said(120),
      writtenOn: date,
      validUntil: date,
      seen: z.literal(true),
      writer: z.enum(letterWriters).optional(),
      testSpotOn: date.optional(),
    },
    {
      group: 'fact',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
    },
  ),
  /** The client has the note for the doctor who looks at the zone that was left out. */
  'referral.given': intent(
    { code: rowCode, how: z.enum(['printed', 'saved']) },
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
