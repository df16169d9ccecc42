import { fromBuffer } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';

/** Every file of an archive by its name, read by another program than the one that wrote it. */
export const readArchive = (bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (problem, zip: ZipFile | undefined) => {
      if (zip === undefined) return reject(problem ?? new Error('no archive'));
      const files = new Map<string, Buffer>();
      zip.on('entry', (entry: Entry) => {
        zip.openReadStream(entry, (broken, stream) => {
          if (stream === undefined) return reject(broken ?? new Error('no stream'));
          const pieces: Buffer[] = [];
          stream.on('data', (piece: Buffer) => pieces.push(piece));
          stream.on('error', reject);
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(pieces));
            zip.readEntry();
          });
        });
      });
      zip.on('end', () => resolve(files));
      zip.on('error', reject);
      zip.readEntry();
    });
  });
