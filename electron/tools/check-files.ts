import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { allOf } from '../background.ts';
import { expectedFiles } from '../media/expected-files.ts';
import type { ExpectedFile } from '../media/expected-files.ts';
import { stateOfFile } from '../media/file-check.ts';
import type { FileState } from '../media/file-check.ts';
import { mediaFolderOf } from '../media/media-files.ts';
import { createJournalReader } from '../store/journal-read.ts';
import type { JournalReader } from '../store/journal-read.ts';
import type { Database } from '../store/open-database.ts';

export interface FilesChecked {
  readonly files: number;
  readonly missing: number;
  readonly changed: number;
  /** One for each that is not as it was stored. */
  readonly lines: readonly string[];
  readonly notes: readonly string[];
}

/** Photos, label files and safety data sheets of an intact record, as they lie in its folder, against the hashes in the journal. No key is needed. */
export const checkFiles = (dataDir: string, db: Database): FilesChecked => {
  const reader = createJournalReader({ db: () => db, vault: noKeys });
  const known = new Set<string>();
  const counts = { intact: 0, missing: 0, changed: 0 };
  const lines: string[] = [];
  for (const file of expectedFiles(reader)) {
    known.add(file.hash);
    const state = allOf(stateOfFile(dataDir, file));
    counts[state] += 1;
    if (state !== 'intact') lines.push(lineOf(reader, file, state));
  }
  const strays = strayFiles(dataDir, known);
  return {
    files: counts.intact + counts.missing + counts.changed,
    missing: counts.missing,
    changed: counts.changed,
    lines,
    notes: strays === 0 ? [] : [`note: ${strays} in media/ that no entry names`],
  };
};

const lineOf = (
  reader: JournalReader,
  { what, id, session, client, seq, at }: ExpectedFile,
  state: FileState,
): string => {
  if (what === 'productFile')
    return `${state}: label file or safety data sheet ${id}, filed by entry ${seq} on ${at.slice(0, 10)}`;
  const { number, on } = visitOf(reader, session);
  return `${state}: photo ${id} of client ${client}, record ${number}, visit of ${on} (entry ${seq})`;
};

const visitOf = (
  reader: JournalReader,
  session: ExpectedFile['session'],
): { readonly number: string; readonly on: string } => {
  if (session !== undefined)
    for (const { body, at } of reader.read({ session, kind: 'session.opened' })) {
      const { recordNumber } = body as { recordNumber?: unknown };
      return { number: typeof recordNumber === 'string' ? recordNumber : 'unknown', on: at.slice(0, 10) };
    }
  return { number: 'unknown', on: 'unknown day' };
};

/** Files among the kept ones that nothing leads to; those on their way in or out are settled by the next start. */
const strayFiles = (dataDir: string, known: ReadonlySet<string>): number => {
  const folder = mediaFolderOf(dataDir);
  return namesIn(folder)
    .filter((name) => /^[0-9a-f]{2}$/.test(name))
    .flatMap((name) => namesIn(join(folder, name)))
    .filter((name) => !known.has(name)).length;
};
/** Nothing where there is no such folder. */
const namesIn = (folder: string): readonly string[] =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(folder) : [];

/** A reader that opens nothing. */
export const noKeys = {
  deviceId: '',
  open: () => ({ ok: false, error: { kind: 'no-key' } }) as const,
};
