import { parentPort, workerData } from 'node:worker_threads';
import { mergeWork } from './merge-work.ts';
import type { MergeAsked } from './merge-work.ts';

// Seconds of checking signatures: in a thread of its own, so that the screen stays quick.
void mergeWork(workerData as MergeAsked).then((told) => {
  // A port to the thread above, not a window: it has no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(told);
});
