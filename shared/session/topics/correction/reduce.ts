import type { Reduces } from '../../room.ts';
import type { SessionData } from '../../data.ts';
import type { EventOf } from '../../events.ts';
import { laterOf, msOf } from '../../../time.ts';
import type { Instant } from '../../../time.ts';
import { recorded, same } from '../../recorded.ts';
import type { Recorded } from '../../recorded.ts';
import type { ChecklistData } from '../checklist/data.ts';
import type { FactsData } from '../facts/data.ts';
import type { Answer, HealthData } from '../health/data.ts';
import type { MixData } from '../mix/data.ts';
import type { NeedleData } from '../needle/data.ts';
import type { NumbingData } from '../numbing/data.ts';
import type { CorrectionData } from './data.ts';
import { correctables, readValue } from './parts.ts';

type Corrected = EventOf<'record.corrected'>;

/** What the ledger said of a lot that was wrong is no longer said of it. */
const withLedger = (before: object, { part, field, ledger }: Corrected): object => {
  const role = correctables[part][field]?.role;
  if (role === undefined) return {};
  const { [role]: _gone, ...others } = (before as { ledger?: Record<string, unknown> }).ledger ?? {};
  const id = field === 'lot' ? 'lotId' : `${field}Id`;
  return { [id]: undefined, ledger: { ...others, ...ledger } };
};

const patched = <T extends { readonly id: string }>(
  list: readonly T[],
  data: SessionData,
  event: Corrected,
): readonly T[] =>
  list.map((one) => {
    if (one.id !== event.id) return one;
    const value = readValue(data, event, event.value);
    // Exposure runs from the earliest time anybody gave to the latest (decision 19).
    const offBefore = (one as { offAt?: Instant | null }).offAt ?? null;
    const kept = event.field === 'offAt' && offBefore !== null ? laterOf(offBefore, value as Instant) : value;
    return { ...one, [event.field]: kept, ...withLedger(one, event) };
  });

/** A "no" names no place and no day. That the client confirmed is not asked again: they confirmed what was read out then. */
const answeredAnew = (data: SessionData, event: Corrected): HealthData['answers'] => {
  const before = data.answers[event.id];
  const value = readValue(data, event, event.value);
  if (before === undefined || value === undefined) return data.answers;
  const said = { ...before.value, [event.field]: value } as Answer;
  const now: Answer = said.answer === 'no' ? withoutDay({ ...said, zones: [] }) : said;
  const atEnd = isAfterEnd(data, event) ? (before.atEnd ?? before.value) : undefined;
  return {
    ...data.answers,
    [event.id]: { ...recorded(before, now, event), ...(atEnd === undefined ? {} : { atEnd }) },
  };
};
const withoutDay = ({ on: _gone, ...rest }: Answer): Answer => rest;

/** It is still what was entered then, by whoever entered it: only what stands there is another. */
const putRight = <T>(before: Recorded<T>, value: T): Recorded<T> => ({
  ...before,
  value,
  corrections: before.corrections + (same(before.value, value) ? 0 : 1),
});
const tickedAnew = ({ ticks }: SessionData, { id, value }: Corrected): ChecklistData['ticks'] => {
  const before = ticks[id];
  return before === undefined ? ticks : { ...ticks, [id]: putRight(before, value.trim() === 'done') };
};
const enteredAnew = (data: SessionData, event: Corrected): FactsData['fields'] => {
  const before = data.fields[event.id];
  const value = readValue(data, event, event.value);
  return before === undefined || value === undefined
    ? data.fields
    : { ...data.fields, [event.id]: putRight(before, value) };
};

const isAfterEnd = ({ ended }: SessionData, { at }: { readonly at: Instant }): boolean =>
  ended !== null && msOf(at) >= msOf(ended.at);

/** A correction changes the value and nothing else: what rests on it is worked out anew. */
export const correctionReducers: Reduces<
  ChecklistData & CorrectionData & FactsData & HealthData & MixData & NeedleData & NumbingData,
  'record.corrected' | 'record.added'
> = {
  'record.corrected': (data, event) => ({
    ...(event.part === 'cream' ? { numbing: patched(data.numbing, data, event) } : {}),
    ...(event.part === 'mix' ? { mixes: patched(data.mixes, data, event) } : {}),
    ...(event.part === 'cartridge' ? { cartridges: patched(data.cartridges, data, event) } : {}),
    ...(event.part === 'answer' ? { answers: answeredAnew(data, event) } : {}),
    ...(event.part === 'tick' ? { ticks: tickedAnew(data, event) } : {}),
    ...(event.part === 'fact' ? { fields: enteredAnew(data, event) } : {}),
    ...addendum(data, event),
  }),
  'record.added': addendum,
};

function addendum(
  data: SessionData,
  event: { readonly at: Instant; readonly by: Corrected['by'] },
): Partial<CorrectionData> {
  return isAfterEnd(data, event) ? { addenda: [...data.addenda, { at: event.at, by: event.by }] } : {};
}
