import type { Sentence } from '../../shared/words/message.ts';
import { studiosWords as words } from '../../shared/words/screens/studios.ts';
import type { Workspace } from '../workspace.ts';

interface HeardOf {
  readonly heard: Sentence | null;
  /** `null`: nothing is known to be missing. */
  readonly lacks: Sentence | null;
}

/** How far a studio was heard: as far as the tablet that was heard least lately. Never without a word while something is known to be missing. */
export const heardOf = (
  { sharing, store }: Workspace,
  studio: string,
  zone: string,
  isOwn: boolean,
): HeardOf => {
  // What is missing may be anything.
  if (store.damage() !== undefined) return { heard: null, lacks: words.damagedThere({ studio }) };
  const seen = sharing.tablets();
  if (seen === undefined) {
    if (sharing.isUnread()) return { heard: null, lacks: words.notRead({ studio }) };
    const isEmpty = store.endedCount() + store.openCount() === 0;
    return isEmpty && (!isOwn || store.countOf('studio.joined') > 0)
      ? { heard: null, lacks: words.notJoined({ studio }) }
      : { heard: words.alone({ studio }), lacks: null };
  }
  const others = seen.tablets.filter(({ isThis, isRevoked }) => !isThis && !isRevoked);
  const times = others.flatMap(({ lastAt }) => (lastAt === null ? [] : [lastAt])).toSorted();
  const [oldest] = times;
  if (oldest === undefined || times.length < others.length)
    return { heard: null, lacks: words.neverHeard({ studio }) };
  const at = { at: oldest, zone, as: 'moment' } as const;
  const { problem, folder } = sharing.view();
  const heard = words.heard({ studio, at });
  if (!seen.isWhole) return { heard, lacks: words.notWhole({ studio, at }) };
  return { heard, lacks: problem !== null || folder === null ? words.notReached({ studio, at }) : null };
};
