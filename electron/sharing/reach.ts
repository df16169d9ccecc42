import { existsSync } from 'node:fs';
import type { OfferedLine } from '../../shared/sharing/chains.ts';
import { linesOfFiles } from './others.ts';
import { parcelsInFolder } from './parcels.ts';
import type { ParcelPlace } from './parcels.ts';
import { lineFilesIn, linesFolderIn, sendLines } from './shared-folder.ts';

interface Own {
  /** Of the tablet that began the studio. */
  readonly studio: string;
  readonly device: string;
  readonly lines: readonly OfferedLine[];
}

export interface Sending {
  readonly entries: number;
  /** Files of this tablet that were not as it wrote them, and are whole again. */
  readonly mended: number;
  /** Numbers of entries of this tablet for which another line lies there. */
  readonly forks: readonly number[];
}

/** Where tablets meet. Either way moves lines as they are, and knows nothing else. */
export interface Reach {
  /** Everything that lies there of that studio. `foreign`: files there that are none of Stipple's. */
  readonly take: (
    studio: string,
  ) => Promise<{ readonly lines: readonly OfferedLine[]; readonly foreign: number }>;
  /** Adds what is missing there of this tablet's. */
  readonly send: (own: Own) => Promise<Sending>;
  /** Keys on their way. */
  readonly parcels: (studio: string) => ParcelPlace;
  readonly close: () => Promise<void>;
}

/** A folder that all tablets reach; `undefined` where it is not there. */
export const folderReach = (folder: string): Reach | undefined =>
  existsSync(folder)
    ? {
        take: async () => {
          const { files, foreign } = lineFilesIn(linesFolderIn(folder));
          return { lines: await linesOfFiles(files), foreign };
        },
        send: ({ device, lines }) => Promise.resolve({ ...sendLines(folder, device, lines), forks: [] }),
        parcels: () => parcelsInFolder(folder),
        close: () => Promise.resolve(),
      }
    : undefined;
