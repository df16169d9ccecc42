import type { ClientId, SessionId } from '../../../shared/brand.ts';
import { blurredLot, plainLot } from '../../../shared/stock/look-alike.ts';
import type { ReachBy } from '../../../shared/stock/pages.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Database } from '../open-database.ts';
import { runPrepared } from '../prepared.ts';
import type { Projection } from '../projections.ts';
import { numberOf, textOf, textOrNull } from '../rows.ts';
import type { Row } from '../rows.ts';

interface Used { readonly role: string; readonly product: string; readonly lot: string; readonly expiry?: string | null; readonly lotId?: string; readonly productId?: string; readonly serial?: string }
interface Placed { readonly role: string; readonly lot: string; readonly zones: readonly string[] }

/**
 * Which lot went into which session: read from clear entries, so a recall finds erased clients' sessions too. `lot_name` holds each lot
 * once: a part of a lot is looked for in there, among thousands, and not among all uses.
 */
export const lotUse: Projection = {
  name: 'lot_use',
  version: 3,
  tables: ['lot_use', 'lot_name', 'lot_total'],
  create: `
    CREATE TABLE lot_use (
      seq INTEGER PRIMARY KEY,
      session TEXT NOT NULL,
      client TEXT NOT NULL,
      at TEXT NOT NULL,
      role TEXT NOT NULL,
      product TEXT NOT NULL,
      lot TEXT NOT NULL,
      expiry TEXT,
      plain TEXT NOT NULL,
      lot_id TEXT,
      product_id TEXT,
      serial TEXT,
      zones TEXT
    ) STRICT;
    CREATE INDEX lot_use_plain ON lot_use (plain);
    CREATE INDEX lot_use_session ON lot_use (session);
    CREATE INDEX lot_use_serial ON lot_use (serial) WHERE serial IS NOT NULL;
    CREATE TABLE lot_name (plain TEXT PRIMARY KEY, blurred TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE lot_total (lot_id TEXT PRIMARY KEY, uses INTEGER NOT NULL, last_at TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
  apply: (db, { seq, kind, session, client, at, body }) => {
    if (kind === 'lot.placed' && session !== undefined) {
      const { role, lot, zones } = body as unknown as Placed;
      runPrepared(db, 'UPDATE lot_use SET zones = ? WHERE session = ? AND role = ? AND plain = ?', [zones.join(' '), session, role, plainLot(lot)]);
    }
    if (kind !== 'lot.used' || session === undefined || client === undefined) return;
    const { role, product, lot, expiry, lotId, productId, serial } = body as unknown as Used;
    const plain = plainLot(lot);
    runPrepared(db, 'INSERT INTO lot_use (seq, session, client, at, role, product, lot, expiry, plain, lot_id, product_id, serial, zones) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT zones FROM lot_use WHERE session = ?2 AND role = ?5 AND plain = ?9 LIMIT 1))', [
      seq, session, client, at, role, product, lot, expiry ?? null, plain, lotId ?? null, productId ?? null, serial ?? null,
    ]);
    runPrepared(db, 'INSERT OR IGNORE INTO lot_name (plain, blurred) VALUES (?, ?)', [plain, blurredLot(lot)]);
    if (lotId !== undefined) runPrepared(db, 'INSERT INTO lot_total (lot_id, uses, last_at) VALUES (?, 1, ?) ON CONFLICT (lot_id) DO UPDATE SET uses = uses + 1, last_at = excluded.last_at', [lotId, at]);
  },
};

export interface LotUseRow {
  readonly session: SessionId;
  readonly client: ClientId;
  readonly at: Instant;
  readonly role: string;
  readonly product: string;
  readonly lot: string;
  /** Of the ledger; `null` for a lot that was typed. */
  readonly lotId: string | null;
  readonly productId: string | null;
  readonly recordNumber: string;
  /** Staff id of who opened the session. */
  readonly practitioner: string;
  readonly by: ReachBy;
  /** Codes of the map; `null`: the session did not say. */
  readonly zones: readonly string[] | null;
}

/**
 * The one question of a recall: a lot or a part of one, by what was written or by what looks like it. CROSS JOIN keeps the order: first the
 * few thousand names, then their uses; left to itself SQLite walks through every use there ever was. One text
 * comes back: a value at a time takes many times as long.
 */
export const REACH = `
  SELECT json_group_array(json_array(u.seq, u.session, u.client, u.at, u.role, u.product, u.lot, u.plain, u.lot_id, u.product_id, s.record_number, s.practitioner, u.zones)) AS uses
  FROM lot_name n CROSS JOIN lot_use u ON u.plain = n.plain CROSS JOIN session_list s ON s.session = u.session
  WHERE instr(n.plain, ?1) > 0 OR instr(n.blurred, ?2) > 0`;
const columns = ['seq', 'session', 'client', 'at', 'role', 'product', 'lot', 'plain', 'lot_id', 'product_id', 'record_number', 'practitioner', 'zones'] as const;

/** Newest first. A text without a letter or digit reaches nobody. */
export const readReach = (db: Database, text: string): readonly LotUseRow[] => {
  const plain = plainLot(text);
  if (plain === '') return [];
  const found = JSON.parse(textOf(db.get(REACH, [plain, blurredLot(text)]) as Row, 'uses')) as readonly (readonly unknown[])[];
  const rows = found.map((values): Row => Object.fromEntries(columns.map((column, index) => [column, values[index]])));
  return rows.toSorted((a, b) => numberOf(b, 'seq') - numberOf(a, 'seq')).map((row) => ({
    session: textOf(row, 'session') as SessionId,
    client: textOf(row, 'client') as ClientId,
    at: textOf(row, 'at') as Instant,
    role: textOf(row, 'role'),
    product: textOf(row, 'product'),
    lot: textOf(row, 'lot'),
    lotId: textOrNull(row, 'lot_id'),
    productId: textOrNull(row, 'product_id'),
    recordNumber: textOf(row, 'record_number'),
    practitioner: textOf(row, 'practitioner'),
    by: row['plain'] === plain ? 'lot' : textOf(row, 'plain').includes(plain) ? 'part' : 'alike',
    zones: textOrNull(row, 'zones')?.split(' ').filter((zone) => zone !== '') ?? null,
  }));
};

export interface LotTotal { readonly lotId: string; readonly uses: number; readonly lastAt: Instant }
/** Of all lots, or of these. */
export const readLotTotals = (db: Database, lots?: readonly string[]): readonly LotTotal[] =>
  (db.all(`SELECT lot_id, uses, last_at FROM lot_total ${lots === undefined ? '' : 'WHERE lot_id IN (SELECT value FROM json_each(?))'}`, lots === undefined ? [] : [JSON.stringify(lots)]) as Row[]).map((row) => ({ lotId: textOf(row, 'lot_id'), uses: numberOf(row, 'uses'), lastAt: textOf(row, 'last_at') as Instant }));

/** When a pack with this serial number was opened before, newest first. */
export const readSerial = (db: Database, lot: string, serial: string): { readonly session: SessionId; readonly at: Instant } | undefined => {
  const row = db.get('SELECT session, at FROM lot_use WHERE serial = ? AND plain = ? ORDER BY seq DESC LIMIT 1', [serial, plainLot(lot)]) as Row | null;
  return row === null ? undefined : { session: textOf(row, 'session') as SessionId, at: textOf(row, 'at') as Instant };
};
