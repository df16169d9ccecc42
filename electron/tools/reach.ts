import { existsSync } from 'node:fs';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { OfferedLine } from '../../shared/sharing/chains.ts';
import { linesOfFiles } from '../sharing/others.ts';
import { parcelsInFolder } from '../sharing/parcels.ts';
import type { ParcelPlace } from '../sharing/parcels.ts';
import { lineFilesIn, linesFolderIn, sendLines } from '../sharing/shared-folder.ts';
import { checkSchema, connectHub, hubProblem } from './hub/connect.ts';
import type { HubAddress } from './hub/connect.ts';
import { offeredByHub, sendToHub } from './hub/lines.ts';
import { parcelsOnHub } from './hub/parcels.ts';

/** Where tablets meet. Either way moves lines as they are, and knows nothing else. */
export type Where =
  { readonly folder: string } | { readonly hub: HubAddress; readonly studio: string | undefined };

export interface Own {
  /** Of the tablet that began the studio. */
  readonly studio: string;
  readonly device: string;
  readonly lines: readonly OfferedLine[];
}

export interface Reach {
  /** Everything that lies there of that studio, and what there is to say about it. */
  readonly take: (studio: string) => Promise<{
    readonly lines: readonly OfferedLine[];
    readonly notes: readonly string[];
  }>;
  /** Adds what is missing there of this tablet's; answers what was done. */
  readonly send: (own: Own) => Promise<readonly string[]>;
  /** Keys on their way. */
  readonly parcels: (studio: string) => ParcelPlace;
  readonly close: () => Promise<void>;
}

export const reachOf = async (where: Where): Promise<Result<Reach, string>> =>
  'folder' in where ? folderReach(where.folder) : hubReach(where.hub, where.studio);

const folderReach = (folder: string): Result<Reach, string> =>
  existsSync(folder)
    ? ok({
        take: async () => {
          const { files, foreign } = lineFilesIn(linesFolderIn(folder));
          return {
            lines: await linesOfFiles(files),
            notes: foreign === 0 ? [] : [`foreign: ${foreign} files in that folder are none of Stipple's`],
          };
        },
        send: ({ device, lines }) => {
          const { entries, mended } = sendLines(folder, device, lines);
          return Promise.resolve([
            `sent: ${entries} entries${mended === 0 ? '' : `; ${mended} damaged files were written again`}`,
          ]);
        },
        parcels: () => parcelsInFolder(folder),
        close: () => Promise.resolve(),
      })
    : err(`not-found: there is no folder ${folder}: is the drive there?`);

const hubReach = async (address: HubAddress, as: string | undefined): Promise<Result<Reach, string>> => {
  const hub = await connectHub(address);
  if (!hub.ok) return hub;
  const close = (): Promise<void> => hub.value.end().catch(() => undefined);
  try {
    const wrong = await checkSchema(hub.value);
    if (wrong !== undefined) {
      await close();
      return err(wrong);
    }
  } catch (error) {
    await close();
    return err(hubProblem(error));
  }
  return ok({
    take: async (studio) => ({ lines: await offeredByHub(hub.value, as ?? studio), notes: [] }),
    send: async ({ studio, device, lines }) => {
      const { entries, forks } = await sendToHub(hub.value, { studio: as ?? studio, device, lines });
      return [
        `sent: ${entries} entries to studio ${as ?? studio} as tablet ${device}`,
        ...(forks.length === 0
          ? []
          : [
              `fork: the hub holds another line ${forks[0]} of this tablet; both are kept, and every tablet is told`,
            ]),
      ];
    },
    parcels: (studio) => parcelsOnHub(hub.value, as ?? studio),
    close,
  });
};

/** What disk or line says, in words. What was moved before stays, and the next time goes on from there. */
export const whyNotMoved = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return 'there is no room left. Nothing is lost: make room and run it again';
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return 'that folder takes no files: it is write-protected';
  if (/^E(NOENT|NOTDIR|EXIST|ISDIR|IO|BUSY|STALE|HOSTDOWN|NODEV|NXIO|LOOP|MFILE)$/.test(code))
    return `the folder cannot be reached (${code}). Nothing is lost: run it again when it is there`;
  return hubProblem(error);
};
