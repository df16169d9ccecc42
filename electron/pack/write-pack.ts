import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseLine } from '../../shared/journal/codec.ts';
import { packHeads } from '../../shared/words/pack-check.ts';
import { packWords as words } from '../../shared/words/pack.ts';
import type { PaperLanguage } from '../../shared/words/paper-language.ts';
import type { Speak } from '../../shared/words/speak.ts';
import { checkPageIn } from './check-page.ts';
import { csvLine } from './csv.ts';
import { isInSpan, packTables, valueAt } from './tables.ts';
import type { PackSpan, PackTable } from './tables.ts';

const PACK_FORMAT = 'stipple-pack-1';

export interface PackLine {
  readonly line: string;
  readonly hash: string;
  readonly mark?: string;
}
interface PackSource {
  /** First line of `entries.ndjson`: format, device and key. */
  readonly header: string;
  readonly lines: Iterable<PackLine>;
  /** The page that checks the pack, before it has words. */
  readonly checkPage: string;
  readonly fingerprint: string;
  /** Of what is there to read. */
  readonly language: Pick<PaperLanguage, 'tag' | 'say'>;
  readonly span: PackSpan;
  /** When it is made, as the computer's clock says. */
  readonly madeAt: string;
  /** Nothing beside the record showed where it ends. */
  readonly unproven?: boolean;
  /** Files beside those that are made of the entries alone; listed with their hashes like all others. */
  readonly more?: (end: PackEnd) => AsyncIterable<{
    readonly name: string;
    /** A line for whoever opens the folder. */
    readonly about: string;
    readonly bytes: Uint8Array | string;
  }>;
  /** All of it lies on the drive, and has not got its name yet: whoever cannot say that it leaves throws. */
  readonly beforeItLeaves?: (manifestSha256: string, end: PackEnd) => void;
}
/** The last entry that is in it. */
interface PackEnd {
  readonly seq: number;
  readonly hash: string;
}

/** As much as is kept before it goes to the drive. */
const KEPT_BYTES = 64 * 1024;
/** Entries between two breaks: others have their turn while the drive is written to. */
const ENTRIES_AT_ONCE = 200;

/** A file that is hashed while it is written, and on the disk when it is closed. The drive may be slow, so it is waited for aside. */
const openFile = async (folder: string, name: string) => {
  const handle = await open(join(folder, name), 'wx');
  const hash = createHash('sha256');
  let kept: Buffer[] = [];
  let keptBytes = 0;
  let bytes = 0;
  const flush = async (): Promise<void> => {
    const data = Buffer.concat(kept);
    kept = [];
    keptBytes = 0;
    for (let done = 0; done < data.length;) done += (await handle.write(data, done)).bytesWritten;
  };
  return {
    write: async (text: Uint8Array | string): Promise<void> => {
      const data = Buffer.from(text as string);
      hash.update(data);
      bytes += data.length;
      keptBytes += data.length;
      kept.push(data);
      if (keptBytes >= KEPT_BYTES) await flush();
    },
    flush,
    close: async () => {
      await flush();
      await handle.sync();
      await handle.close();
      return { name, bytes, sha256: hash.digest('hex') };
    },
    drop: async (): Promise<void> => {
      // It may be closed already.
      await handle.close().catch(() => undefined);
    },
  };
};
type PackFile = Awaited<ReturnType<typeof openFile>>;

/**
 * Writes the pack beside where it will be, and gives it its name when all of it is on the disk: a stick that fills up leaves nothing that
 * looks whole.
 */
export const writePack = async (out: string, source: PackSource) => {
  const { header, lines, fingerprint, span, madeAt, checkPage, language, more, beforeItLeaves } = source;
  const { tag, say } = language;
  const unproven = source.unproven === true ? { unproven: true } : {};
  if (existsSync(out))
    throw new Error(`there is something named ${basename(out)} already: choose another name`);
  const part = join(dirname(out), `.${basename(out)}.unfinished`);
  await rm(part, { recursive: true, force: true });
  const opened: PackFile[] = [];
  const file = async (name: string): Promise<PackFile> => {
    const made = await openFile(part, name);
    opened.push(made);
    return made;
  };
  const whole = async (name: string, content: Uint8Array | string) => {
    const made = await file(name);
    await made.write(content);
    return made.close();
  };
  try {
    await mkdir(part, { recursive: true });
    const entries = await file('entries.ndjson');
    await entries.write(`${header}\n`);
    const tables: (PackTable & PackFile)[] = [];
    for (const table of packTables) {
      const made = await file(table.file);
      await made.write(csvLine(table.columns.map(([head]) => say(packHeads[head]))));
      tables.push({ ...table, ...made });
    }
    const others: Awaited<ReturnType<typeof whole>>[] = [];
    const abouts: string[] = [];
    let end: PackEnd = { seq: 0, hash: '' };
    let count = 0;
    for (const { line, hash, mark } of lines) {
      count += 1;
      if (count % ENTRIES_AT_ONCE === 0) await entries.flush();
      await entries.write(`${JSON.stringify({ line, hash, ...(mark === undefined ? {} : { mark }) })}\n`);
      const read = parseLine(line);
      // What cannot be read is in the entries as it is: the check names it.
      if (!read.ok) continue;
      const entry = read.value;
      end = { seq: entry.seq, hash };
      if (!isInSpan(entry, span)) continue;
      for (const table of tables)
        if (table.kinds.includes(entry.kind as never))
          await table.write(csvLine(table.columns.map(([, path]) => valueAt(entry, path))));
      const text = valueAt(entry, 'body.text');
      if (entry.kind === 'protocol.released' && typeof text === 'string')
        others.push(await whole(`protocol-entry-${entry.seq}.json`, text));
    }
    for await (const { name, about, bytes } of more?.(end) ?? []) {
      others.push(await whole(name, bytes));
      abouts.push(`  ${name.padEnd(17)}${about}`);
    }
    const files: Awaited<ReturnType<typeof whole>>[] = [];
    for (const one of [entries, ...tables]) files.push(await one.close());
    files.push(await whole('check.html', checkPageIn(checkPage, language)));
    files.push(await whole('READ-ME.txt', readMe(say, fingerprint, abouts)));
    const manifest = `${JSON.stringify({ format: PACK_FORMAT, language: tag, madeAt, span, end, ...unproven, fingerprint, files: [...files, ...others] }, null, 2)}\n`;
    const { sha256 } = await whole('pack.json', manifest);
    beforeItLeaves?.(sha256, end);
    await rename(part, out);
    return { entries: end.seq, files: files.length + others.length + 1, sha256 };
  } catch (error) {
    for (const one of opened) await one.drop();
    // Where the drive is gone so is what was begun on it.
    await rm(part, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
};

/** A text file for any system: lines end as Windows wants them. */
const readMe = (say: Speak, fingerprint: string, abouts: readonly string[]): string =>
  `${say(words.readMe({ fingerprint, abouts: abouts.join('\n') }))}\n`.replaceAll('\n', '\r\n');
