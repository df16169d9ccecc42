import type { SessionId } from '../../shared/brand.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import type { Vault } from '../vault/vault.ts';
import type { Database } from './open-database.ts';
import { openEntry } from './open-entry.ts';
import type { Row } from './rows.ts';

/** The entries of one session that lists are made from: its opening and those of these kinds, in order. */
export type SessionEntries = (db: Database, session: SessionId, kinds: readonly string[]) => readonly Entry[];

export const createSessionEntries =
  (vault: Pick<Vault, 'open'>): SessionEntries =>
  (db, session, kinds) => {
    const entries = db
      .all(
        'SELECT seq, hash, line FROM journal WHERE session = ? AND kind IN (SELECT value FROM json_each(?)) ORDER BY seq',
        [session, JSON.stringify(['session.opened', ...kinds])],
      )
      .map((row) => openEntry(vault, row as Row, neverErased));
    // What stands before its opening here says only that it was taken over.
    return entries.slice(
      Math.max(
        0,
        entries.findIndex(({ kind }) => kind === 'session.opened'),
      ),
    );
  };

/** Lists are made of clear entries: nobody's key is asked for. */
const neverErased = (): boolean => false;
