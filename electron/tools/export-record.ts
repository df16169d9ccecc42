import { inEnglish } from '../../shared/words/in-english.ts';
import { closeSync, fsyncSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { JOURNAL_FORMAT } from '../../shared/journal/entry.ts';
import { copyRecord } from '../store/copy-record.ts';
import { newBeside, syncFolder } from '../store/durable-file.ts';
import { isDiskError } from '../store/failure.ts';
import type { Database } from '../store/open-database.ts';
import { bytesOf, markOf, numberOf, textOf } from '../store/rows.ts';
import type { Row } from '../store/rows.ts';
import { readDevice } from '../vault/open-vault.ts';
import type { Answer } from './answer.ts';
import { begunIn } from './begun-in.ts';

/** Writes every stored line as it is; sealed bodies stay sealed. Of a damaged record as much as can be read. */
export const exportRecord = (dataDir: string, out: string): Answer => {
  const copied = copyRecord(dataDir);
  if (!copied.ok) return { code: 1, lines: [`${copied.error.kind}: ${inEnglish(copied.error.says)}`] };
  const { db, close } = copied.value;
  try {
    const begun = begunIn(db) ?? readDevice(dataDir);
    if (begun === undefined)
      return { code: 1, lines: ['unreadable: neither the record nor the key folder names the device'] };
    const { deviceId, publicKey } = begun;
    const { entries, stopped } = writeLines(
      out,
      JSON.stringify({ format: JOURNAL_FORMAT, deviceId, publicKey }),
      db,
    );
    return stopped === undefined
      ? { code: 0, lines: [`exported: ${entries} entries to ${out}`] }
      : { code: 1, lines: [`exported: the first ${entries} entries to ${out}`, `unreadable: ${stopped}`] };
  } finally {
    close();
  }
};

const writeLines = (
  out: string,
  header: string,
  db: Database,
): { readonly entries: number; readonly stopped?: string } => {
  const { temporary, handle } = newBeside(out);
  let entries = 0;
  let stopped: string | undefined;
  try {
    writeSync(handle, `${header}\n`);
    try {
      for (const row of rowsOf(db)) {
        writeSync(
          handle,
          `${JSON.stringify({
            line: Buffer.from(bytesOf(row, 'line')).toString('utf8'),
            hash: textOf(row, 'hash'),
            ...markOf(row),
          })}\n`,
        );
        entries += 1;
      }
    } catch (error) {
      if (!isDiskError(error) || error.name !== 'SQLite3Error') throw error;
      stopped = `the database is damaged after that (${error.message.split('\n')[0]})`;
    }
    fsyncSync(handle);
  } catch (refused) {
    closeSync(handle);
    rmSync(temporary, { force: true });
    throw refused;
  }
  closeSync(handle);
  try {
    renameSync(temporary, out);
  } catch (refused) {
    rmSync(temporary, { force: true });
    throw refused;
  }
  syncFolder(dirname(out));
  return { entries, ...(stopped === undefined ? {} : { stopped }) };
};

const rowsOf = function* (db: Database): Generator<Row> {
  for (let last = 0; ;) {
    const rows = db.all(
      'SELECT seq, hash, line, mark FROM journal WHERE seq > ? ORDER BY seq LIMIT 400',
      last,
    ) as Row[];
    yield* rows;
    if (rows.length < 400) return;
    last = numberOf(rows.at(-1) as Row, 'seq');
  }
};
