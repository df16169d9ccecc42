import type { ClientId, SessionId } from '../brand.ts';
import type { Link } from './chains.ts';
import type { Merged } from './merged.ts';
import { saidOfPair } from './picture.ts';
import type { SaidOfPair } from './picture.ts';
import type { SharedSession } from './sessions.ts';
import type { Union } from './union.ts';
import type { Digest } from '../journal/chain.ts';

/** A line of another tablet about a client, as that tablet wrote it. */
interface FileLine {
  readonly line: string;
  readonly hash: string;
  /** That names its chain. */
  readonly device: string;
  /** How far its author knew this tablet's own chain: it stands behind that entry. */
  readonly after: number;
  /** In the order of the whole studio. */
  readonly place: number;
  /** Its tablet did not hold the session any more. */
  readonly isLate: boolean;
}

/** A session that more than this tablet wrote, or another one. */
export interface FileSession {
  readonly session: SessionId;
  /** Whether this tablet may write it now. */
  readonly isHere: boolean;
  /** The one that may: `2`. */
  readonly tablet: string;
  /** Numbers of this tablet's own entries that it wrote without holding the session. */
  readonly ownLate: readonly number[];
}

/** What the other tablets hold of one client, in the order of the whole studio. */
export interface ClientFile {
  readonly client: ClientId;
  /** The same where nothing in it has changed, in whatever place of the studio its lines stand now. */
  readonly mark: string;
  readonly lines: readonly FileLine[];
  readonly sessions: readonly FileSession[];
  /** What the studio says of this client and another one. */
  readonly said: readonly SaidOfPair[];
}

/** `device` names this tablet's chain. */
export interface Among {
  readonly device: string;
  /** Of whom the file is wanted although this tablet did not register them. */
  readonly brought: string | null;
  readonly erased: ReadonlySet<string>;
}

/**
 * The files of the clients whom this tablet has, and of `brought`, as far as other tablets wrote them. `device` names this tablet's chain;
 * `erased`: of them there is no file.
 */
export const clientFilesIn = (
  { inOrder, heard, knew }: Pick<Union, 'inOrder' | 'heard' | 'knew'>,
  { sessions, saidOfTwo }: Pick<Merged, 'sessions' | 'saidOfTwo'>,
  { device, brought, erased }: Among,
  digest: Digest,
): readonly ClientFile[] => {
  const own = inOrder.filter(({ chain }) => chain.deviceId === device);
  const wanted = clientsHere({ inOrder }, { device, brought, erased });
  const names = new Map(heard.map(({ tablet }) => [tablet.deviceId, tablet.name]));
  const late = new Set(sessions.flatMap((one) => one.late));
  const lines = new Map<string, FileLine[]>();
  for (const [place, link] of inOrder.entries()) {
    const { client } = link.entry;
    if (client === undefined || !wanted.has(client) || link.chain.deviceId === device) continue;
    const { line, hash } = link;
    const one: FileLine = {
      line,
      hash,
      device: link.chain.deviceId,
      after: knownOf(own, link, knew),
      place,
      isLate: late.has(link),
    };
    const before = lines.get(client);
    if (before === undefined) lines.set(client, [one]);
    else before.push(one);
  }
  return [...lines].map(([client, of]) => {
    const shared = sessions
      .filter((one) => one.client === client && isShared(one, device))
      .map(({ session, writer, late: odd }) => ({
        session: session as SessionId,
        isHere: writer === device,
        tablet: names.get(writer) ?? '?',
        ownLate: odd.filter(({ chain }) => chain.deviceId === device).map(({ entry }) => entry.seq),
      }));
    const said = saidOfTwo
      .filter(({ clients }) => clients.includes(client))
      .map((one) => saidOfPair(one, device));
    return {
      client: client as ClientId,
      mark: markOf(of, shared, said, digest),
      lines: of,
      sessions: shared,
      said,
    };
  });
};

/** Who holds a session, and what is late, follows from own lines too: how many lines there are does not tell. */
const markOf = (
  lines: readonly FileLine[],
  sessions: readonly FileSession[],
  said: readonly SaidOfPair[],
  digest: Digest,
): string =>
  digest(
    JSON.stringify([lines.map(({ hash, after, isLate }) => [hash, after, isLate]), sessions, said]),
  ).slice(0, MARK_DIGITS);
const MARK_DIGITS = 16;

/** Whom this tablet has: who was registered on it, and `brought`. */
export const clientsHere = (
  { inOrder }: Pick<Union, 'inOrder'>,
  { device, brought, erased }: Among,
): ReadonlySet<string> => {
  const here = new Set<string>(brought === null ? [] : [brought]);
  for (const { chain, entry } of inOrder)
    if (entry.kind === 'client.registered' && entry.client !== undefined && chain.deviceId === device)
      here.add(entry.client);
  for (const client of erased) here.delete(client);
  return here;
};

const isShared = ({ opened, takenOver }: SharedSession, device: string): boolean =>
  [opened, ...takenOver].some(({ chain }) => chain.deviceId !== device);

/** The last own entry that the author knew; whoever knew one knew all before it. */
const knownOf = (own: readonly Link[], later: Link, knew: Union['knew']): number => {
  let [from, to] = [0, own.length];
  while (from < to) {
    const half = (from + to) >> 1;
    if (knew(later, own[half] as Link)) from = half + 1;
    else to = half;
  }
  return own[from - 1]?.entry.seq ?? 0;
};
