import type { EntryKind } from '../../shared/journal/kinds.ts';
import type { packHeads } from '../../shared/words/pack-check.ts';

/** A table of the pack: one row for each entry of some kinds, copied from what stands in it in clear. */
export interface PackTable {
  readonly file: string;
  readonly kinds: readonly EntryKind[];
  /** Which heading, and where the value stands in the entry: `body.lot`. */
  readonly columns: readonly (readonly [head: keyof typeof packHeads, path: string])[];
}

const envelope = [
  ['entry', 'seq'],
  ['time', 'at'],
  ['by', 'by'],
  ['proven', 'proven'],
  ['session', 'session'],
  ['client', 'client'],
  ['what', 'kind'],
] as const;

/**
 * Nothing here is sealed, so it holds no name, no answer and no free text. The checking page of the pack makes the same tables from the
 * entries and compares them: what changes here changes there.
 */
export const packTables: readonly PackTable[] = [
  {
    file: 'sessions.csv',
    kinds: [
      'session.opened',
      'session.closed',
      'session.deferred',
      'session.referred',
      'session.declined',
      'session.abandoned',
      'session.mistaken',
      'session.talked',
    ],
    columns: [
      ...envelope,
      ['recordNumber', 'body.recordNumber'],
      ['sort', 'body.kind'],
      ['timeZone', 'body.timeZone'],
      ['protocolVersion', 'body.protocol.version'],
      ['protocolEntry', 'body.protocol.seq'],
      ['stage', 'body.stage'],
      ['overridden', 'body.overrides'],
      ['refused', 'body.blocked'],
      ['notChecked', 'body.notChecked'],
    ],
  },
  {
    file: 'lots.csv',
    kinds: ['lot.used', 'lot.placed'],
    columns: [
      ...envelope,
      ['role', 'body.role'],
      ['product', 'body.product'],
      ['lot', 'body.lot'],
      ['expiry', 'body.expiry'],
      ['serial', 'body.serial'],
      ['zones', 'body.zones'],
    ],
  },
  {
    file: 'media.csv',
    kinds: ['photo.stored', 'photo.destroyed', 'file.stored'],
    columns: [
      ...envelope,
      ['photo', 'body.photo'],
      ['file', 'body.file'],
      ['sealedHash', 'body.hash'],
      ['smallHash', 'body.small'],
      ['why', 'body.why'],
    ],
  },
  {
    file: 'protocol.csv',
    kinds: ['protocol.released'],
    columns: [...envelope, ['version', 'body.version'], ['textHash', 'body.hash']],
  },
];

/** What a path leads to; a list is written with blanks between. */
export const valueAt = (entry: unknown, path: string): unknown => {
  const found = path
    .split('.')
    .reduce<unknown>(
      (inside, key) =>
        typeof inside === 'object' && inside !== null ? (inside as Record<string, unknown>)[key] : undefined,
      entry,
    );
  if (Array.isArray(found)) return found.join(' ');
  return typeof found === 'object' ? undefined : found;
};

/** Which entries the tables take: those of one client or of all, in a span of time. The entries themselves are always all there. */
export interface PackSpan {
  /** Instants; `null` where it is not bounded. The second one is no longer in it. */
  readonly from: string | null;
  readonly until: string | null;
  readonly client: string | null;
}

/** A protocol is in force for whoever comes later: all versions are always in. */
export const isInSpan = (
  { at, kind, client }: { readonly at: string; readonly kind: string; readonly client?: string },
  span: PackSpan,
): boolean =>
  kind === 'protocol.released' ||
  ((span.from === null || at >= span.from) &&
    (span.until === null || at < span.until) &&
    (span.client === null || client === span.client));
