import { studioHealingOf } from '../../../shared/colour/healing.ts';
import type { StudioHealing } from '../../../shared/colour/healing.ts';
import type { Database } from '../open-database.ts';
import { runPrepared } from '../prepared.ts';
import type { Projection } from './projection.ts';
import { ofNoSession } from './strays.ts';
import { numberOf } from '../rows.ts';
import type { Row } from '../rows.ts';

/** How the studio's work has healed: the last word of a session about a zone. Sorted by the tables themselves, so that a median is a step and not a reading of all. */
export const healingSeen: Projection = {
  name: 'healing_seen',
  version: 1,
  tables: ['healing_seen'],
  create: `
    CREATE TABLE healing_seen (
      session TEXT NOT NULL,
      zone TEXT NOT NULL,
      share REAL NOT NULL,
      b_shift REAL NOT NULL,
      PRIMARY KEY (session, zone)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX healing_seen_share ON healing_seen (share);
    CREATE INDEX healing_seen_shift ON healing_seen (b_shift);
  `,
  kinds: ['healing.seen'],
  apply: (db, { session, body }) => {
    const { zone, share, bShift } = body as { zone: string; share: number; bShift: number };
    runPrepared(
      db,
      'INSERT OR REPLACE INTO healing_seen (session, zone, share, b_shift) VALUES (?, ?, ?, ?)',
      [session ?? '', zone, share, bShift],
    );
  },
  forget: (db, { session }) => runPrepared(db, 'DELETE FROM healing_seen WHERE session = ?', session),
  rows: ['SELECT * FROM healing_seen ORDER BY session, zone'],
  ofSession: [{ sql: 'SELECT * FROM healing_seen WHERE session = ? ORDER BY zone', by: 'session' }],
  strays: [{ table: 'healing_seen', key: ['session', 'zone'], are: ofNoSession }],
};

export const readHealing = (db: Database): StudioHealing | undefined =>
  studioHealingOf({
    n: numberOf(db.get('SELECT count(*) AS n FROM healing_seen') as Row, 'n'),
    share: (place) => valueAt(db, 'share', place),
    bShift: (place) => valueAt(db, 'b_shift', place),
  });

const valueAt = (db: Database, column: 'share' | 'b_shift', place: number): number => {
  const row = db.get(
    `SELECT ${column} AS value FROM healing_seen ORDER BY ${column} LIMIT 1 OFFSET ?`,
    place,
  );
  return Number((row as Row | null)?.['value'] ?? 0);
};
