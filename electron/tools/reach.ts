import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { folderReach } from '../sharing/reach.ts';
import type { Reach } from '../sharing/reach.ts';
import { hubProblem } from '../hub/connect.ts';
import type { HubAddress } from '../hub/connect.ts';
import { hubReach } from '../hub/hub-reach.ts';
import { sayHub } from './hub/say.ts';

export type Where =
  { readonly folder: string } | { readonly hub: HubAddress; readonly studio: string | undefined };

/** Where the tablets of a studio meet, or why that cannot be reached. */
export const reachOf = async (where: Where): Promise<Result<Reach, string>> => {
  if (!('folder' in where)) {
    const hub = await hubReach(where.hub, where.studio);
    return hub.ok ? hub : err(sayHub(hub.error));
  }
  const reach = folderReach(where.folder);
  return reach === undefined
    ? err(`not-found: there is no folder ${where.folder}: is the drive there?`)
    : ok(reach);
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
  return sayHub(hubProblem(error));
};
