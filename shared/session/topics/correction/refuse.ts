import type { Phrase } from '../../../words/message.ts';
import { unknownThings } from '../../../words/refusal-words.ts';
import type { SessionData } from '../../data.ts';
import type { EventOf } from '../../events.ts';
import { badValue, inTheFuture, unknownItem } from '../../refusal.ts';
import type { Refusal } from '../../refusal.ts';
import type { RefuseTables } from '../../room.ts';
import { isLater } from '../../day.ts';
import type { FieldValue } from '../../field.ts';
import { isEnding } from '../../stage.ts';
import type { Instant } from '../../../time.ts';
import { factOfKey, factProblem } from '../facts/read.ts';
import { factProblemSays } from '../facts/words.ts';
import type { NumbingApplication } from '../numbing/data.ts';
import { numbingSays } from '../numbing/words.ts';
import { correctables, fieldsOf, readValue, standingValue, thingsOf } from './parts.ts';
import { correctionSays } from './words.ts';

/** Times of cream may tighten and never loosen: it was on from the earliest time anybody gave to the latest (decisions 13, 19). */
const creamTime = (
  { onAt, offAt }: NumbingApplication,
  field: 'onAt' | 'offAt',
  value: Instant,
  now: Instant,
): Refusal | undefined => {
  if (value > now) return inTheFuture('value');
  if (field === 'onAt')
    return value >= onAt
      ? badValue('value', correctionSays.onOnlyEarlier)
      : offAt !== null && value > offAt
        ? badValue('value', numbingSays.offBeforeOn)
        : undefined;
  if (offAt === null) return badValue('value', correctionSays.stillOn);
  if (value < onAt) return badValue('value', numbingSays.offBeforeOn);
  return value <= offAt ? badValue('value', correctionSays.offOnlyLater) : undefined;
};

const corrected = (data: SessionData, event: EventOf<'record.corrected'>): Refusal | undefined => {
  const { part, id, field, value: typed, at } = event;
  const row = correctables[part][field];
  const thing = thingsOf(data, part).find((one) => one.id === id);
  if (row === undefined || thing === undefined || !fieldsOf(data, part, id).includes(field))
    return unknownItem(unknownThings.entry);
  const value = readValue(data, event, typed);
  if (value === undefined)
    return badValue(
      'value',
      (row.kind === 'fact' ? notAllowed(id, typed.trim()) : undefined) ??
        correctionSays.notReadable[row.kind],
    );
  if (row.kind === 'clock')
    return creamTime(
      thing as unknown as NumbingApplication,
      field as 'onAt' | 'offAt',
      value as Instant,
      isEnding(data.place) ? (data.ended?.at ?? at) : at,
    );
  if (part === 'answer' && field === 'on' && isYetToCome(data, id, typed.trim(), at))
    return inTheFuture('value');
  if (part === 'fact' && factOfKey(id).def?.isPast === true && isLater(data, typed.trim(), at))
    return inTheFuture('value');
  return standingValue(data, part, id, field) === standingOf(value, typed)
    ? badValue('value', correctionSays.sameAsBefore)
    : undefined;
};

/** What is allowed in the field of a fact, in the sentence that its field says. */
const notAllowed = (id: string, typed: string): Phrase | undefined => {
  const { def } = factOfKey(id);
  const problem = def === undefined ? undefined : factProblem(def, typed);
  return def === undefined || problem === undefined ? undefined : factProblemSays(def, problem);
};
/** A number is the same however it is written. */
const standingOf = (value: FieldValue, typed: string): string =>
  typeof value === 'number' ? String(value) : typed.trim();

/** An operation or an examination may be planned (C31); every other row asks for what was. */
const isYetToCome = (data: SessionData, code: string, on: string, now: Instant): boolean =>
  isLater(data, on, now) && data.protocol.questions.find((row) => row.code === code)?.outcome !== 'info';

export const correctionRefuses = {
  content: { 'record.corrected': corrected },
} as const satisfies RefuseTables;
