import type { Projection } from '../projections.ts';

/** Which lot went into which session: read from clear entries, so a recall finds erased clients' sessions too. */
export const lotUse: Projection = {
  name: 'lot_use',
  version: 1,
  tables: ['lot_use'],
  create: `
    CREATE TABLE lot_use (
      seq INTEGER PRIMARY KEY,
      session TEXT NOT NULL,
      client TEXT NOT NULL,
      at TEXT NOT NULL,
      role TEXT NOT NULL,
      product TEXT NOT NULL,
      lot TEXT NOT NULL,
      expiry TEXT
    ) STRICT;
    CREATE INDEX lot_use_lot ON lot_use (lot);
    CREATE INDEX lot_use_session ON lot_use (session);
  `,
  apply: (db, { seq, kind, session, client, at, body }) => {
    if (kind !== 'lot.used' || session === undefined || client === undefined) return;
    const { role, product, lot, expiry } = body as { role: string; product: string; lot: string; expiry?: string | null };
    db.run(
      'INSERT INTO lot_use (seq, session, client, at, role, product, lot, expiry) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      [seq, session, client, at, role, product, lot, expiry ?? null],
    );
  },
};
