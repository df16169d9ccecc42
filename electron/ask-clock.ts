import type { AuthorId } from '../shared/brand.ts';
import { clockDoubt } from '../shared/clock-doubt.ts';
import type { ClockAnswer, ClockQuestion } from '../shared/clock-doubt.ts';
import type { BadRequest, Failure } from '../shared/ipc/contract.ts';
import { err, ok } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import { instantIn, msOf } from '../shared/time.ts';
import type { Instant, LocalDate } from '../shared/time.ts';
import type { Clock } from './clock.ts';
import { createRecordWriter } from './record-writer.ts';
import type { RecordWriter } from './record-writer.ts';
import type { Store } from './store/store.ts';
import { createStudioService } from './studio/studio-service.ts';
import { sha256 } from './store/digest.ts';
import { openingWords } from '../shared/words/opening.ts';
import type { Message } from '../shared/words/message.ts';

/** How long a question may stand on the screen and still be answered with "yes": the time in it has gone on since. */
const STALE_MS = 10 * 60_000;
const LIFETIME_MS = 100 * 366 * 24 * 60 * 60_000;

/** Whether the computer's clock is to be asked about before anything is written to this record. */
export const questionAtStart = (
  {
    clock,
    builtOn,
    timeZone,
  }: { readonly clock: Clock; readonly builtOn: LocalDate | null; readonly timeZone: () => string },
  store: Store | undefined,
): ClockQuestion | undefined => {
  const wall = clock.wall();
  const last = store?.head().at;
  const why = clockDoubt(wall, { last, builtOn });
  if (why === undefined) return undefined;
  const studio = store === undefined ? undefined : createStudioService(store, noWriter, sha256);
  const isSetUp = studio?.studio() !== undefined;
  return {
    why,
    wall,
    record: last ?? null,
    builtOn,
    timeZone: studio?.studio()?.timeZone ?? timeZone(),
    order: isSetUp ? (studio?.release().protocol.pack.dateOrder ?? 'dayMonth') : 'dayMonth',
  };
};

/** The time that a person's answer means; `again` where the screen no longer shows what the computer says. */
export const timeIn = (
  answer: Exclude<ClockAnswer, { is: 'look' | 'record' }>,
  { timeZone, builtOn, record }: ClockQuestion,
  wall: Instant,
): Result<Instant | 'again', BadRequest> => {
  // What is known of the time beside the clock that is asked about.
  const known =
    record === null ? (builtOn === null ? msOf(wall) : Date.parse(`${builtOn}T00:00:00Z`)) : msOf(record);
  const isTooFar = (at: Instant): boolean => msOf(at) > known + LIFETIME_MS;
  if (answer.is !== 'stated' && isTooFar(wall))
    return err(bad('date', openingWords.thisLiesMoreThanALifetime));
  if (answer.is !== 'stated')
    return ok(Math.abs(msOf(wall) - msOf(answer.shown)) > STALE_MS ? 'again' : wall);
  const stated = instantIn(timeZone, `${answer.date}T${answer.time}:00`);
  if (stated === undefined) return err(bad('time', openingWords.thisIsNotATimeOf));
  if (builtOn !== null && msOf(stated) < Date.parse(`${builtOn}T00:00:00Z`))
    return err(bad('date', openingWords.stippleItselfIsNewerThanThis));
  return isTooFar(stated) ? err(bad('date', openingWords.thisLiesMoreThanALifetime)) : ok(stated);
};

export interface Correction {
  readonly from: Instant;
  readonly to: Instant;
  /** What the computer says at that moment. */
  readonly wall: Instant;
}

/** The one entry that may be earlier than the one before it, and from which entry on the clock had been wrong. */
export const writeCorrection = (
  store: Store,
  writer: RecordWriter,
  { from, to, wall }: Correction,
  by: AuthorId,
  began?: number,
): Result<null, Failure> => {
  const since = store.doubtfulSince(from, to, began);
  const line = { kind: 'clock.corrected', body: { from, to, by, since } } as const;
  const saved = writer.append(by, [line], { at: to, wall });
  return saved.ok ? ok(null) : saved;
};

/** Before anything stands on the record: the clock is put right, and the entry says who said so. */
export const correctAtStart = (store: Store, clock: Clock, to: Instant): Result<Correction, Failure> => {
  const wall = clock.wall();
  const from = store.head().at ?? wall;
  clock.step(to);
  const writer = createRecordWriter(store, clock, () => undefined);
  const by = createStudioService(store, writer, sha256).person()?.id ?? 'device';
  const written = writeCorrection(store, writer, { from, to, wall }, by);
  return written.ok ? ok({ from, to, wall }) : written;
};

const noWriter: RecordWriter = {
  append: () => {
    throw new Error('defect: nothing is written before the clock was looked at');
  },
  keepWitness: () => undefined,
  provenOf: () => undefined,
  saveState: () => ({ ok: true }),
};

const bad = (field: 'date' | 'time', says: Message): BadRequest => ({
  kind: 'bad-request',
  channel: 'clock.answer',
  says,
  issues: [{ field, says }],
});
