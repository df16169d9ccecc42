import type { ClientId, SessionId } from '../../../shared/brand.ts';
import { plainLot } from '../../../shared/stock/look-alike.ts';
import type { Entry } from '../../../shared/journal/entry.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Database } from '../open-database.ts';
import { runPrepared } from '../prepared.ts';
import type { Projection } from './projection.ts';
import { ofNoSession, ofNoVisit } from './strays.ts';
import { numberOf, textOf, textOrNull } from '../rows.ts';
import type { Row } from '../rows.ts';

interface Used {
  readonly role: string;
  readonly product: string;
  readonly lot: string;
  readonly expiry?: string | null;
  readonly lotId?: string;
  readonly productId?: string;
  readonly serial?: string;
}
interface Placed {
  readonly role: string;
  readonly lot: string;
  readonly zones: readonly string[];
}

const AS_KEPT = `
  SELECT t.plain, t.role, t.product, t.lot, t.lot_id, t.product_id, u.visit, u.session, u.seq, u.client, u.at, u.uses, u.practitioner, u.record_number, u.zones
  FROM lot_use u JOIN lot_thing t ON t.id = u.thing`;
const IN_ORDER = 'ORDER BY t.plain, t.role, t.product, t.lot, t.lot_id, t.product_id, u.visit';

/**
 * Which lot went into which session: read from clear entries, so a recall finds erased clients' sessions too. `lot_thing` holds each lot
 * as it was used once: a part of a lot is looked for in there, among thousands. What it reached lies side by side, one row a visit (the
 * `seq` of the session's first entry, so that what comes new comes last) and with all that a recall says of it: one read brings many.
 */
export const lotUse: Projection = {
  name: 'lot_use',
  version: 6,
  tables: ['lot_use', 'lot_thing', 'lot_serial', 'lot_total'],
  create: `
    CREATE TABLE lot_thing (
      id INTEGER PRIMARY KEY,
      plain TEXT NOT NULL,
      role TEXT NOT NULL,
      product TEXT NOT NULL,
      lot TEXT NOT NULL,
      lot_id TEXT NOT NULL,
      product_id TEXT NOT NULL,
      UNIQUE (plain, role, product, lot, lot_id, product_id)
    ) STRICT;
    CREATE INDEX lot_thing_lot ON lot_thing (lot_id);
    CREATE TABLE lot_use (
      thing INTEGER NOT NULL,
      visit INTEGER NOT NULL,
      session TEXT NOT NULL,
      seq INTEGER NOT NULL,
      client TEXT NOT NULL,
      at TEXT NOT NULL,
      uses INTEGER NOT NULL,
      practitioner TEXT NOT NULL,
      record_number TEXT NOT NULL,
      zones TEXT,
      PRIMARY KEY (thing, visit)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX lot_use_visit ON lot_use (visit);
    CREATE TABLE lot_serial (seq INTEGER PRIMARY KEY, serial TEXT NOT NULL, plain TEXT NOT NULL, session TEXT NOT NULL, at TEXT NOT NULL) STRICT;
    CREATE INDEX lot_serial_serial ON lot_serial (serial);
    CREATE INDEX lot_serial_session ON lot_serial (session);
    CREATE TABLE lot_total (lot_id TEXT PRIMARY KEY, uses INTEGER NOT NULL, last_at TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
  kinds: ['lot.used', 'lot.placed'],
  apply: (db, entry) => {
    if (entry.session === undefined || entry.client === undefined) return;
    if (entry.kind === 'lot.placed') placed(db, entry.session, entry.body as unknown as Placed);
    else used(db, entry as Placeable, entry.body as unknown as Used);
  },
  forget: (db, { session, visit }) => {
    const lots = db
      .all(
        "SELECT DISTINCT t.lot_id AS lot_id FROM lot_use u JOIN lot_thing t ON t.id = u.thing WHERE u.visit = ? AND t.lot_id <> ''",
        visit,
      )
      .map((row) => textOf(row as Row, 'lot_id'));
    runPrepared(db, 'DELETE FROM lot_use WHERE visit = ?', visit);
    runPrepared(db, 'DELETE FROM lot_serial WHERE session = ?', session);
    for (const lot of lots) countAgain(db, lot);
  },
  rows: [
    `${AS_KEPT} ${IN_ORDER}`,
    'SELECT * FROM lot_serial ORDER BY seq',
    'SELECT * FROM lot_total ORDER BY lot_id',
  ],
  ofSession: [
    { sql: `${AS_KEPT} WHERE u.visit = ? ${IN_ORDER}`, by: 'visit' },
    { sql: 'SELECT * FROM lot_serial WHERE session = ? ORDER BY seq', by: 'session' },
  ],
  strays: [
    {
      table: 'lot_use',
      key: ['thing', 'visit'],
      are: `${ofNoVisit} OR NOT EXISTS (SELECT 1 FROM lot_thing o WHERE o.id = t.thing)`,
    },
    { table: 'lot_serial', key: ['seq'], are: ofNoSession },
  ],
  sums: function* ({ db, transact }) {
    let mended = false;
    for (let last = ''; ;) {
      const [row] = db().all(NEXT_LOT, last) as Row[];
      if (row === undefined || row['lot'] === null) return mended;
      last = textOf(row, 'lot');
      if (db().get(IS_WRONG, last) !== null) {
        transact((write) => countAgain(write, last));
        mended = true;
      }
      yield;
    }
  },
};

type Placeable = Entry & { readonly session: SessionId; readonly client: ClientId };
const VISIT = '(SELECT first_seq FROM session_list WHERE session = ?1)';

const placed = (db: Database, session: SessionId, { role, lot, zones }: Placed): void => {
  runPrepared(
    db,
    `UPDATE lot_use SET zones = ?2 WHERE visit = ${VISIT} AND thing IN (SELECT id FROM lot_thing WHERE plain = ?3 AND role = ?4)`,
    [session, zones.join(' '), plainLot(lot), role],
  );
};

const used = (
  db: Database,
  { session, client, seq, at }: Placeable,
  { role, product, lot, lotId = '', productId = '', serial }: Used,
): void => {
  const plain = plainLot(lot);
  runPrepared(
    db,
    'INSERT OR IGNORE INTO lot_thing (plain, role, product, lot, lot_id, product_id) VALUES (?, ?, ?, ?, ?, ?)',
    [plain, role, product, lot, lotId, productId],
  );
  runPrepared(db, USED, [session, seq, client, at, plain, role, product, lot, lotId, productId]);
  // A row that somebody put in its place keeps neither the entry nor the mending from going in.
  if (serial !== undefined)
    runPrepared(
      db,
      'INSERT OR REPLACE INTO lot_serial (seq, serial, plain, session, at) VALUES (?, ?, ?, ?, ?)',
      [seq, serial, plain, session, at],
    );
  if (lotId !== '')
    runPrepared(
      db,
      'INSERT INTO lot_total (lot_id, uses, last_at) VALUES (?, 1, ?) ON CONFLICT (lot_id) DO UPDATE SET uses = uses + 1, last_at = max(last_at, excluded.last_at)',
      [lotId, at],
    );
};

/** A use of a lot that the session has used before moves it to now; the zones are those of the lot, whatever else is said of it. */
const USED = `
  INSERT INTO lot_use (thing, visit, session, seq, client, at, uses, practitioner, record_number, zones)
  SELECT t.id, s.first_seq, ?1, ?2, ?3, ?4, 1, s.practitioner, s.record_number,
    (SELECT zones FROM lot_use WHERE visit = s.first_seq AND thing IN (SELECT id FROM lot_thing WHERE plain = ?5 AND role = ?6) AND zones IS NOT NULL LIMIT 1)
  FROM session_list s JOIN lot_thing t ON t.plain = ?5 AND t.role = ?6 AND t.product = ?7 AND t.lot = ?8 AND t.lot_id = ?9 AND t.product_id = ?10
  WHERE s.session = ?1
  ON CONFLICT (thing, visit) DO UPDATE SET seq = excluded.seq, at = excluded.at, uses = uses + 1`;

/** Of a lot whose uses changed otherwise than by one more. */
const countAgain = (db: Database, lot: string): void => {
  runPrepared(db, 'DELETE FROM lot_total WHERE lot_id = ?', lot);
  runPrepared(
    db,
    `INSERT INTO lot_total (lot_id, uses, last_at)
      SELECT ?1, sum(u.uses), max(u.at) FROM lot_thing t JOIN lot_use u ON u.thing = t.id WHERE t.lot_id = ?1 HAVING count(*) > 0`,
    lot,
  );
};

const NEXT_LOT =
  'SELECT min(lot) AS lot FROM (SELECT min(lot_id) AS lot FROM lot_thing WHERE lot_id > ?1 UNION ALL SELECT min(lot_id) FROM lot_total WHERE lot_id > ?1)';
/** A row comes where a lot is summed up otherwise than its uses say. */
const IS_WRONG = `
  SELECT 1 FROM (
    SELECT coalesce(sum(u.uses), 0) AS uses, max(u.at) AS last_at
    FROM lot_thing t CROSS JOIN lot_use u ON u.thing = t.id WHERE t.lot_id = ?1
  ) s LEFT JOIN lot_total o ON o.lot_id = ?1
  WHERE s.uses <> coalesce(o.uses, 0) OR (o.lot_id IS NOT NULL AND s.uses = 0) OR o.last_at IS NOT s.last_at`;

/** A lot as sessions used it: spelled so, in this role, as this product. */
export interface LotThing {
  readonly id: number;
  readonly role: string;
  readonly product: string;
  readonly lot: string;
  /** Of the ledger; `null` for a lot that was typed. */
  readonly lotId: string | null;
  readonly productId: string | null;
}
export interface LotUseRow {
  readonly thing: number;
  readonly seq: number;
  readonly session: SessionId;
  readonly client: ClientId;
  readonly at: Instant;
  readonly recordNumber: string;
  /** Staff id of who opened the session. */
  readonly practitioner: string;
  /** Codes of the map; `null`: the session did not say. */
  readonly zones: readonly string[] | null;
  readonly timeDoubtful?: boolean;
}

// One text comes back, fields and rows parted by characters that none of them can have: a value at a time takes many times as long.
const THINGS = `
  SELECT group_concat(id || char(31) || role || char(31) || product || char(31) || lot || char(31) || lot_id || char(31) || product_id, char(30)) AS things
  FROM lot_thing`;

/** Every lot that was ever used, some thousands: what a recall asks for is looked for in here. */
export const readThings = (db: Database): readonly LotThing[] =>
  linesOf(textOrNull(db.get(THINGS) as Row, 'things')).map(
    ([id = '', role = '', product = '', lot = '', lotId = '', productId = '']) => ({
      id: Number(id),
      role,
      product,
      lot,
      lotId: lotId || null,
      productId: productId || null,
    }),
  );

/** What those lots reached. CROSS JOIN keeps the order: first the few lots, then their uses, which lie side by side. */
export const USES = `
  SELECT group_concat(u.thing || char(31) || u.seq || char(31) || u.session || char(31) || u.client || char(31) || u.at || char(31) || u.practitioner || char(31) || u.record_number || char(31) || coalesce(u.zones, '-'), char(30)) AS uses
  FROM json_each(?1) t CROSS JOIN lot_use u ON u.thing = t.value`;

/** Newest first. */
export const readUses = (db: Database, things: readonly number[]): readonly LotUseRow[] =>
  linesOf(textOrNull(db.get(USES, [JSON.stringify(things)]) as Row, 'uses'))
    .map(([thing = '', seq, session, client, at, practitioner = '', recordNumber = '', zones = '-']) => ({
      thing: Number(thing),
      seq: Number(seq),
      session: session as SessionId,
      client: client as ClientId,
      at: at as Instant,
      practitioner,
      recordNumber,
      zones: zones === '-' ? null : zones.split(' ').filter((zone) => zone !== ''),
    }))
    .toSorted((a, b) => b.seq - a.seq);

const linesOf = (text: string | null): readonly (readonly string[])[] =>
  text === null ? [] : text.split('\u001e').map((line) => line.split('\u001f'));

export interface LotTotal {
  readonly lotId: string;
  readonly uses: number;
  readonly lastAt: Instant;
}
/** Of all lots, or of these. */
export const readLotTotals = (db: Database, lots?: readonly string[]): readonly LotTotal[] =>
  (
    db.all(
      `SELECT lot_id, uses, last_at FROM lot_total ${lots === undefined ? '' : 'WHERE lot_id IN (SELECT value FROM json_each(?))'}`,
      lots === undefined ? [] : [JSON.stringify(lots)],
    ) as Row[]
  ).map((row) => ({
    lotId: textOf(row, 'lot_id'),
    uses: numberOf(row, 'uses'),
    lastAt: textOf(row, 'last_at') as Instant,
  }));

/** When a pack with this serial number was opened before, newest first. */
export const readSerial = (
  db: Database,
  lot: string,
  serial: string,
): { readonly session: SessionId; readonly at: Instant } | undefined => {
  const row = db.get(
    'SELECT session, at FROM lot_serial WHERE serial = ? AND plain = ? ORDER BY seq DESC LIMIT 1',
    [serial, plainLot(lot)],
  ) as Row | null;
  return row === null
    ? undefined
    : { session: textOf(row, 'session') as SessionId, at: textOf(row, 'at') as Instant };
};
