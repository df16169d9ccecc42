import { rmSync } from 'node:fs';

/** Tried some times: on a busy machine a process that was just killed may still be making its last file in there. */
export const removed = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
