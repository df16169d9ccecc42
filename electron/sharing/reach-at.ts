import { isHub } from '../../shared/sharing/hub.ts';
import type { HubTrouble } from '../../shared/sharing/hub.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { HubSecret } from '../hub/hub-secret.ts';
import { folderReach } from './reach.ts';
import type { Reach } from './reach.ts';

interface At {
  readonly folder: string | null;
  readonly hub?: HubSecret | undefined;
}
interface NoHub {
  readonly is: 'hub';
  readonly why: HubTrouble;
}

/** Where the tablets meet: a folder, or a hub by its address; `undefined` where nothing is to be moved. What a hub needs is loaded with the first one. */
export const reachAt = async ({
  folder,
  hub,
}: At): Promise<Result<Reach | undefined, NoHub | { readonly is: 'gone' }>> => {
  if (folder === null) return ok(undefined);
  if (isHub(folder)) {
    const { hubReach } = await import('../hub/hub-reach.ts');
    const reach = await hubReach({ url: folder, password: hub?.password, pem: hub?.pem }, hub?.studio);
    return reach.ok ? reach : err({ is: 'hub', why: reach.error.is });
  }
  const reach = folderReach(folder);
  return reach === undefined ? err({ is: 'gone' }) : ok(reach);
};

/** A line that broke, a disk that is full, a role that was taken away: what it says of the hub. */
export const hubTroubleOf = async (error: unknown): Promise<NoHub> => {
  const { hubProblem } = await import('../hub/connect.ts');
  try {
    return { is: 'hub', why: hubProblem(error).is };
  } catch {
    return { is: 'hub', why: 'refused' };
  }
};
