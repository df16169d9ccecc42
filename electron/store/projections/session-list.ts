import type { ClientId, JsonValue, SessionId } from '../../../shared/brand.ts';
import type { Entry } from '../../../shared/journal/entry.ts';
import { isEnding, isStage } from '../../../shared/session/stage.ts';
import type { Ending, StageId } from '../../../shared/session/stage.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Database } from '../open-database.ts';
import type { Projection } from '../projections.ts';
import { runPrepared } from '../prepared.ts';
import { numberOf, numberOrNull, textOf, textOrNull } from '../rows.ts';
import type { Row } from '../rows.ts';
import type { SessionFilter, SessionRow } from '../store.ts';

/** One row a session. Counts and codes only: which requirement was overridden would tell of a person's health. */
export const sessionList: Projection = {
  name: 'session_list',
  version: 2,
  tables: ['session_list'],
  create: `
    CREATE TABLE session_list (
      session TEXT PRIMARY KEY,
      client TEXT NOT NULL,
      practitioner TEXT NOT NULL,
      kind TEXT NOT NULL,
      opened_on TEXT,
      opened_at TEXT NOT NULL,
      ended_at TEXT,
      ending TEXT,
      stage TEXT,
      overrides INTEGER,
      blocked INTEGER,
      not_checked INTEGER,
      protocol_version INTEGER NOT NULL,
      record_number TEXT NOT NULL,
      first_seq INTEGER NOT NULL,
      last_seq INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX session_list_client ON session_list (client);
    CREATE INDEX session_list_opened ON session_list (opened_at);
  `,
  apply: (db, entry) => {
    const { kind, session, client, seq } = entry;
    if (kind === 'client.erased' && client !== undefined) forget(db, client);
    if (session === undefined || client === undefined) return;
    if (kind === 'session.opened') return open(db, entry, session, client);
    const { stage, overrides, blocked, notChecked, ending } = projectSession(
      kind,
      entry.state === 'open' ? entry.body : null,
    );
    runPrepared(
      db,
      `UPDATE session_list SET last_seq = ?, stage = coalesce(?, stage), overrides = overrides + ?, blocked = blocked + ?,
        not_checked = coalesce(?, not_checked), ending = coalesce(?, ending), ended_at = coalesce(?, ended_at) WHERE session = ?`,
      [
        seq,
        stage ?? null,
        overrides ?? 0,
        blocked ?? 0,
        notChecked ?? null,
        ending ?? null,
        ending === undefined ? null : entry.at,
        session,
      ],
    );
  },
};

export interface SessionChange {
  readonly stage?: StageId;
  /** How many more. */
  readonly overrides?: number;
  readonly blocked?: number;
  readonly notChecked?: number;
  readonly ending?: Ending;
}

/** What an entry changes in its session's row. Pure. */
export const projectSession = (kind: string, body: JsonValue): SessionChange => {
  const fields =
    typeof body === 'object' && body !== null && !Array.isArray(body)
      ? (body as { readonly [key: string]: JsonValue })
      : {};
  const ending = kind.replace(/^session\./, '');
  if (kind.startsWith('session.') && isEnding(ending)) {
    return {
      ending,
      ...(typeof fields['notChecked'] === 'number' ? { notChecked: fields['notChecked'] } : {}),
    };
  }
  if (kind !== 'session.event') return {};
  const from = fields['from'];
  return {
    ...(typeof from === 'string' && isStage(from) ? { stage: from } : {}),
    ...(fields['type'] === 'requirement.overridden' ? { overrides: 1 } : {}),
    ...(fields['type'] === 'stage.blocked' ? { blocked: 1 } : {}),
  };
};

/** Newest first. */
export const readSessions = (db: Database, filter: SessionFilter = {}): readonly SessionRow[] => {
  const { session, client, openedFrom } = filter;
  const asked = (
    [
      ['session = ?', session],
      ['client = ?', client],
      ['opened_at >= ?', openedFrom],
    ] as const
  ).filter(([, value]) => value !== undefined);
  const where = [
    ...asked.map(([condition]) => condition),
    ...(filter.openOnly === true ? ['ending IS NULL'] : []),
    ...(filter.endedOnly === true ? ['ending IS NOT NULL'] : []),
  ];
  const rows = db.all(
    `SELECT * FROM session_list ${where.length === 0 ? '' : `WHERE ${where.join(' AND ')}`} ORDER BY opened_at DESC, first_seq DESC LIMIT ?`,
    [...asked.map(([, value]) => String(value)), filter.limit ?? -1],
  );
  return (rows as Row[]).map((row) => ({
    session: textOf(row, 'session') as SessionId,
    client: textOf(row, 'client') as ClientId,
    practitioner: textOf(row, 'practitioner'),
    kind: textOf(row, 'kind'),
    openedAt: textOf(row, 'opened_at') as Instant,
    endedAt: textOrNull(row, 'ended_at') as Instant | null,
    ending: textOrNull(row, 'ending') as Ending | null,
    stage: textOrNull(row, 'stage') as StageId | null,
    overrides: numberOrNull(row, 'overrides'),
    blocked: numberOrNull(row, 'blocked'),
    notChecked: numberOrNull(row, 'not_checked'),
    protocolVersion: numberOf(row, 'protocol_version'),
    firstSeq: numberOf(row, 'first_seq'),
    lastSeq: numberOf(row, 'last_seq'),
  }));
};

const open = (db: Database, { body, at, seq }: Entry, session: SessionId, client: ClientId): void => {
  const { practitioner, sessionKind, openedOn, protocol, recordNumber } = body as {
    practitioner: string;
    sessionKind: string;
    openedOn: string;
    protocol: { version: number };
    recordNumber?: string;
  };
  db.run(
    `INSERT INTO session_list (session, client, practitioner, kind, opened_on, opened_at, overrides, blocked, protocol_version, record_number, first_seq, last_seq)
      VALUES (?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?)`,
    [
      session,
      client,
      practitioner,
      sessionKind,
      openedOn,
      at,
      protocol.version,
      recordNumber ?? '',
      seq,
      seq,
    ],
  );
};

// What came out of sealed entries goes with the key, or a rebuild would give other rows.
const forget = (db: Database, client: ClientId): void => {
  db.run('UPDATE session_list SET stage = NULL, overrides = NULL, blocked = NULL WHERE client = ?', client);
};
