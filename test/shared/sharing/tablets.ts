import { createHash } from 'node:crypto';
import type { AuthorId, ClientId, JsonValue, SessionId } from '../../../shared/brand.ts';
import { follow } from '../../../shared/journal/chain.ts';
import { JOURNAL_FORMAT, START } from '../../../shared/journal/entry.ts';
import type { ChainEnd } from '../../../shared/journal/entry.ts';
import { markedText } from '../../../shared/journal/mark.ts';
import type { BodyOf } from '../../../shared/sharing/apart.ts';
import type { Checks, OfferedLine } from '../../../shared/sharing/chains.ts';
import { endedElsewhere } from '../../../shared/sharing/ended-elsewhere.ts';
import { merged } from '../../../shared/sharing/merged.ts';
import { unite } from '../../../shared/sharing/union.ts';
import type { Union } from '../../../shared/sharing/union.ts';
import { instantOf } from '../../../shared/time.ts';

const digest = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Signatures that cost little, for thousands of them: nobody attacks here. */
const cheapSign = (publicKey: string, text: string): string => digest(`${publicKey}\n${text}`);
export const checks: Checks = {
  digest,
  verifierOf: (publicKey) => (text, signature) => signature === cheapSign(publicKey, text),
};

export const idOf = (name: string): string => {
  const hex = digest(name);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
export const clientOf = (name: string): ClientId => idOf(`client ${name}`) as ClientId;
export const sessionOf = (name: string): SessionId => idOf(`session ${name}`) as SessionId;

export interface Words {
  readonly kind: string;
  readonly body?: JsonValue;
  readonly client?: ClientId;
  readonly session?: SessionId;
  /** Minutes from now on this tablet's clock; 1 where it is left out. */
  readonly minutes?: number;
}

export interface TestTablet {
  readonly deviceId: string;
  readonly publicKey: string;
  /** What it wrote itself. */
  readonly own: OfferedLine[];
  /** Everything it has, its own lines too. */
  readonly lines: Map<string, OfferedLine>;
  readonly end: () => ChainEnd;
  readonly write: (words: Words) => OfferedLine;
  /** Takes what the other has and notes it. */
  readonly hear: (other: TestTablet) => void;
  /** Takes lines from anywhere, and notes nothing. */
  readonly take: (lines: Iterable<OfferedLine>) => void;
  readonly note: (of: { readonly deviceId: string } & ChainEnd) => void;
  readonly union: () => Union;
  readonly state: () => JsonValue;
  /** The same tablet once more, as a copied disk makes it. */
  readonly cloned: () => TestTablet;
}

export const newTablet = (
  name: string,
  startMs = Date.parse('2026-11-23T09:00:00.000Z'),
  publicKey = `key of ${name}`,
): TestTablet => {
  const deviceId = idOf(`tablet ${name}`);
  return tabletOf({ deviceId, publicKey, end: START, own: [], lines: new Map(), nowMs: startMs });
};

interface State {
  readonly deviceId: string;
  readonly publicKey: string;
  end: ChainEnd;
  nowMs: number;
  readonly own: OfferedLine[];
  readonly lines: Map<string, OfferedLine>;
}

const tabletOf = (state: State): TestTablet => {
  const { deviceId, publicKey, own, lines } = state;
  const noted = new Map<string, string>();
  const write = ({ kind, body = {}, client, session, minutes = 1 }: Words): OfferedLine => {
    state.nowMs += minutes * 60_000;
    const at = instantOf(state.nowMs);
    const next = follow(
      digest,
      state.end,
      {
        at,
        wall: at,
        by: 'device' as AuthorId,
        kind: kind as never,
        ...(session === undefined ? {} : { session }),
        ...(client === undefined ? {} : { client }),
      },
      () => body,
    );
    state.end = { seq: next.seq, hash: next.hash };
    const mark = cheapSign(publicKey, markedText({ deviceId, ...state.end, at }));
    const line = { line: next.line, hash: next.hash, mark };
    own.push(line);
    lines.set(line.hash, line);
    return line;
  };
  const tablet: TestTablet = {
    deviceId,
    publicKey,
    own,
    lines,
    end: () => state.end,
    write,
    take: (more) => {
      for (const line of more) lines.set(line.hash, line);
    },
    note: ({ deviceId: other, seq, hash }) => {
      if (other === deviceId || noted.get(other) === hash) return;
      noted.set(other, hash);
      write({ kind: 'device.heard', body: { deviceId: other, seq, hash } });
    },
    hear: (other) => {
      tablet.take(other.lines.values());
      if (other.end().seq > 0) tablet.note({ deviceId: other.deviceId, ...other.end() });
    },
    union: () => unionOf(tablet, lines.values()),
    state: () => stateOf(tablet.union()),
    cloned: () => tabletOf({ ...state, own: [...own], lines: new Map(lines) }),
  };
  if (state.end.seq === 0)
    write({
      kind: 'journal.begun',
      body: { format: JOURNAL_FORMAT, deviceId, publicKey, appVersion: '0.1.0', testSwitches: [] },
    });
  return tablet;
};

export const unionOf = ({ publicKey }: { readonly publicKey: string }, lines: Iterable<OfferedLine>): Union =>
  unite(lines, { ...checks, trusts: (key) => key === publicKey });

/** Bodies are not sealed in these tests. */
export const openBody: BodyOf = ({ entry }) => entry.body as ReturnType<BodyOf>;

/** Everything that is told of a union, as plain values that can be compared. */
export const stateOf = (union: Union): JsonValue => {
  const told = merged(union, openBody);
  const plain = (value: unknown): JsonValue =>
    JSON.parse(
      JSON.stringify(value, (_key, one: unknown) => {
        if (one instanceof Set || one instanceof Map) return [...one];
        const { begun, hash, entry } = (one ?? {}) as Readonly<Record<string, unknown>>;
        if (begun !== undefined) return begun;
        return hash !== undefined && entry !== undefined ? hash : one;
      }),
    ) as JsonValue;
  return plain({
    order: union.inOrder.map(({ hash }) => hash),
    heard: union.heard,
    forks: union.forks,
    strangers: union.strangers.map(({ begun }) => begun),
    afterRevocation: union.afterRevocation.map(({ hash }) => hash),
    refused: union.refused,
    waiting: union.waiting.map(({ hash }) => hash),
    ended: endedElsewhere(union, told, { device: '', held: {}, most: 1_000 }, digest),
    told,
  });
};

/** Enrols `other` from `first`, and `other` says whom it joined. */
export const enrol = (first: TestTablet, other: TestTablet, tablet: number): void => {
  first.write({
    kind: 'device.enrolled',
    body: { deviceId: other.deviceId, publicKey: other.publicKey, tablet },
  });
  other.write({ kind: 'studio.joined', body: { deviceId: first.deviceId, publicKey: first.publicKey } });
  other.hear(first);
  first.hear(other);
};

/** A studio of so many tablets, all enrolled by the first. */
export const studioOf = (
  count: number,
  begun: (place: number) => TestTablet = (place) => newTablet(`${place}`),
) => {
  const tablets = Array.from({ length: count }, (_each, place) => begun(place + 1));
  const [first, ...rest] = tablets as [TestTablet, ...TestTablet[]];
  rest.forEach((other, place) => enrol(first, other, place + 2));
  return tablets as readonly TestTablet[] as readonly [TestTablet, TestTablet, ...TestTablet[]];
};
