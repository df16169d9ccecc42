import { randomUUID } from 'node:crypto';
import { renameSync } from 'node:fs';

/** What stands in the place of something of ours and was not made by us: it makes room, and nothing of it is lost. */
export const putAside = (path: string): void => renameSync(path, `${path}.${randomUUID()}.aside`);
