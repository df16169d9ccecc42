import type { ClientId, SessionId } from '../brand.ts';
import type { Digest } from '../journal/chain.ts';
import { isEnding } from '../session/stage.ts';
import type { Ending } from '../session/stage.ts';
import type { Instant } from '../time.ts';
import type { Link } from './chains.ts';
import type { Merged } from './merged.ts';
import type { Union } from './union.ts';

/** A visit that ended on another tablet, with the lines that tell it. */
export interface EndedElsewhere {
  readonly session: SessionId;
  readonly client: ClientId;
  readonly tablet: string;
  readonly practitioner: string;
  readonly kind: string;
  readonly ending: Ending;
  readonly openedAt: Instant;
  readonly endedAt: Instant;
  /** The same while nothing was added to it. */
  readonly mark: string;
  readonly lines: readonly { readonly line: string; readonly hash: string }[];
}

interface Asked {
  /** Names this tablet's chain: what it ended itself it tells itself. */
  readonly device: string;
  /** Of each visit that is known already, its mark. */
  readonly held: Readonly<Record<string, string>>;
  /** No more than so many at once: the rest when it is looked again. */
  readonly most: number;
}

/** What visits there are, whether told already or not, and of the newest that are not the lines. A visit begun by mistake is none. */
export const endedElsewhere = (
  { inOrder, heard }: Pick<Union, 'inOrder' | 'heard'>,
  { sessions, erasures }: Pick<Merged, 'sessions' | 'erasures'>,
  { device, held, most }: Asked,
  digest: Digest,
): {
  readonly there: readonly string[];
  readonly owed: number;
  readonly visits: readonly EndedElsewhere[];
} => {
  const names = new Map(heard.map(({ tablet }) => [tablet.deviceId, tablet.name]));
  const gone = new Set(erasures.map(({ client }) => client));
  const wanted = new Map(
    sessions
      .filter(
        ({ client, ended }) =>
          client !== undefined && !gone.has(client) && ended !== undefined && ended.chain.deviceId !== device,
      )
      .filter(({ ended }) => ended?.entry.kind !== 'session.mistaken')
      .map((one) => [one.session, one]),
  );
  const lines = new Map<string, Link[]>();
  const late = new Set(sessions.flatMap((one) => one.late));
  for (const link of inOrder) {
    const { session, kind } = link.entry;
    if (session === undefined || !wanted.has(session) || !tells.has(kind) || late.has(link)) continue;
    const before = lines.get(session);
    if (before === undefined) lines.set(session, [link]);
    else before.push(link);
  }
  const all = [...wanted.values()].flatMap((one): readonly EndedElsewhere[] => {
    const { session, client, ended, opened, writer } = one;
    const place = ended?.entry.kind.replace('session.', '') ?? '';
    const of = lines.get(session) ?? [];
    if (ended === undefined || !isEnding(place)) return [];
    const { practitioner, sessionKind } = (opened.entry.body ?? {}) as Readonly<Record<string, unknown>>;
    return [
      {
        session: session as SessionId,
        client: client as ClientId,
        tablet: names.get(writer) ?? '?',
        practitioner: typeof practitioner === 'string' ? practitioner : '',
        kind: typeof sessionKind === 'string' ? sessionKind : '',
        ending: place,
        openedAt: opened.entry.at,
        endedAt: ended.entry.at,
        mark: digest(of.map(({ hash }) => hash).join('\n')).slice(0, MARK_DIGITS),
        lines: of.map(({ line, hash }) => ({ line, hash })),
      },
    ];
  });
  const owed = all
    .filter(({ session, mark }) => held[session] !== mark)
    .toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
  return { there: all.map(({ session }) => session), owed: owed.length, visits: owed.slice(0, most) };
};

/** What a session is replayed from. */
const tells: ReadonlySet<string> = new Set(['session.event', 'session.addendum']);
const MARK_DIGITS = 16;
