import type { Protocol } from '../../protocol/schema.ts';
import type { SessionData } from '../data.ts';
import type { Recorded } from '../recorded.ts';
import { fieldKey } from '../field.ts';
import { defined, recorded, replaced, same, without } from '../recorded.ts';
import type { Reducers } from '../room.ts';

/** Marks what the client gave on the tablet; what was asked aloud carries no mark. */
const byHand = <T>(handOver: SessionData['handOver'], fact: Recorded<T>): Recorded<T> =>
  handOver === null ? fact : { ...fact, onTablet: true };
const isJudged = ({ questions }: Protocol, code: string): boolean =>
  questions.find((row) => row.code === code)?.asked === 'practitioner';

/** Simple facts, health answers, zones and notes (brief 1). */
export const factReducers: Reducers<
  | 'field.set'
  | 'item.ticked'
  | 'question.answered'
  | 'questionnaire.confirmed'
  | 'clearance.recorded'
  | 'handOver.begun'
  | 'handOver.ended'
  | 'zone.chosen'
  | 'scar.placed'
  | 'note.added'
  | 'adverse.noted'
  | 'client.amended'
> = {
  'field.set': ({ fields }, event) => {
    const key = fieldKey(event.field, event.zone);
    // Said again is not said anew: a signature under this fact stays good.
    if (same(fields[key]?.value ?? null, event.value)) return {};
    return {
      fields:
        event.value === null
          ? without(fields, key)
          : { ...fields, [key]: recorded(fields[key], event.value, event) },
    };
  },
  'item.ticked': ({ ticks }, event) => ({
    ticks: { ...ticks, [event.item]: recorded(ticks[event.item], event.done, event) },
  }),
  'question.answered': ({ answers, questionnaireConfirmed, handOver, protocol }, event) => {
    const answer = {
      ...defined({ on: event.on, note: event.note }),
      answer: event.answer,
      zones: event.zones ?? [],
    };
    const before = answers[event.code];
    return {
      answers: { ...answers, [event.code]: byHand(handOver, recorded(before, answer, event)) },
      // "Read out and confirmed" was said about other answers: it is asked again. What the practitioner judges is not the client's to confirm.
      questionnaireConfirmed:
        (before !== undefined && same(before.value, answer)) || isJudged(protocol, event.code)
          ? questionnaireConfirmed
          : null,
    };
  },
  'questionnaire.confirmed': ({ questionnaireConfirmed, handOver }, event) => ({
    questionnaireConfirmed: byHand(handOver, recorded(questionnaireConfirmed, true as const, event)),
  }),
  'clearance.recorded': ({ clearances }, event) => {
    const { code, clinician, writtenOn, validUntil, seen } = event;
    return {
      clearances: {
        ...clearances,
        [code]: recorded(clearances[code], { code, clinician, writtenOn, validUntil, seen }, event),
      },
    };
  },
  'handOver.begun': (_data, { at, parts, language, witness, guardian }) => ({
    handOver: { at, parts, language, ...defined({ witness, guardian }) },
  }),
  'handOver.ended': () => ({ handOver: null }),
  'zone.chosen': ({ zones, fields, scars, opening }, event) => {
    const { zone, chosen } = event;
    if (zones.includes(zone) === chosen) return {};
    // A scar that was there last time lies where it lay.
    const lay = chosen && scars[zone] === undefined ? opening.lastVisit?.scars?.[zone] : undefined;
    // A zone that comes back is planned anew: the plan signed meanwhile did not name it.
    return chosen
      ? {
          zones: [...zones, zone],
          ...(lay === undefined ? {} : { scars: { ...scars, [zone]: recorded(undefined, lay, event) } }),
        }
      : { zones: zones.filter((one) => one !== zone), fields: without(fields, fieldKey('plan', zone)) };
  },
  'scar.placed': ({ zones, scars }, event) => {
    const { zone, parent, view, x, y, angle } = event;
    return {
      scars: { ...scars, [zone]: recorded(scars[zone], { parent, view, x, y, angle }, event) },
      ...(zones.includes(zone) ? {} : { zones: [...zones, zone] }),
    };
  },
  'note.added': ({ notes }, { at, by, text }) => ({ notes: [...notes, { at, by, text }] }),
  'adverse.noted': ({ adverse }, { event: id, what, plan, zone, details, pass, at, occurredAt }) => {
    const before = adverse.find((one) => one.id === id);
    return {
      adverse: replaced(adverse, {
        id,
        what,
        plan,
        ...defined({ zone, details, pass: pass ?? before?.pass }),
        at: occurredAt ?? before?.at ?? at,
      }),
    };
  },
  'client.amended': (_data, { facts }) => ({ clientFacts: facts }),
};
