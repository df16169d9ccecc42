import { parentPort, workerData } from 'node:worker_threads';
import { shareWork } from './share-work.ts';
import type { ShareAsked } from './share-work.ts';

// Seconds of reading and checking signatures: in a thread of its own, so that the screen stays quick.
void shareWork(workerData as ShareAsked, (told) => {
  // A port to the thread above, not a window: it has no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(told);
});
