import type { ClientId, SessionId } from '../brand.ts';
import type { ReviewState } from '../desk/review.ts';
import type { Digest } from '../journal/chain.ts';
import type { ChainEnd } from '../journal/entry.ts';
import type { Instant } from '../time.ts';
import type { Link } from './chains.ts';
import { clearBody } from './clear-body.ts';
import { clocksApart } from './clocks.ts';
import { comparedWords } from './compared-words.ts';
import { merged } from './merged.ts';
import type { Merged } from './merged.ts';
import { isWhole } from './recall.ts';
import { isReviewKind, reviewsIn } from './reviews.ts';
import { openTwice } from './sessions.ts';
import type { SaidOfTwo } from './two-clients.ts';
import type { Union } from './union.ts';

/** A tablet of the studio, as far as this one heard of it. */
export interface TabletSeen {
  readonly deviceId: string;
  readonly publicKey: string;
  /** As people call it: `2`. */
  readonly name: string;
  readonly isThis: boolean;
  readonly isRevoked: boolean;
  readonly entries: number;
  readonly lastAt: Instant | null;
  /** Another tablet spoke of its entries up to this one, which are not here. */
  readonly behind: number | null;
  /** Its last entry that counts. */
  readonly end: ChainEnd | null;
}

/** A tablet that lies in the folder and belongs to nobody here. */
interface StrangerSeen {
  readonly deviceId: string;
  readonly publicKey: string;
  readonly entries: number;
  /** The same four on both screens where nobody stands between. */
  readonly words: string;
}

/** A visit that another tablet has. */
export interface VisitElsewhere {
  readonly session: SessionId;
  readonly client: ClientId;
  readonly tablet: string;
  readonly recordNumber: string | null;
  readonly openedAt: Instant;
  /** Kind of the entry that ended it; `null` while it is open. */
  readonly ended: string | null;
  /** What its end left in clear, and entries about unwanted events. */
  readonly overrides: number;
  readonly notChecked: number;
  readonly events: number;
  /** Entries of a tablet that did not hold it. */
  readonly late: number;
  readonly isTakenOver: boolean;
  /** A manager was content with it, on whichever tablet, and nothing was asked or answered since. */
  readonly isReviewed: boolean;
  /** Where the talk about it stands, on whichever tablet it was said. */
  readonly review: ReviewState;
}

/** A session of this tablet about which another one said something. */
export interface TalkedHere {
  readonly session: SessionId;
  readonly review: ReviewState;
  /** Number of this tablet's last word that was known then; 0: none. */
  readonly ownSeq: number;
}

/** What the studio says of two clients, and how far it knew this tablet's own words about them. */
export interface SaidOfPair extends Pick<SaidOfTwo, 'is'> {
  readonly clients: readonly [ClientId, ClientId];
  /** Number of this tablet's last entry about the two; 0: none. */
  readonly ownSeq: number;
}

/** A lot that went into a visit on another tablet. */
export interface UseElsewhere {
  readonly session: SessionId;
  readonly client: ClientId;
  readonly tablet: string;
  readonly at: Instant;
  readonly recordNumber: string | null;
  readonly role: string;
  readonly product: string;
  readonly lot: string;
  /** In the ledger of that tablet; `null` where it was typed. */
  readonly lotId: string | null;
}

/** Something about the tablets that a person should see to, or know. */
export type Trouble =
  | { readonly is: 'fork' | 'openTwice' | 'numberedAlike' | 'keptApart' | 'late'; readonly count: number }
  | { readonly is: 'refused' | 'waiting' | 'newer' | 'toChoose'; readonly count: number }
  | {
      readonly is: 'clocks';
      readonly ahead: string;
      readonly behind: string;
      readonly minutes: number;
    }
  | { readonly is: 'erasure'; readonly missing: readonly string[] };

/** What this tablet knows of the whole studio: plain data, made from the lines alone. */
export interface StudioPicture {
  readonly tablets: readonly TabletSeen[];
  readonly strangers: readonly StrangerSeen[];
  readonly troubles: readonly Trouble[];
  /** Nothing is known to be missing that could change an answer about the whole studio. */
  readonly isWhole: boolean;
  /** Clients who were erased, or whose registration was given up, on any tablet: no key of theirs is kept. */
  readonly erased: readonly string[];
  readonly said: readonly SaidOfPair[];
  readonly talked: readonly TalkedHere[];
  readonly visits: readonly VisitElsewhere[];
  readonly uses: readonly UseElsewhere[];
}

/** `device` names this tablet's chain. What is sealed stays sealed: nothing in it names a client. */
export const pictureOf = (union: Union, device: string, digest: Digest): StudioPicture => {
  const told = merged(union, clearBody);
  const nameOf = namesIn(union);
  const own = union.heard.find(({ tablet }) => tablet.deviceId === device)?.tablet.publicKey ?? '';
  const lastOf = new Map<string, ChainEnd>();
  for (const { chain, entry, hash } of union.inOrder)
    if ((lastOf.get(chain.deviceId)?.seq ?? 0) < entry.seq)
      lastOf.set(chain.deviceId, { seq: entry.seq, hash });
  const gone = new Set(told.erasures.map(({ client }) => client));
  return {
    tablets: union.heard.map(({ tablet, entries, lastAt, behind }) => ({
      deviceId: tablet.deviceId,
      publicKey: tablet.publicKey,
      name: tablet.name,
      isThis: tablet.deviceId === device,
      isRevoked: tablet.isRevoked,
      entries,
      lastAt: lastAt ?? null,
      behind: behind ?? null,
      end: lastOf.get(tablet.deviceId) ?? null,
    })),
    strangers: union.strangers.map(({ deviceId, publicKey, links }) => ({
      deviceId,
      publicKey,
      entries: links.length,
      words: comparedWords(digest, own, publicKey),
    })),
    troubles: troublesOf(union, told, nameOf),
    isWhole: isWhole(union),
    erased: [...gone],
    said: told.saidOfTwo.map((one) => saidOfPair(one, device)),
    talked: talkedIn(union, told, device),
    visits: visitsIn(union, told, device, nameOf, gone),
    uses: usesIn(union, told, device, nameOf, gone),
  };
};

/** The same with this tablet's own part of it told apart. */
export const saidOfPair = ({ clients, is, said }: SaidOfTwo, device: string): SaidOfPair => ({
  clients: clients as readonly [ClientId, ClientId],
  is,
  ownSeq: Math.max(0, ...said.map(({ chain, entry }) => (chain.deviceId === device ? entry.seq : 0))),
});

type NameOf = (deviceId: string) => string;
const namesIn = ({ heard }: Union): NameOf => {
  const names = new Map(heard.map(({ tablet }) => [tablet.deviceId, tablet.name]));
  return (deviceId) => names.get(deviceId) ?? '?';
};

const troublesOf = (union: Union, told: Merged, nameOf: NameOf): readonly Trouble[] => {
  const counted = (
    is: Extract<Trouble, { readonly count: number }>['is'],
    count: number,
  ): readonly Trouble[] => (count === 0 ? [] : [{ is, count }]);
  const toChoose = [
    told.clientsApart,
    told.othersApart,
    told.maybeOne,
    told.releasesApart,
    told.samplesApart,
  ].reduce((sum, { length }) => sum + length, 0);
  return [
    ...clocksApart(union).map(({ ahead, behind, bySeconds }) => ({
      is: 'clocks' as const,
      ahead: nameOf(ahead),
      behind: nameOf(behind),
      minutes: Math.round(bySeconds / 60),
    })),
    ...counted('fork', union.forks.length),
    ...counted('openTwice', openTwice(told.sessions).length),
    ...counted(
      'late',
      told.sessions.reduce((sum, { late }) => sum + late.length, 0),
    ),
    ...counted('keptApart', union.afterRevocation.length),
    ...counted('refused', union.refused.filter(({ why }) => why !== 'newer').length),
    ...counted('waiting', union.waiting.length),
    ...counted('newer', union.newer.length + union.refused.filter(({ why }) => why === 'newer').length),
    ...counted('toChoose', toChoose),
    ...told.erasures
      .filter(({ isDraft, missing }) => !isDraft && missing.length > 0)
      .map(({ missing }) => ({ is: 'erasure' as const, missing })),
  ];
};

const visitsIn = (
  union: Union,
  { sessions }: Merged,
  device: string,
  nameOf: NameOf,
  gone: ReadonlySet<string>,
): readonly VisitElsewhere[] => {
  const events = new Map<string, number>();
  const reviews = reviewsIn(union);
  for (const { entry } of union.inOrder)
    if (entry.kind === 'adverse.recorded' && entry.session !== undefined)
      events.set(entry.session, (events.get(entry.session) ?? 0) + 1);
  return sessions
    .filter(({ writer, client }) => writer !== device && client !== undefined && !gone.has(client))
    .map(({ session, client, writer, recordNumber, opened, ended, late, takenOver }) => ({
      session: session as SessionId,
      client: client as ClientId,
      tablet: nameOf(writer),
      recordNumber: recordNumber ?? null,
      openedAt: opened.entry.at,
      ended: ended?.entry.kind ?? null,
      overrides: countIn(ended, 'overrides'),
      notChecked: countIn(ended, 'notChecked'),
      events: events.get(session) ?? 0,
      late: late.length,
      isTakenOver: takenOver.length > 0,
      isReviewed: reviews.get(session) === 'approved',
      review: reviews.get(session) ?? 'none',
    }))
    .toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
};

const talkedIn = (union: Union, { sessions }: Merged, device: string): readonly TalkedHere[] => {
  const reviews = reviewsIn(union);
  const own = new Set(sessions.filter(({ writer }) => writer === device).map(({ session }) => session));
  const talk = new Map<
    string,
    { readonly review: ReviewState; readonly ownSeq: number; readonly isTheirs: boolean }
  >();
  for (const { entry, chain } of union.inOrder) {
    const { session, kind, seq } = entry;
    if (session === undefined || !isReviewKind(kind) || !own.has(session)) continue;
    const before = talk.get(session) ?? { ownSeq: 0, isTheirs: false };
    const isMine = chain.deviceId === device;
    talk.set(session, {
      review: reviews.get(session) ?? 'none',
      ownSeq: isMine ? seq : before.ownSeq,
      isTheirs: before.isTheirs || !isMine,
    });
  }
  return [...talk].flatMap(([session, { isTheirs, ...said }]) =>
    isTheirs ? [{ session: session as SessionId, ...said }] : [],
  );
};

const countIn = (ended: Link | undefined, field: string): number => {
  const value = ((ended?.entry.body ?? {}) as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'number' ? value : 0;
};

/** Also of erased clients: who else had the lot is asked of the record number that stands on paper. */
const usesIn = (
  { inOrder }: Union,
  { sessions }: Merged,
  device: string,
  nameOf: NameOf,
  gone: ReadonlySet<string>,
): readonly UseElsewhere[] => {
  const numbers = new Map(sessions.map(({ session, recordNumber }) => [session, recordNumber]));
  return inOrder.flatMap(({ chain, entry: { kind, session, client, at, body } }) => {
    if (kind !== 'lot.used' || chain.deviceId === device) return [];
    if (session === undefined || client === undefined) return [];
    const { role, product, lot, lotId } = (body ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof role !== 'string' || typeof product !== 'string' || typeof lot !== 'string') return [];
    return [
      {
        session: session as SessionId,
        client: (gone.has(client) ? '' : client) as ClientId,
        tablet: nameOf(chain.deviceId),
        at,
        recordNumber: numbers.get(session) ?? null,
        role,
        product,
        lot,
        lotId: typeof lotId === 'string' ? lotId : null,
      },
    ];
  });
};
