import type { ClientId } from '../../shared/brand.ts';
import type { ClientFile } from '../../shared/sharing/client-files.ts';
import type { EndedElsewhere } from '../../shared/sharing/ended-elsewhere.ts';
import type { PhotoDestroyed } from '../../shared/sharing/photos.ts';
import type { StockThere } from '../../shared/stock/elsewhere.ts';
import type { Vault } from '../vault/vault.ts';
import { openedAfter } from './after-elsewhere.ts';
import type { AfterElsewhere } from './after-elsewhere.ts';
import { createElsewhere } from './elsewhere.ts';
import type { RunShare } from './run-share.ts';
import { gatherStock } from './stock-elsewhere.ts';
import type {
  ReleaseElsewhere,
  SealedColleague,
  SealedName,
  ShareAsked,
  ShareProblem,
  ShareTold,
} from './share-work.ts';

/** Everything that one look of the thread told. */
export interface LookDone {
  readonly told: Extract<ShareTold, { readonly is: 'picture' }>;
  readonly names: readonly SealedName[];
  readonly colleagues: readonly SealedColleague[];
  readonly elsewhere: ReturnType<typeof createElsewhere>;
  readonly files: readonly ClientFile[];
  readonly releases: readonly ReleaseElsewhere[];
  readonly destroyed: readonly PhotoDestroyed[];
  readonly stock: StockThere;
  /** Visits that ended on other tablets, and the lines of those that were not told yet. */
  readonly ended: readonly string[];
  readonly visits: readonly EndedElsewhere[];
  readonly visitsLeft: number;
  readonly after: readonly AfterElsewhere[];
}

/** One look of the thread: what it tells is gathered, and counts when all of it has come. */
export const oneLook = async (
  run: RunShare,
  asked: ShareAsked,
  exchange: Pick<Vault['exchange'], 'open'>,
): Promise<LookDone | ShareProblem> => {
  let [told, no]: [LookDone['told'] | undefined, ShareProblem | undefined] = [undefined, undefined];
  const names: SealedName[] = [];
  const colleagues: SealedColleague[] = [];
  const releases: ReleaseElsewhere[] = [];
  const destroyed: PhotoDestroyed[] = [];
  const files = new Map<ClientId, ClientFile>();
  const ended: string[] = [];
  const visits = new Map<string, EndedElsewhere>();
  let visitsLeft = 0;
  const after: AfterElsewhere[] = [];
  const elsewhere = createElsewhere(exchange);
  const stock = gatherStock(exchange);
  await run(asked, (one) => {
    switch (one.is) {
      case 'picture':
        told = one;
        break;
      case 'visits':
        one.visits.forEach(elsewhere.visit);
        break;
      case 'uses':
        one.uses.forEach(elsewhere.use);
        one.uses.forEach(stock.use);
        break;
      case 'names':
        names.push(...one.names);
        break;
      case 'colleagues':
        colleagues.push(...one.colleagues);
        break;
      case 'stock':
        one.entries.forEach(stock.add);
        break;
      case 'after':
        after.push(...one.entries.flatMap((sealed) => openedAfter(exchange, sealed)));
        break;
      case 'ended':
        ended.push(...one.there);
        break;
      case 'visit': {
        const before = visits.get(one.visit.session)?.lines ?? [];
        visits.set(one.visit.session, { ...one.visit, lines: [...before, ...one.visit.lines] });
        break;
      }
      case 'visitsLeft':
        visitsLeft = one.count;
        break;
      case 'photoDestroyed':
        destroyed.push(one.photo);
        break;
      case 'release':
        releases.push(one.release);
        break;
      case 'file': {
        const before = files.get(one.file.client)?.lines ?? [];
        files.set(one.file.client, { ...one.file, lines: [...before, ...one.file.lines] });
        break;
      }
      case 'no':
        no = one.no;
        break;
      case 'end':
    }
  });
  if (no !== undefined) return no;
  if (told === undefined) throw new Error('the look at the tablets ended without an answer');
  return {
    told,
    names,
    colleagues,
    elsewhere,
    releases,
    destroyed,
    stock: stock.there(),
    files: [...files.values()],
    ended,
    visits: [...visits.values()],
    visitsLeft,
    after,
  };
};
