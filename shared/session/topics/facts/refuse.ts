import { unknownThings } from '../../../words/refusal-words.ts';
import type { Phrase } from '../../../words/message.ts';
import { commaList } from '../../../words/message.ts';
import { isLocalDate, latestDayOf } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { isLater } from '../../day.ts';
import type { EventOf } from '../../events.ts';
import { fieldKey } from '../../field.ts';
import type { FieldDef } from '../../field.ts';
import { fieldById } from '../../fields.ts';
import { wantsReason } from '../../put-right.ts';
import { badValue, firstOf, inTheFuture, unknownItem } from '../../refusal.ts';
import type { Refusal } from '../../refusal.ts';
import type { RefuseTables } from '../../room.ts';
import { isReached } from '../../stage.ts';
import { isAsLastTime } from './read.ts';
import { factsSays } from './words.ts';
import { isSameAs } from '../zones/read.ts';
import { labelOf } from '../../field-text.ts';

const longest = 400;

/** A fact must be known, belong to a stage already reached, name a zone only where it has one, and lie in its range (brief "allowed"). */
const checkField = (
  data: SessionData,
  { field, zone, value, asLastTime, sameAs }: EventOf<'field.set'>,
): Refusal | undefined => {
  const def = fieldById.get(field);
  if (def === undefined) return unknownItem(unknownThings.fact({ id: field }));
  const label = labelOf(def.id);
  if (!isReached(data, def.stage)) return { kind: 'too-early', intent: 'field.set', stage: def.stage };
  if (def.per === 'zone' && zone === undefined) return badValue(field, factsSays.zoneNeeded({ label }));
  if (def.per === 'session' && zone !== undefined) return badValue(field, factsSays.zoneNotWanted({ label }));
  // How the last work healed is judged whether or not the zone is touched today.
  const worked =
    field === 'healedResult' && zone !== undefined && data.opening.lastVisit?.work[zone] !== undefined;
  if (zone !== undefined && !worked && !data.zones.includes(zone))
    return unknownItem(unknownThings.zone({ id: zone }));
  if (asLastTime === true && !isAsLastTime(data, fieldKey(field, zone), value))
    return badValue(field, factsSays.notAsLastTime({ label }));
  if (sameAs !== undefined && (value === null || !isSameAs(data, { field, from: sameAs, value })))
    return badValue(field, factsSays.notSameAs({ label }));
  const says = value === null ? undefined : problemWith(def, value);
  return says === undefined ? undefined : badValue(field, says);
};

/** The sentence that says what is allowed, or nothing when the value is. */
const problemWith = (
  { id, kind, choices, min, max, step, unit, maxLength = longest }: FieldDef,
  value: NonNullable<EventOf<'field.set'>['value']>,
): Phrase | undefined => {
  const label = labelOf(id);
  const labels = choices?.map((choice) => choice.label) ?? [];
  const isChoice = (one: unknown) => choices === undefined || choices.some(({ id }) => id === one);
  switch (kind) {
    case 'number':
      if (typeof value !== 'number' || value < (min ?? -Infinity) || value > (max ?? Infinity))
        return factsSays.number(label, min, max, unit);
      return step === 1 && !Number.isInteger(value) ? factsSays.wholeNumber({ label }) : undefined;
    case 'yesNo':
      return typeof value === 'boolean' ? undefined : factsSays.yesNo({ label });
    case 'choice':
      return typeof value === 'string' && isChoice(value)
        ? undefined
        : factsSays.choice({ label, choices: commaList(labels) });
    case 'multi':
      return Array.isArray(value) && value.every(isChoice)
        ? undefined
        : factsSays.choices({ label, choices: commaList(labels) });
    case 'date':
      return typeof value === 'string' && isLocalDate(value) ? undefined : factsSays.date({ label });
    case 'partialDate':
      return typeof value === 'string' && latestDayOf(value) !== undefined
        ? undefined
        : factsSays.partialDate({ label });
    case 'text':
    case 'longText':
      return typeof value === 'string' && value.length <= maxLength
        ? undefined
        : factsSays.text({ label, max: maxLength });
  }
};

export const factsRefuses = {
  content: {
    'field.set': (data, event) => {
      const def = fieldById.get(event.field);
      return firstOf([
        () =>
          def?.isPast === true && typeof event.value === 'string' && isLater(data, event.value, event.at)
            ? inTheFuture(def.id)
            : undefined,
        () => checkField(data, event),
        () =>
          def === undefined
            ? undefined
            : wantsReason(data, {
                stage: def.stage,
                before: data.fields[fieldKey(event.field, event.zone)],
                value: event.value,
                reason: event.reason,
              }),
      ]);
    },
  },
} as const satisfies RefuseTables;
