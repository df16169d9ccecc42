import type { ClientId } from '../../shared/brand.ts';
import type { Instant, LocalDate } from '../../shared/time.ts';
import { inEnglish } from '../../shared/words/in-english.ts';
import { lostKeysNotice, lostKeysWords } from '../../shared/words/lost-keys.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { stepsOf } from '../background.ts';
import type { Background } from '../background.ts';
import type { Store } from '../store/store.ts';
import type { Erasure } from './erasure.ts';
import type { KnownClients } from './known-clients.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import { err } from '../../shared/result.ts';
import { failure } from '../../shared/words/failures.ts';

interface Deps {
  readonly store: Store;
  readonly known: KnownClients;
  readonly erasure: Pick<Erasure, 'settle'>;
  readonly background: Background;
  readonly dayOf: (at: Instant) => LocalDate;
  readonly isClosed: () => boolean;
  readonly onNotices?: ((notices: readonly Phrase[]) => void) | undefined;
}

/** Clients whose key is lost or whose erasure was cut off: what is left to do about them, and what to say. */
export const createLostClients = ({
  store,
  known,
  erasure,
  background,
  dayOf,
  isClosed,
  onNotices,
}: Deps) => {
  /** In one sentence, by name as far as it is known. */
  const lostKeys = (): readonly Phrase[] => {
    const lost = known.lost();
    return lost.length === 0
      ? []
      : [
          lostKeysNotice(
            lost.map(({ named, since }) => ({
              name: named?.fullName,
              on: since === undefined ? undefined : dayOf(since),
            })),
          ),
        ];
  };

  /** What a kill or a put-back folder left undone about clients, once everybody is read. Answers what a person should know. */
  const settleClients = (): readonly Phrase[] => {
    if (store.damage() !== undefined) return [];
    const returned = erasure.settle();
    return [...(returned === 0 ? [] : [lostKeysWords.returned({ count: returned })]), ...lostKeys()];
  };
  let readingNames: Promise<void> | undefined;
  /** Everybody by name is there when this answers; a search or a new client waits for it, other work goes on meanwhile. */
  const namesRead = (): Promise<void> => {
    if (known.isWhole()) return Promise.resolve();
    readingNames ??= background.runSoon(stepsOf(known.reading()), isClosed).then(() => {
      if (!isClosed()) onNotices?.(settleClients());
    });
    return readingNames;
  };

  /** What to say instead of an empty page, where a client's key is lost. */
  const keyLost = (client: ClientId): { readonly ok: false; readonly error: Failure } | undefined =>
    known.lostOne(client) && err(failure('client-key-missing', client.slice(0, 8)));

  return { lostKeys, settleClients, namesRead, keyLost };
};

/** A client whose key is lost, with what the names kept for searching still know. */
export const lostClientIn =
  (known: KnownClients) =>
  (id: ClientId): { readonly fullName: string; readonly phone: string } | undefined => {
    const lost = known.lostOne(id);
    return lost && (lost.named ?? { fullName: inEnglish(lostKeysWords.standsForName), phone: '' });
  };
