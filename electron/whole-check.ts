import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RecordCheck } from '../shared/ipc/pages.ts';
import { SHORT_RECORD, isWorthNoting, startLooksAt } from '../shared/journal/whole-check.ts';
import type { Checked, WholeCheck } from '../shared/journal/whole-check.ts';
import type { Instant, LocalDate } from '../shared/time.ts';
import { damageWords } from '../shared/words/damage.ts';
import { lostFilesNotices } from '../shared/words/lost-files.ts';
import type { Phrase } from '../shared/words/message.ts';
import type { Clock } from './clock.ts';
import { lookingForLostFiles } from './media/lost-files.ts';
import type { KnownClients } from './people/known-clients.ts';
import type { RecordWriter } from './record-writer.ts';
import type { Store } from './store/store.ts';

type Names = Pick<Parameters<typeof lookingForLostFiles>[0], 'clientName' | 'productName'>;
interface Deps extends Names {
  readonly dataDir: string;
  readonly store: Store;
  readonly writer: Pick<RecordWriter, 'append'>;
  readonly known: Pick<KnownClients, 'checkKeys'>;
  readonly dayOf: (at: Instant) => LocalDate;
  readonly today: () => LocalDate;
  readonly lostKeys: () => readonly Phrase[];
  readonly clock: Pick<Clock, 'now'>;
  /** A record that is no longer than this is looked at whole each time; and how often a longer one keeps how far it is. */
  readonly short?: number;
  readonly keepEvery?: number;
}

/**
 * Entries, keys and files, a few at a time. A long record is looked at whole once a week and where somebody asks, and goes on there where
 * closing Stipple broke it off; between, a start looks at what came after the last time. That it was done is an entry.
 */
export const createWholeCheck = ({
  dataDir,
  store,
  writer,
  known,
  clientName,
  productName,
  dayOf,
  today,
  lostKeys,
  clock,
  short = SHORT_RECORD,
  keepEvery,
}: Deps) => {
  let last: WholeCheck | undefined;
  const lastWhole = (): WholeCheck | undefined => (last ??= store.lastWholeCheck());

  /** `isWhole`: somebody asked for it, so every entry and every file is looked into. */
  const check = async function* (isWhole: () => boolean): AsyncGenerator<RecordCheck, RecordCheck> {
    const before = lastWhole();
    const how = startLooksAt({ entries: store.head().seq, last: before, now: clock.now() }, short);
    const looksAtAll = how === 'whole' || before === undefined || isWhole();
    let verdict = yield* told(
      looksAtAll ? store.verifyAll({ goesOn: !isWhole(), keepEvery }) : store.verifySince(before),
    );
    // Somebody who asks while only the end is looked at gets all of it.
    const wasAsked = isWhole();
    if (verdict.intact && !looksAtAll && wasAsked) verdict = yield* told(store.verifyAll());
    if (!verdict.intact)
      return { state: 'broken', seq: verdict.seq, damage: verdict.damage, says: verdict.says };
    for (const _few of known.checkKeys()) await nextTurn();
    const files = lookingForLostFiles({
      dataDir,
      reader: store,
      clientName,
      productName,
      dayOf: (session) => {
        const [row] = store.sessions({ session });
        return row === undefined ? undefined : dayOf(row.openedAt);
      },
      isWhole,
      today: today(),
    });
    const { entries } = verdict;
    let lost = files.next();
    for (; lost.done !== true; lost = files.next()) yield { state: 'checking', done: entries, of: entries };
    const missing = [
      // Every entry may be sound, and others may have followed: that is not called intact.
      ...store.notices.filter((one) => one === damageWords.lastMarkGone),
      ...lostKeys(),
      ...lostFilesNotices(lost.value),
    ];
    const at = clock.now();
    const isWholeNow = looksAtAll || wasAsked;
    if (isWholeNow) noteWhole({ ...verdict.end, at }, missing.length, wasAsked);
    const found = { entries, at, ...(isWholeNow ? {} : { since: before.at }) };
    return missing.length === 0 ? { state: 'intact', ...found } : { state: 'incomplete', ...found, missing };
  };

  const noteWhole = (whole: WholeCheck, missing: number, asked: boolean): void => {
    const noted = store.lastWholeCheck()?.at ?? store.beganAt();
    last = whole;
    // A short record is looked at whole at each start, whatever it says of itself.
    if (whole.seq <= short || !isWorthNoting({ last: noted, now: whole.at, asked })) return;
    const body: Checked = { upTo: whole.seq, hash: whole.hash, missing };
    // Where it cannot be written the screen says so already; the next start looks at everything once more.
    writer.append('device', [{ kind: 'record.checked', body: { ...body } }]);
  };

  return {
    check,
    lastWhole,
    /** Stipple may stay open for weeks. */
    isWholeCheckDue: (): boolean =>
      last !== undefined &&
      startLooksAt({ entries: store.head().seq, last, now: clock.now() }, 0) === 'whole',
  };
};

/** How far it is, in the words of the screen. */
const told = async function* <T>(
  run: AsyncGenerator<{ readonly checked: number; readonly of: number }, T>,
): AsyncGenerator<RecordCheck, T> {
  for (;;) {
    const step = await run.next();
    if (step.done === true) return step.value;
    yield { state: 'checking', done: step.value.checked, of: step.value.of };
  }
};
