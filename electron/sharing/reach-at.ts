import { hubTroubleIn, isHub } from '../../shared/sharing/hub.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { folderReach } from './reach.ts';
import type { Reach } from './reach.ts';
import type { ShareAsked, ShareProblem } from './share-work.ts';

/** Where the tablets meet: a folder, or a hub by its address; `undefined` where nothing is to be moved. What a hub needs is loaded with the first one. */
export const reachAt = async ({
  folder,
  hub,
}: Pick<ShareAsked, 'folder' | 'hub'>): Promise<Result<Reach | undefined, ShareProblem>> => {
  if (folder === null) return ok(undefined);
  if (isHub(folder)) {
    const { hubReach } = await import('../hub/hub-reach.ts');
    const reach = await hubReach({ url: folder, password: hub?.password, pem: hub?.pem }, hub?.studio);
    return reach.ok ? reach : err({ is: 'hub', why: hubTroubleIn(reach.error) });
  }
  const reach = folderReach(folder);
  return reach === undefined ? err({ is: 'gone' }) : ok(reach);
};

/** A line that broke, a disk that is full, a role that was taken away: what it says of the hub. */
export const hubTroubleOf = async (error: unknown): Promise<ShareProblem> => {
  const { hubProblem } = await import('../hub/connect.ts');
  try {
    return { is: 'hub', why: hubTroubleIn(hubProblem(error)) };
  } catch {
    return { is: 'hub', why: 'refused' };
  }
};
