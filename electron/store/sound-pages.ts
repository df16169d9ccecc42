import type { Connection } from './connection.ts';
import { isDiskError } from './failure.ts';
import { walkPages } from './page-walk.ts';

/**
 * What is wrong with the pages of the record's file as it is after its write-ahead file was copied over; `undefined` when nothing is. Where
 * the file is copied over again meanwhile the walk begins anew, and after some such times it is left to the next check.
 */
export const soundPages = function* (
  connection: Pick<Connection, 'db' | 'copyOver' | 'copies'>,
  file: string,
): Generator<void, string | undefined> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (!isCopiedOver(connection)) {
      yield;
      continue;
    }
    const copied = connection.copies();
    const roots = connection
      .db()
      .all('SELECT rootpage FROM sqlite_schema WHERE rootpage > 0')
      .map(({ rootpage }) => Number(rootpage));
    const walk = walkPages(file, roots);
    try {
      for (let step = walk.next(); connection.copies() === copied; step = walk.next()) {
        if (step.done === true) return step.value;
        yield;
      }
    } finally {
      // Closes the file where the walk was not to its end.
      walk.return(undefined);
    }
  }
  return undefined;
};

const TRIES = 4;

const isCopiedOver = ({ copyOver }: Pick<Connection, 'copyOver'>): boolean => {
  try {
    return copyOver();
  } catch (error) {
    // Somebody reads just now, or the disk is full: the write-ahead file holds it all.
    if (!isDiskError(error)) throw error;
    return false;
  }
};
