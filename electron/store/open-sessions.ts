import type { SessionId } from '../../shared/brand.ts';
import { endings } from '../../shared/session/stage.ts';
import { isDiskError } from './failure.ts';
import { NOT_EVENTS } from './not-events.ts';
import type { Database } from './open-database.ts';
import { textOf } from './rows.ts';
import type { Row } from './rows.ts';

/**
 * Sessions without an ending, before the list of them is dropped: as a whole list of another version says, which takes a moment; else as
 * every opening and ending of the journal says.
 */
export const trustedOpenSessions = (db: Database): readonly SessionId[] => {
  try {
    const whole = db.get(
      "SELECT 1 FROM projection WHERE name = 'session_list' AND version > 0 AND below IS NULL",
    );
    if (whole !== null) return sessionsIn(db.all('SELECT session FROM session_list WHERE ending IS NULL'));
  } catch (error) {
    if (!isDiskError(error)) throw error;
  }
  return sessionsIn(
    db.all(
      `SELECT session FROM journal WHERE ${NOT_EVENTS} AND kind = 'session.opened' AND session NOT IN
        (SELECT session FROM journal e WHERE ${NOT_EVENTS} AND kind IN (SELECT value FROM json_each(?)) AND session IS NOT NULL AND NOT EXISTS
          (SELECT 1 FROM journal WHERE ${NOT_EVENTS} AND kind = 'session.takenOver' AND session = e.session AND seq > e.seq))`,
      JSON.stringify(endings.map((ending) => `session.${ending}`)),
    ),
  );
};

const sessionsIn = (rows: readonly unknown[]): readonly SessionId[] =>
  rows.map((row) => textOf(row as Row, 'session') as SessionId);
