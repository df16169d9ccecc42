import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RecordCheck } from '../shared/ipc/pages.ts';
import type { Instant, LocalDate } from '../shared/time.ts';
import { lostFilesNotices } from '../shared/words/lost-files.ts';
import type { Phrase } from '../shared/words/message.ts';
import type { Clock } from './clock.ts';
import { lookingForLostFiles } from './media/lost-files.ts';
import type { KnownClients } from './people/known-clients.ts';
import type { Store } from './store/store.ts';

type Names = Pick<Parameters<typeof lookingForLostFiles>[0], 'clientName' | 'productName'>;
interface Deps extends Names {
  readonly dataDir: string;
  readonly store: Store;
  readonly known: Pick<KnownClients, 'checkKeys'>;
  readonly dayOf: (at: Instant) => LocalDate;
  readonly today: () => LocalDate;
  readonly lostKeys: () => readonly Phrase[];
  readonly clock: Pick<Clock, 'now'>;
}

/** Entries, keys and files, a few at a time. */
/** `isWhole`: somebody asked for it, so every file is looked into. */
export const createWholeCheck = ({
  dataDir,
  store,
  known,
  clientName,
  productName,
  dayOf,
  today,
  lostKeys,
  clock,
}: Deps) =>
  async function* check(isWhole: () => boolean): AsyncGenerator<RecordCheck, RecordCheck> {
    const run = store.verifyAll();
    for (;;) {
      const step = await run.next();
      if (!step.done) {
        yield { state: 'checking', done: step.value.checked, of: step.value.of };
        continue;
      }
      const verdict = step.value;
      if (!verdict.intact)
        return { state: 'broken', seq: verdict.seq, damage: verdict.damage, says: verdict.says };
      for (const _few of known.checkKeys()) await nextTurn();
      const files = lookingForLostFiles({
        dataDir: dataDir,
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
      const missing = [...lostKeys(), ...lostFilesNotices(lost.value)];
      const found = { entries, at: clock.now() };
      return missing.length === 0
        ? { state: 'intact', ...found }
        : { state: 'incomplete', ...found, missing };
    }
  };
