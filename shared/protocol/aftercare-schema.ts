import { z } from 'zod';
import { aftercareTopics, phaseTopics, topicNames, topicOrder } from './aftercare-topics.ts';
import type { AftercareTopic } from './aftercare-topics.ts';
import { rowId, text } from './basis.ts';
import { protocolWords } from './words.ts';
import type { Message } from '../words/message.ts';
import { worded } from '../words/worded.ts';

const day = z.number().int().min(0).max(60);
const allowedFrom = z.union([day, z.literal('never')]);
const topic = z.enum(aftercareTopics);
/** Tells one line from another while they are edited. Releases of earlier versions have none: `line-names.ts` gives them one. */
const id = rowId.optional();

/**
 * One thing said to the client. Where and with which date it is printed is computed from its topic's day, never typed:
 * what is forbidden stands in the first box or, when it lasts, in the one for the whole time; what is allowed in the box of its day.
 */
const line = z.discriminatedUnion('kind', [
  /** A clause such as `no direct sun`; `ifNever` is the sentence for a topic that stays forbidden. */
  z.strictObject({ kind: z.literal('avoid'), id, topic, text, ifNever: text.optional() }),
  /** Names of things, such as `light exercise, sex`. */
  z.strictObject({ kind: z.literal('allow'), id, topic, text }),
  /** A whole sentence; its topic, where it has one, fills `{until}`, `{from}` and `{days}`. */
  z.strictObject({
    kind: z.literal('tip'),
    id,
    phase: z.number().int().min(0).max(3),
    topic: topic.optional(),
    text,
  }),
]);

/** When a line for this client alone is printed. It says what to do and never why. */
export const insertReasons = [
  'scar',
  'hairline',
  'oily',
  'fair',
  'dark',
  'numbing',
  'hairLiquid',
  'worn',
] as const;

export const aftercare = z
  .strictObject({
    leafletVersion: z.number().int().positive(),
    /** The leaflet's own date, printed on the sheet (brief 6.4). */
    leafletDate: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, worded(protocolWords.mustBeADateLike2026))
      .optional(),
    language: z.string(),
    /** First day it is allowed; day 0 is the session day (brief 6.2, decision 33). */
    allowedFrom: z.strictObject(
      Object.fromEntries(aftercareTopics.map((name) => [name, allowedFrom])) as Record<
        AftercareTopic,
        typeof allowedFrom
      >,
    ),
    /** How it heals: days that the boxes of signs name. */
    healing: z.strictObject({
      darkUntilDay: day,
      patchyFromDay: day,
      returnsFromDay: day,
      itchNormalUntilDay: day,
      itchDoctorAfterDay: day,
    }),
    colourJudgedDay: day,
    reviewDay: z.number().int().min(0).max(120),
    phaseTitles: z.tuple([text, text, text, text]),
    lines: z.array(line).min(4),
    /** Said with the review, in the box it falls into; `{review}` is its date. */
    reviewText: text,
    /** Said where giving blood has to wait; `{blood}` is the first day. And where it has not. */
    bloodText: text,
    noBloodWaitText: text,
    inserts: z.array(z.strictObject({ when: z.enum(insertReasons), id, topic: topic.optional(), text })),
    boxes: z.strictObject({
      normal: z.array(text).min(1),
      callUs: z.array(text).min(1),
      doctorToday: z.array(text).min(1),
      doctorMonths: z.array(text).min(1),
      emergency: z.array(text).min(1),
      /** Printed with the emergency signs only where numbing was used. */
      emergencyAfterNumbing: z.array(text),
      /** The shortest form, beside the number on the first side. */
      emergencyBrief: text,
    }),
    goodToKnow: z.array(text),
    /** What a touch-up is and why one will be needed; begins the second side. */
    touchUpText: text,
    touchUpWindowText: text,
    /** Instead of it, where no date can be given. */
    touchUpReplanText: text,
    complaintText: text,
    dataText: text,
  })
  .superRefine(({ allowedFrom: from, healing, colourJudgedDay }, issue) => {
    const say = (path: readonly string[], message: Message) =>
      issue.addIssue({ code: 'custom', path: [...path], message: worded(message) });
    const dayOf = (name: AftercareTopic): number => {
      const value = from[name];
      return value === 'never' ? Number.POSITIVE_INFINITY : value;
    };
    for (const [first, later] of topicOrder)
      if (dayOf(later) < dayOf(first))
        say(['allowedFrom', later], protocolWords.mustNotComeBefore({ first: topicNames[first] }));
    phaseTopics.forEach((name, index) => {
      const before = phaseTopics[index - 1];
      if (from[name] === 'never') say(['allowedFrom', name], protocolWords.mustBeADayAPhase);
      else if (dayOf(name) <= (before === undefined ? 0 : dayOf(before)))
        say(
          ['allowedFrom', name],
          before === undefined
            ? protocolWords.mustBe1OrLaterA
            : protocolWords.mustComeAfterAPhaseBegins({ before: topicNames[before] }),
        );
    });
    const course = [
      ['healing.darkUntilDay', healing.darkUntilDay, ''],
      ['healing.patchyFromDay', healing.patchyFromDay, protocolWords.theLastDarkDay],
      ['healing.returnsFromDay', healing.returnsFromDay, protocolWords.theFirstPatchyDay],
      ['colourJudgedDay', colourJudgedDay, protocolWords.theDayTheColourReturns],
    ] as const;
    course.forEach(([path, value, before], index) => {
      const last = course[index - 1];
      if (last !== undefined && value <= last[1])
        say(path.split('.'), protocolWords.mustComeAfter({ before }));
    });
    if (healing.itchDoctorAfterDay < healing.itchNormalUntilDay)
      say(['healing', 'itchDoctorAfterDay'], protocolWords.mustNotComeBeforeTheLast);
  });

export type Aftercare = z.infer<typeof aftercare>;
export type InsertReason = (typeof insertReasons)[number];
export type AftercareLine = Aftercare['lines'][number];
