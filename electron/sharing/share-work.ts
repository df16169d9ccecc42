import { adverseKinds } from '../../shared/adverse/book.ts';
import type { ClientId } from '../../shared/brand.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import { clearBody } from '../../shared/sharing/clear-body.ts';
import { clientFilesIn, clientsHere } from '../../shared/sharing/client-files.ts';
import type { Among, ClientFile } from '../../shared/sharing/client-files.ts';
import { endedElsewhere } from '../../shared/sharing/ended-elsewhere.ts';
import type { EndedElsewhere } from '../../shared/sharing/ended-elsewhere.ts';
import { merged } from '../../shared/sharing/merged.ts';
import { photosMoving } from '../../shared/sharing/photos.ts';
import type { PhotoDestroyed } from '../../shared/sharing/photos.ts';
import { isHub } from '../../shared/sharing/hub.ts';
import type { HubTrouble } from '../../shared/sharing/hub.ts';
import { pictureOf } from '../../shared/sharing/picture.ts';
import type { StudioPicture } from '../../shared/sharing/picture.ts';
import type { Union } from '../../shared/sharing/union.ts';
import type { HubSecret } from '../hub/hub-secret.ts';
import { isStockKind } from '../../shared/stock/fold.ts';
import type { Instant } from '../../shared/time.ts';
import type { Line } from '../record-writer.ts';
import { sha256 } from '../store/digest.ts';
import { keyFactsOf, sealedPiece } from './key-facts.ts';
import type { KeyFacts, SealedPiece } from './key-facts.ts';
import { moveLines, standingOf } from './move-lines.ts';
import type { CannotUnite, Moved, Standing } from './move-lines.ts';
import { movePhotos } from './move-photos.ts';
import type { Reach } from './reach.ts';
import { hubTroubleOf, reachAt } from './reach-at.ts';
import { shareNews } from './share-news.ts';

/** What is asked of the thread beside main. */
export interface ShareAsked {
  readonly dataDir: string;
  /** Where the tablets meet; `null`: only what is held of them already is looked at. */
  readonly folder: string | null;
  /** What a hub asks for, where `folder` is the address of one. */
  readonly hub?: HubSecret | undefined;
  /** Of this tablet's exchange key; `null`: nothing is written down this time. */
  readonly publicKey: string | null;
  /** Of whom the file is wanted too, although this tablet did not register them. */
  readonly brought?: ClientId | undefined;
  /** Marks of the clients' files that are here already: one that is as it was is not told again. */
  readonly held?: Readonly<Record<string, string>> | undefined;
  /** The same of the visits that ended on other tablets; `undefined`: nobody asks for them. */
  readonly heldVisits?: Readonly<Record<string, string>> | undefined;
}

/** A protocol that another tablet released: sessions there name it by its hash. */
export interface ReleaseElsewhere {
  readonly hash: string;
  readonly text: string;
}

/** Names of a client of another tablet, still sealed. */
export interface SealedName extends SealedPiece {
  readonly client: ClientId;
  readonly tablet: string;
  /** The tablet that registered them first. */
  readonly first: string;
}

/** What another tablet says of somebody who works on it, sealed with that tablet's staff key. */
export interface SealedColleague extends SealedPiece {
  readonly device: string;
}

/** What another tablet wrote into its ledger, sealed with that tablet's staff key. */
export interface SealedStock extends SealedPiece {
  readonly device: string;
  readonly tablet: string;
  readonly kind: string;
  readonly seq: number;
  readonly at: Instant;
  readonly by: string;
}

/** A call or an unwanted event that another tablet entered, sealed with the client's key. */
export interface SealedAfter extends SealedPiece, Pick<Entry, 'kind' | 'session' | 'at' | 'by' | 'hash'> {
  readonly client: ClientId;
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
  | { readonly is: 'colleagues'; readonly colleagues: readonly SealedColleague[] }
  | { readonly is: 'stock'; readonly entries: readonly SealedStock[] }
  | { readonly is: 'after'; readonly entries: readonly SealedAfter[] }
  /** A piece of a client's file; all pieces of one come one after the other. */
  | { readonly is: 'file'; readonly file: ClientFile }
  /** Visits that ended on other tablets, of some of which the lines come too. */
  | { readonly is: 'ended'; readonly there: readonly string[] }
  /** A piece of one of them; all pieces of one come one after the other. */
  | { readonly is: 'visit'; readonly visit: EndedElsewhere }
  /** So many are left for the next look. */
  | { readonly is: 'visitsLeft'; readonly count: number }
  /** A photo of this tablet that another one destroyed. */
  | { readonly is: 'photoDestroyed'; readonly photo: PhotoDestroyed }
  | { readonly is: 'release'; readonly release: ReleaseElsewhere }
  | { readonly is: 'no'; readonly no: ShareProblem }
  | { readonly is: 'end' };

/** `failed`: with the code of the system's error. */
export type ShareProblem =
  | { readonly is: 'gone' | CannotUnite['kind'] }
  | { readonly is: 'failed'; readonly code: string }
  | { readonly is: 'hub'; readonly why: HubTrouble };

const AT_ONCE = 100;

/** Moves lines and tells what the studio's record is then. Everything that takes long is here, and nothing of it needs a key. */
export const shareWork = async (asked: ShareAsked, tell: (told: ShareTold) => void): Promise<void> => {
  const no = (problem: ShareProblem): void => tell({ is: 'no', no: problem });
  let reach: Reach | undefined;
  try {
    const found = await reachAt(asked);
    if (!found.ok) return no(found.error);
    reach = found.value;
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
    for (const piece of piecesOf(colleaguesIn(union, device))) tell({ is: 'colleagues', colleagues: piece });
    for (const piece of piecesOf(stockIn(union, device))) tell({ is: 'stock', entries: piece });
    for (const piece of piecesOf(afterIn(union, device, new Set(picture.erased))))
      tell({ is: 'after', entries: piece });
    const among = { device, brought: asked.brought ?? null, erased: new Set(picture.erased) };
    const photos = photosMoving(union, { ...among, clients: clientsHere(union, among) });
    if (asked.folder !== null && !isHub(asked.folder)) movePhotos(asked.dataDir, asked.folder, photos);
    for (const photo of photos.toDestroy) tell({ is: 'photoDestroyed', photo });
    for (const release of releasesIn(union, device)) tell({ is: 'release', release });
    for (const file of filesIn(union, among, asked.held ?? {})) tell({ is: 'file', file });
    for (const told of endedIn(union, device, asked.heldVisits)) tell(told);
    tell({ is: 'end' });
  } catch (error) {
    if (isHub(asked.folder)) return no(await hubTroubleOf(error));
    const { code } = error as NodeJS.ErrnoException;
    no({ is: 'failed', code: typeof code === 'string' ? code : '' });
  } finally {
    await reach?.close();
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
  const firsts = new Map<string, string>();
  for (const { entry, chain } of inOrder)
    if (entry.kind === 'client.registered' && entry.client !== undefined && !firsts.has(entry.client))
      firsts.set(entry.client, tablets.get(chain.deviceId) ?? '?');
  return inOrder.flatMap((link) => {
    const { kind, client } = link.entry;
    if (client === undefined || link.chain.deviceId === device || erased.has(client)) return [];
    if (kind !== 'client.registered' && kind !== 'client.amended') return [];
    const piece = sealedPiece(link);
    const tablet = tablets.get(link.chain.deviceId) ?? '?';
    return piece === undefined ? [] : [{ ...piece, client, tablet, first: firsts.get(client) ?? tablet }];
  });
};

const filesIn = function* (
  union: Union,
  among: Among,
  held: Readonly<Record<string, string>>,
): Generator<ClientFile> {
  for (const file of clientFilesIn(union, merged(union, clearBody), among, sha256)) {
    if (held[file.client] === file.mark) continue;
    for (const lines of piecesOf(file.lines)) yield { ...file, lines };
  }
};

const afterKinds: ReadonlySet<string> = new Set([...adverseKinds, 'call.made']);

const afterIn = ({ inOrder }: Union, device: string, erased: ReadonlySet<string>): readonly SealedAfter[] =>
  inOrder.flatMap((link) => {
    const { kind, session, client, at, by } = link.entry;
    if (client === undefined || erased.has(client) || link.chain.deviceId === device) return [];
    const piece = afterKinds.has(kind) ? sealedPiece(link) : undefined;
    const of = session === undefined ? {} : { session };
    return piece === undefined ? [] : [{ ...piece, kind, client, at, by, hash: link.hash, ...of }];
  });

/** Visits of which the lines cross in one look: a few seconds of main's work between everything else. */
const VISITS_AT_ONCE = 200;

const endedIn = function* (
  union: Union,
  device: string,
  held: ShareAsked['heldVisits'],
): Generator<ShareTold> {
  if (held === undefined) return;
  const asked = { device, held, most: VISITS_AT_ONCE };
  const { there, owed, visits } = endedElsewhere(union, merged(union, clearBody), asked, sha256);
  for (const piece of piecesOf(there)) yield { is: 'ended', there: piece };
  for (const visit of visits)
    for (const lines of piecesOf(visit.lines)) yield { is: 'visit', visit: { ...visit, lines } };
  yield { is: 'visitsLeft', count: owed - visits.length };
};

const colleaguesIn = ({ inOrder }: Union, device: string): readonly SealedColleague[] =>
  inOrder.flatMap((link) => {
    const isOne = link.entry.kind === 'staff.registered' || link.entry.kind === 'staff.amended';
    const piece = isOne && link.chain.deviceId !== device ? sealedPiece(link) : undefined;
    return piece === undefined ? [] : [{ ...piece, device: link.chain.deviceId }];
  });

const stockIn = ({ inOrder, heard }: Union, device: string): readonly SealedStock[] => {
  const tablets = new Map(heard.map(({ tablet }) => [tablet.deviceId, tablet.name]));
  return inOrder.flatMap((link) => {
    const { kind, seq, at, by } = link.entry;
    const { deviceId } = link.chain;
    const piece = isStockKind(kind) && deviceId !== device ? sealedPiece(link) : undefined;
    return piece === undefined
      ? []
      : [{ ...piece, device: deviceId, tablet: tablets.get(deviceId) ?? '?', kind, seq, at, by }];
  });
};

const releasesIn = ({ inOrder }: Union, device: string): readonly ReleaseElsewhere[] => {
  const texts = new Map<string, string>();
  for (const { entry, chain } of inOrder) {
    if (entry.kind !== 'protocol.released' || chain.deviceId === device) continue;
    const { hash, text } = (entry.body ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof hash === 'string' && typeof text === 'string') texts.set(hash, text);
  }
  return [...texts].map(([hash, text]) => ({ hash, text }));
};

const piecesOf = function* <T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += AT_ONCE) yield all.slice(from, from + AT_ONCE);
};
