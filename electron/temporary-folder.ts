import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';

/** What a folder in a place for passing things is for: a page for a viewer, a copy of the record, a look at it, a rehearsal, a window without a place. */
type Passing = 'page' | 'copy' | 'look' | 'rehearsal' | 'window';

/** A new folder that only this user may enter. Its name says whose it is, so that the next start clears away what a kill left in it. */
export const temporaryFolder = (where: string, what: Passing): string =>
  mkdtempSync(join(where, `stipple-${what}-${process.pid}-`));

/** The process that made a folder of that name; `undefined` for a name that is none of ours. */
export const makerOf = (name: string): number | undefined => {
  const pid = /^stipple-(?:page|copy|look|rehearsal|window)-(\d+)-/.exec(name)?.[1];
  return pid === undefined ? undefined : Number(pid);
};
