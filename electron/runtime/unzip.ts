import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import yauzl, { type Entry, type ZipFile } from 'yauzl';

/**
 * Unpacks a zip below `folder`, without the entries that `wanted` turns down, and with the file modes it holds.
 * yauzl refuses names that would lead out of the folder. Rejects where the archive is damaged.
 */
export const unzip = async (
  archive: string,
  folder: string,
  wanted: (name: string) => boolean,
): Promise<void> => {
  const zip = await promisify<string, yauzl.Options, ZipFile>(yauzl.open)(archive, { lazyEntries: true });
  const openStream = promisify<Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip));
  const write = async (entry: Entry): Promise<void> => {
    if (entry.fileName.endsWith('/') || !wanted(entry.fileName)) return;
    const file = join(folder, entry.fileName);
    mkdirSync(dirname(file), { recursive: true });
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    await pipeline(await openStream(entry), createWriteStream(file, { mode: mode || 0o644 }));
  };
  await new Promise<void>((done, fail) => {
    zip.on('entry', (entry: Entry) => void write(entry).then(() => zip.readEntry(), fail));
    zip.on('end', done).on('error', fail);
    zip.readEntry();
  });
};
