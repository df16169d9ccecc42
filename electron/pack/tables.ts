import type { EntryKind } from '../../shared/journal/kinds.ts';

/** A table of the pack: one row for each entry of some kinds, copied from what stands in it in clear. */
export interface PackTable {
  readonly file: string;
  readonly kinds: readonly EntryKind[];
  /** Heading, and where the value stands in the entry: `body.lot`. */
  readonly columns: readonly (readonly [heading: string, path: string])[];
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
      ['record number', 'body.recordNumber'],
      ['sort', 'body.kind'],
      ['time zone', 'body.timeZone'],
      ['protocol version', 'body.protocol.version'],
      ['protocol entry', 'body.protocol.seq'],
      ['stage reached', 'body.stage'],
      ['rules overridden', 'body.overrides'],
      ['tries refused', 'body.blocked'],
      ['not checked', 'body.notChecked'],
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
      ['serial number', 'body.serial'],
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
      ['SHA-256 of the sealed file', 'body.hash'],
      ['SHA-256 of the small one', 'body.small'],
      ['why destroyed', 'body.why'],
    ],
  },
  {
    file: 'protocol.csv',
    kinds: ['protocol.released'],
    columns: [...envelope, ['version', 'body.version'], ['SHA-256 of its text', 'body.hash']],
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
