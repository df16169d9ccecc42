import type { Entry } from '../../shared/journal/entry.ts';
import { clearBody } from '../../shared/sharing/clear-body.ts';
import type { Link } from '../../shared/sharing/chains.ts';
import { merged } from '../../shared/sharing/merged.ts';
import type { Union } from '../../shared/sharing/union.ts';
import { isEnding } from '../../shared/session/stage.ts';
import { journal } from '../store/migrations/001-journal.ts';
import { createDatabase } from '../store/open-database.ts';
import type { Database } from '../store/open-database.ts';
import { runPrepared } from '../store/prepared.ts';
import { createEmpty, listedKinds, makeSession } from '../store/projections.ts';

/**
 * All lines of a studio's tablets in one file, as they would stand had one tablet written them: each has a place among all, beside the
 * number it has in its own chain. A list like the others: made from the chains by somebody who needs no key, sealed where they are, and
 * thrown away with the day. Nothing in it counts that does not stand in a chain.
 */
const ORIGIN = `
  CREATE TABLE origin (
    place INTEGER PRIMARY KEY,
    -- Empty: the tablet whose data folder this is.
    device TEXT NOT NULL,
    chain TEXT NOT NULL,
    own_seq INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX origin_own ON origin (chain, own_seq);
`;
/** The chains themselves are guarded where they lie; places are ours to give. */
const GUARDS = ['journal_continues', 'journal_never_changes', 'journal_never_forgets'];

/** `device` names the chain of this data folder. */
export const writeMerged = (file: string, union: Union, device: string): void => {
  createDatabase(file, (db) => {
    db.exec(journal.up);
    for (const guard of GUARDS) db.exec(`DROP TRIGGER ${guard}`);
    db.exec(ORIGIN);
    createEmpty(db);
    db.exec('BEGIN');
    const sessions = new Map<string, Entry[]>();
    const listed: ReadonlySet<string> = new Set(listedKinds());
    for (const [at, link] of countedIn(union).entries()) {
      const place = at + 1;
      putLine(db, place, link, link.chain.deviceId === device);
      const { session, kind } = link.entry;
      if (session === undefined || !(listed.has(kind) || kind === 'session.opened')) continue;
      const beside = sessions.get(session);
      const entry = entryAt(place, link);
      if (beside === undefined) sessions.set(session, [entry]);
      // Whoever takes a session over opens it once more in its own chain: it is open already.
      else if (kind !== 'session.opened') beside.push(entry);
    }
    for (const entries of sessions.values()) makeSession(db, entries);
    db.exec('COMMIT');
  });
};

/** What a tablet wrote that did not hold the session is no part of how it went, and what this version does not know has no effect yet. */
const countedIn = (union: Union): readonly Link[] => {
  const late = new Set(merged(union, clearBody).sessions.flatMap((one) => one.late));
  const newer = new Set(union.newer);
  return union.inOrder.filter((link) => !newer.has(link) && !(late.has(link) && isOfCourse(link.entry.kind)));
};
const isOfCourse = (kind: string): boolean =>
  kind === 'session.event' || kind === 'session.addendum' || isEnding(kind.replace(/^session\./, ''));

type Placed = Pick<Link, 'entry' | 'line' | 'hash' | 'mark'> & {
  readonly chain: Pick<Link['chain'], 'deviceId'>;
};

/** A line in its place. */
export const putLine = (db: Database, place: number, link: Placed, isOwn: boolean): void => {
  const { entry, hash, line, mark, chain } = link;
  runPrepared(
    db,
    'INSERT INTO journal (seq, hash, prev, at, kind, session, client, line, mark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    [
      place,
      hash,
      entry.prev,
      entry.at,
      entry.kind,
      entry.session ?? null,
      entry.client ?? null,
      Buffer.from(line, 'utf8'),
      mark === undefined ? null : Buffer.from(mark, 'base64'),
    ],
  );
  runPrepared(db, 'INSERT INTO origin (place, device, chain, own_seq) VALUES (?, ?, ?, ?)', [
    place,
    isOwn ? '' : chain.deviceId,
    chain.deviceId,
    entry.seq,
  ]);
};

/** As lists are told it: they are made of clear entries alone. */
export const entryAt = (place: number, link: Pick<Link, 'entry' | 'hash'>): Entry => ({
  ...link.entry,
  seq: place,
  hash: link.hash,
  body: clearBody(link as Link) ?? null,
  state: 'open',
});
