import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseLine } from '../../../shared/journal/codec.ts';
import { csvLine } from './csv.ts';
import { isInSpan, packTables, valueAt } from './tables.ts';
import type { PackSpan } from './tables.ts';

export const PACK_FORMAT = 'stipple-pack-1';

export interface PackLine {
  readonly line: string;
  readonly hash: string;
  readonly mark?: string;
}
export interface PackSource {
  /** First line of `entries.ndjson`: format, device and key. */
  readonly header: string;
  readonly lines: Iterable<PackLine>;
  readonly fingerprint: string;
  readonly span: PackSpan;
  /** When it is made, as the computer's clock says. */
  readonly madeAt: string;
}

/** A file that is hashed while it is written, and on the disk when it is closed. */
const openFile = (folder: string, name: string) => {
  const handle = openSync(join(folder, name), 'wx');
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    write: (text: string): void => {
      const data = Buffer.from(text, 'utf8');
      for (let done = 0; done < data.length;) done += writeSync(handle, data, done);
      hash.update(data);
      bytes += data.length;
    },
    close: () => {
      fsyncSync(handle);
      closeSync(handle);
      return { name, bytes, sha256: hash.digest('hex') };
    },
    drop: (): void => {
      try {
        closeSync(handle);
      } catch {
        // It is closed already.
      }
    },
  };
};
type PackFile = ReturnType<typeof openFile>;

/**
 * Writes the pack beside where it will be, and gives it its name when all of it is on the disk: a stick that fills up leaves nothing that
 * looks whole.
 */
export const writePack = (out: string, { header, lines, fingerprint, span, madeAt }: PackSource) => {
  if (existsSync(out))
    throw new Error(`there is something named ${basename(out)} already: choose another name`);
  const part = join(dirname(out), `.${basename(out)}.unfinished`);
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  const open: PackFile[] = [];
  const file = (name: string): PackFile => {
    const made = openFile(part, name);
    open.push(made);
    return made;
  };
  try {
    const entries = file('entries.ndjson');
    entries.write(`${header}\n`);
    const tables = packTables.map((table) => {
      const made = file(table.file);
      made.write(csvLine(table.columns.map(([heading]) => heading)));
      return { ...table, ...made };
    });
    const texts: ReturnType<PackFile['close']>[] = [];
    let end = { seq: 0, hash: '' };
    for (const { line, hash, mark } of lines) {
      entries.write(`${JSON.stringify({ line, hash, ...(mark === undefined ? {} : { mark }) })}\n`);
      const read = parseLine(line);
      // What cannot be read is in the entries as it is: the check names it.
      if (!read.ok) continue;
      const entry = read.value;
      end = { seq: entry.seq, hash };
      if (!isInSpan(entry, span)) continue;
      for (const table of tables)
        if (table.kinds.includes(entry.kind as never))
          table.write(csvLine(table.columns.map(([, path]) => valueAt(entry, path))));
      const text = valueAt(entry, 'body.text');
      if (entry.kind === 'protocol.released' && typeof text === 'string') {
        const made = file(`protocol-entry-${entry.seq}.json`);
        made.write(text);
        texts.push(made.close());
      }
    }
    const page = file('check.html');
    page.write(readFileSync(join(import.meta.dirname, 'check.html'), 'utf8'));
    const read = file('READ-ME.txt');
    read.write(readMe(fingerprint));
    const files = [entries, ...tables, page, read].map((one) => one.close());
    const manifest = file('pack.json');
    manifest.write(
      `${JSON.stringify({ format: PACK_FORMAT, madeAt, span, end, fingerprint, files: [...files, ...texts] }, null, 2)}\n`,
    );
    manifest.close();
    renameSync(part, out);
    return { entries: end.seq, files: files.length + texts.length + 1 };
  } catch (error) {
    for (const one of open) one.drop();
    rmSync(part, { recursive: true, force: true });
    throw error;
  }
};

const readMe = (fingerprint: string): string =>
  [
    'INSPECTOR PACK',
    '',
    'What is in it',
    '  entries.ndjson   every entry of the record, as it was written. Names, answers and notes are sealed and stay sealed.',
    '  sessions.csv     each session: when, which rules counted, how it ended, how many rules were overridden.',
    '  lots.csv         each product and lot that was used, and where on the scalp.',
    '  media.csv        each stored photo or file with its SHA-256.',
    '  protocol.csv     each version of the rules; protocol-entry-N.json is its full text.',
    '  pack.json        a list of all files with their SHA-256.',
    '  check.html       checks all of it on your own computer.',
    '',
    'How to check it',
    '  1. Open check.html in a browser. It needs no network and sends nothing.',
    '  2. Choose all files of this folder, or drop them on the page.',
    '  3. Compare the fingerprint it shows with the one printed on the recovery page of the studio:',
    `     ${fingerprint}`,
    '  4. If you have a printed page of the studio, type its record seal: the page says which entry it was made with.',
    '',
    'What it proves',
    '  Every entry carries the SHA-256 of the one before, and every transaction the signature of the device (Ed25519).',
    '  A changed, removed, moved or added entry is named with its number. The tables are made again from the entries and compared.',
    '  An older copy of the whole record is found only by a printed seal that it lacks.',
    '',
  ].join('\r\n');
