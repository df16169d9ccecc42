import type { ShareProblem } from '../sharing/share-work.ts';
import { standingOf } from '../sharing/move-lines.ts';
import { writeMerged } from './merged-file.ts';

export interface MergeAsked {
  readonly dataDir: string;
  /** That is not there yet. */
  readonly file: string;
}
export type MergeTold =
  /** `chain`: the one of this data folder; `entries` of it are in. `studio`: that of the tablet that began the studio. */
  | { readonly is: 'made'; readonly chain: string; readonly entries: number; readonly studio: string }
  | { readonly is: 'no'; readonly no: ShareProblem };
export type RunMerge = (asked: MergeAsked) => Promise<MergeTold>;

/** Checks the lines of all tablets and lays them into one file: everything that takes long, and nothing of it needs a key. */
export const mergeWork: RunMerge = async ({ dataDir, file }) => {
  try {
    const standing = await standingOf(dataDir);
    if (!standing.ok) return { is: 'no', no: { is: standing.error.kind } };
    const { union, device, studio, lines } = standing.value;
    const own = union.inOrder.filter(({ chain }) => chain.deviceId === device);
    // All signatures of its own were checked here: from a line that is not good on nothing could be told.
    if (own.length < lines) return { is: 'no', no: { is: 'damaged' } };
    writeMerged(file, union, device);
    return {
      is: 'made',
      studio,
      chain: device,
      entries: own.reduce((most, { entry }) => Math.max(most, entry.seq), 0),
    };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { is: 'no', no: { is: 'failed', code: typeof code === 'string' ? code : '' } };
  }
};
