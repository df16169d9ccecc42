import type { ClientId } from '../../shared/brand.ts';
import { clearBody } from '../../shared/sharing/clear-body.ts';
import { merged } from '../../shared/sharing/merged.ts';
import { pictureOf } from '../../shared/sharing/picture.ts';
import type { StudioPicture } from '../../shared/sharing/picture.ts';
import type { Union } from '../../shared/sharing/union.ts';
import type { Line } from '../record-writer.ts';
import { sha256 } from '../store/digest.ts';
import { keyFactsOf, sealedPiece } from './key-facts.ts';
import type { KeyFacts, SealedPiece } from './key-facts.ts';
import { moveLines, standingOf } from './move-lines.ts';
import type { CannotUnite, Moved, Standing } from './move-lines.ts';
import { folderReach } from './reach.ts';
import { shareNews } from './share-news.ts';

/** What is asked of the thread beside main. */
export interface ShareAsked {
  readonly dataDir: string;
  /** Where the tablets meet; `null`: only what is held of them already is looked at. */
  readonly folder: string | null;
  /** Of this tablet's exchange key; `null`: nothing is written down this time. */
  readonly publicKey: string | null;
}

/** Names of a client of another tablet, still sealed. */
export interface SealedName extends SealedPiece {
  readonly client: ClientId;
  readonly tablet: string;
}

/** What the thread answers, in pieces small enough that main is never held up by one. */
export type ShareTold =
  | {
      readonly is: 'picture';
      readonly picture: Omit<StudioPicture, 'visits' | 'uses'>;
      readonly device: string;
      readonly studio: string;
      readonly sent: number;
      readonly taken: number;
      readonly facts: KeyFacts;
      readonly news: readonly Line[];
    }
  | { readonly is: 'visits'; readonly visits: StudioPicture['visits'] }
  | { readonly is: 'uses'; readonly uses: StudioPicture['uses'] }
  | { readonly is: 'names'; readonly names: readonly SealedName[] }
  | { readonly is: 'no'; readonly no: ShareProblem }
  | { readonly is: 'end' };

/** `failed`: with the code of the system's error. */
export type ShareProblem =
  { readonly is: 'gone' | CannotUnite['kind'] } | { readonly is: 'failed'; readonly code: string };

const AT_ONCE = 100;

/** Moves lines and tells what the studio's record is then. Everything that takes long is here, and nothing of it needs a key. */
export const shareWork = async (asked: ShareAsked, tell: (told: ShareTold) => void): Promise<void> => {
  const no = (problem: ShareProblem): void => tell({ is: 'no', no: problem });
  try {
    const reach = asked.folder === null ? undefined : folderReach(asked.folder);
    if (asked.folder !== null && reach === undefined) return no({ is: 'gone' });
    const standing =
      reach === undefined ? await standingOf(asked.dataDir) : await moveLines(asked.dataDir, reach);
    if (!standing.ok) return no({ is: standing.error.kind });
    const { union, device, studio } = standing.value;
    const { visits, uses, ...picture } = pictureOf(union, device, sha256);
    const parcels = reach === undefined ? [] : await reach.parcels(studio).list(device);
    tell({
      is: 'picture',
      picture,
      device,
      studio,
      ...movedIn(standing.value),
      facts: keyFactsOf(
        union,
        parcels.filter(({ to }) => to === device),
      ),
      news: asked.publicKey === null ? [] : newsOf(standing.value, asked.publicKey),
    });
    for (const piece of piecesOf(visits)) tell({ is: 'visits', visits: piece });
    for (const piece of piecesOf(uses)) tell({ is: 'uses', uses: piece });
    for (const piece of piecesOf(namesIn(union, device, new Set(picture.erased))))
      tell({ is: 'names', names: piece });
    tell({ is: 'end' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    no({ is: 'failed', code: typeof code === 'string' ? code : '' });
  }
};

const movedIn = (standing: Standing | Moved) => ({
  sent: 'entries' in standing ? standing.entries : 0,
  taken: 'taken' in standing ? standing.taken.reduce((sum, { entries }) => sum + entries, 0) : 0,
});

const newsOf = (standing: Standing, publicKey: string): readonly Line[] =>
  shareNews(standing, merged(standing.union, clearBody).erasures, publicKey);

/** Each in the order it was written: the last one counts. */
const namesIn = (
  { inOrder, heard }: Union,
  device: string,
  erased: ReadonlySet<string>,
): readonly SealedName[] => {
  const tablets = new Map(heard.map(({ tablet }) => [tablet.deviceId, tablet.name]));
  return inOrder.flatMap((link) => {
    const { kind, client } = link.entry;
    if (client === undefined || link.chain.deviceId === device || erased.has(client)) return [];
    if (kind !== 'client.registered' && kind !== 'client.amended') return [];
    const piece = sealedPiece(link);
    return piece === undefined ? [] : [{ ...piece, client, tablet: tablets.get(link.chain.deviceId) ?? '?' }];
  });
};

const piecesOf = function* <T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += AT_ONCE) yield all.slice(from, from + AT_ONCE);
};
