import { unknownThings } from '../../../words/refusal-words.ts';
import type { SessionData } from '../../data.ts';
import { isLater } from '../../day.ts';
import type { EventOf } from '../../events.ts';
import { fieldKey } from '../../field.ts';
import { fieldById } from '../../fields.ts';
import { wantsReason } from '../../put-right.ts';
import { badValue, firstOf, inTheFuture, unknownItem } from '../../refusal.ts';
import type { Refusal } from '../../refusal.ts';
import type { RefuseTables } from '../../room.ts';
import { isReached } from '../../stage.ts';
import { factProblem, isAsLastTime } from './read.ts';
import { factProblemSays, factsSays } from './words.ts';
import { isSameAs } from '../zones/read.ts';
import { labelOf } from '../../field-text.ts';

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
  const problem = value === null ? undefined : factProblem(def, value);
  return problem === undefined ? undefined : badValue(field, factProblemSays(def, problem));
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
