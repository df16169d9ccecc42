import type { ClientId, JsonValue, SessionId } from '../../../shared/brand.ts';
import type { Entry } from '../../../shared/journal/entry.ts';
import { endings } from '../../../shared/session/stage.ts';
import type { Ending } from '../../../shared/session/stage.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Database } from '../open-database.ts';
import type { Projection } from './projection.ts';
import { runPrepared } from '../prepared.ts';
import { numberOf, numberOrNull, textOf, textOrNull } from '../rows.ts';
import type { Row } from '../rows.ts';
import type { SessionFilter, SessionRow } from '../session-row.ts';

/** One row a session: who, when and how it ended, as its clear entries say. Which rule was overridden would tell of a person's health, and is not in here. */
export const sessionList: Projection = {
  name: 'session_list',
  version: 4,
  tables: ['session_list'],
  create: `
    CREATE TABLE session_list (
      first_seq INTEGER PRIMARY KEY,
      session TEXT NOT NULL UNIQUE,
      client TEXT NOT NULL,
      practitioner TEXT NOT NULL,
      kind TEXT NOT NULL,
      opened_at TEXT NOT NULL,
      record_number TEXT NOT NULL,
      protocol_version INTEGER NOT NULL,
      ended_seq INTEGER,
      ended_at TEXT,
      ending TEXT,
      overrides INTEGER,
      blocked INTEGER,
      not_checked INTEGER,
      events INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX session_list_client ON session_list (client);
    CREATE INDEX session_list_opened ON session_list (opened_at);
    CREATE INDEX session_list_number ON session_list (record_number);
    CREATE INDEX session_list_open ON session_list (first_seq) WHERE ending IS NULL;
  `,
  kinds: [
    'session.opened',
    'session.takenOver',
    ...endings.map((ending) => `session.${ending}` as const),
    'adverse.recorded',
  ],
  apply: (db, entry) => {
    const { kind, session, seq, at } = entry;
    if (kind === 'session.opened') return open(db, entry);
    if (kind === 'adverse.recorded')
      return runPrepared(db, 'UPDATE session_list SET events = events + 1 WHERE session = ?', session ?? '');
    // An end that was written before it came back to this tablet was late: it ended nothing.
    if (kind === 'session.takenOver')
      return runPrepared(
        db,
        'UPDATE session_list SET ended_seq = NULL, ended_at = NULL, ending = NULL, overrides = NULL, blocked = NULL, not_checked = NULL WHERE session = ?',
        session ?? '',
      );
    const { overrides, blocked, notChecked } = entry.body as Counts;
    runPrepared(
      db,
      'UPDATE session_list SET ended_seq = ?, ended_at = ?, ending = ?, overrides = ?, blocked = ?, not_checked = ? WHERE session = ?',
      [
        seq,
        at,
        kind.slice('session.'.length),
        overrides ?? null,
        blocked ?? null,
        notChecked ?? null,
        session ?? '',
      ],
    );
  },
  forget: (db, { session, visit }) =>
    runPrepared(db, 'DELETE FROM session_list WHERE session = ? OR first_seq = ?', [session, visit]),
  rows: ['SELECT * FROM session_list ORDER BY first_seq'],
  ofSession: [{ sql: 'SELECT * FROM session_list WHERE first_seq = ?', by: 'visit' }],
  strays: [
    {
      table: 'session_list',
      key: ['first_seq'],
      are: "NOT EXISTS (SELECT 1 FROM journal j WHERE j.seq = t.first_seq AND j.kind = 'session.opened' AND j.session = t.session)",
    },
  ],
};

interface Counts {
  readonly overrides?: number;
  readonly blocked?: number;
  readonly notChecked?: number;
}

const open = (db: Database, { body, at, seq, session, client }: Entry): void => {
  const { practitioner, sessionKind, protocol, recordNumber } = body as {
    practitioner: string;
    sessionKind: string;
    protocol: { version: number };
    recordNumber?: string;
  };
  // A row that somebody put in its place keeps no session from being opened; one that is opened twice is refused.
  runPrepared(db, 'DELETE FROM session_list WHERE first_seq = ?', seq);
  runPrepared(
    db,
    `INSERT INTO session_list (first_seq, session, client, practitioner, kind, opened_at, record_number, protocol_version, events)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)`,
    [seq, session ?? '', client ?? '', practitioner, sessionKind, at, recordNumber ?? '', protocol.version],
  );
};

/** Newest first. */
export const readSessions = (db: Database, filter: SessionFilter = {}): readonly SessionRow[] => {
  const { where, values } = conditionsOf(filter);
  return (
    db.all(`SELECT * FROM session_list ${where} ORDER BY first_seq DESC LIMIT ?`, [
      ...values,
      filter.limit ?? -1,
    ]) as Row[]
  ).map(rowOf);
};

/** All but those that are open: both are counted by an index. `practitioner`: only theirs. */
export const countEnded = (db: Database, practitioner?: string): number => {
  if (practitioner !== undefined)
    return numberOf(
      db.get(
        'SELECT count(*) AS n FROM session_list WHERE practitioner = ? AND ending IS NOT NULL',
        practitioner,
      ) as Row,
      'n',
    );
  const row = db.get(
    'SELECT (SELECT count(*) FROM session_list) - (SELECT count(*) FROM session_list WHERE ending IS NULL) AS n',
  );
  return numberOf(row as Row, 'n');
};

export const countOpen = (db: Database): number =>
  numberOf(db.get('SELECT count(*) AS n FROM session_list WHERE ending IS NULL') as Row, 'n');

/** The visit with the highest number on paper among those that begin so. */
export const visitOfHighest = (db: Database, prefix: string): number | undefined => {
  const row = db.get(
    'SELECT first_seq, max(CAST(substr(record_number, ?) AS INTEGER)) AS n FROM session_list WHERE record_number >= ? AND record_number < ?',
    [prefix.length + 1, prefix, `${prefix}\uffff`],
  ) as Row;
  return row['n'] === null ? undefined : numberOf(row, 'first_seq');
};

/** As an opening says itself; 0 where it begins otherwise. */
export const numberIn = (opening: JsonValue | undefined, prefix: string): number => {
  const number = (opening as { readonly recordNumber?: unknown } | null | undefined)?.recordNumber;
  const digits = typeof number === 'string' && number.startsWith(prefix) ? number.slice(prefix.length) : '';
  return /^\d{1,15}$/.test(digits) ? Number(digits) : 0;
};

/** Seqs rise with the times but for corrections of the clock: without this floor the whole list back to the first day is gone through. */
const FLOOR = 'first_seq >= (SELECT min(+first_seq) FROM session_list WHERE opened_at >= ?)';

const conditionsOf = (
  filter: SessionFilter,
): { readonly where: string; readonly values: readonly (string | number)[] } => {
  const { session, client, practitioner, openedFrom, before, visits } = filter;
  const asked = (
    [
      ['session = ?', session],
      ['client = ?', client],
      ['practitioner = ?', practitioner],
      ['opened_at >= ?', openedFrom],
      [FLOOR, openedFrom],
      ['first_seq < ?', before],
      ['first_seq IN (SELECT value FROM json_each(?))', visits && JSON.stringify(visits)],
    ] as const
  ).flatMap(([condition, value]) => (value === undefined ? [] : [{ condition, value }]));
  const all = [
    ...asked.map(({ condition }) => condition),
    ...(filter.openOnly === true ? ['ending IS NULL'] : []),
    ...(filter.endedOnly === true ? ['ending IS NOT NULL'] : []),
  ];
  return {
    where: all.length === 0 ? '' : `WHERE ${all.join(' AND ')}`,
    values: asked.map(({ value }) => value),
  };
};

export const rowOf = (row: Row): SessionRow => ({
  session: textOf(row, 'session') as SessionId,
  client: textOf(row, 'client') as ClientId,
  practitioner: textOf(row, 'practitioner'),
  kind: textOf(row, 'kind'),
  openedAt: textOf(row, 'opened_at') as Instant,
  endedAt: textOrNull(row, 'ended_at') as Instant | null,
  ending: textOrNull(row, 'ending') as Ending | null,
  recordNumber: textOf(row, 'record_number'),
  overrides: numberOrNull(row, 'overrides'),
  blocked: numberOrNull(row, 'blocked'),
  notChecked: numberOrNull(row, 'not_checked'),
  events: numberOf(row, 'events'),
  protocolVersion: numberOf(row, 'protocol_version'),
  firstSeq: numberOf(row, 'first_seq'),
  endedSeq: numberOrNull(row, 'ended_seq'),
});
