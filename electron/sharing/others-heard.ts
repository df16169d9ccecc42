import { freshness } from '../../shared/sharing/visits-view.ts';
import type { OthersHeard } from '../../shared/stock/pages.ts';
import { tabletsWords as words } from '../../shared/words/screens/tablets.ts';
import type { OtherTablets } from '../stock/recall.ts';
import type { SharingService } from './sharing-service.ts';

/** What a recall knows of the studio's other tablets, and how far it may be believed. */
export const othersOf = (
  sharing: Pick<SharingService, 'elsewhere' | 'tablets' | 'isUnread'>,
  zone: () => string,
): OtherTablets => ({
  uses: () => sharing.elsewhere()?.uses ?? [],
  client: (id) => sharing.elsewhere()?.directory.get(id),
  heard: (): OthersHeard | null => {
    if (sharing.isUnread()) return { says: [], lacks: words.recallNotYet };
    const seen = sharing.tablets();
    if (seen === undefined) return null;
    const { fresh, lacks } = freshness(seen.tablets, seen.isWhole, zone());
    return { says: fresh, lacks: lacks === null ? null : words.recallNotWhole };
  },
});
