import { z } from 'zod';
import { clean } from '../printable.ts';
import { isLocalDate } from '../time.ts';
import { doorWords } from '../words/door.ts';
import { worded } from '../words/worded.ts';

/** What can go wrong with a client (brief 4.4). A needle-stick of the staff is none of these: it has its own store. */
export const adverseSorts = [
  'bleeding',
  'faint',
  'anaesthetic',
  'allergy',
  'swelling',
  'infection',
  'papules',
  'granuloma',
  'keloid',
  'colourChange',
  'migration',
  'scar',
  'dissatisfaction',
  'other',
] as const;
export type AdverseSort = (typeof adverseSorts)[number];

export const reportees = ['authority', 'insurer', 'supplier'] as const;
export type Reportee = (typeof reportees)[number];

export const calendarDay = z
  .string()
  .refine((text): boolean => isLocalDate(text), worded(doorWords.dateLike));
export const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, worded(doorWords.timeLike));

/** The form of brief 4.4 beside "what happened", "what we do" and the zone. Products and lots are added by main. */
export const adverseDetails = z.strictObject({
  sort: z.enum(adverseSorts),
  /** When it began, as the studio's calendar and clock show it. */
  onsetOn: calendarDay,
  onsetTime: wallTime.optional(),
  /** 1 slight to 5 danger to life. */
  severity: z.number().int().min(1).max(5),
  /** Ids of photos of the session. */
  photos: z.array(z.uuid()).max(40),
  referredTo: clean(120).optional(),
  reportedTo: z.array(z.enum(reportees)).max(reportees.length),
  outcome: clean(400).optional(),
  closedOn: calendarDay.optional(),
});
export type AdverseDetails = z.infer<typeof adverseDetails>;
