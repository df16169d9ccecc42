import { parentPort, workerData } from 'node:worker_threads';
import type { StudioPlan } from './studio/write-studio.ts';
import { writeStudio } from './studio/write-studio.ts';

// Seconds of work: in a thread of its own, so that the screen stays quick.
writeStudio(workerData as StudioPlan);
// A port to the thread above, not a window: it has no origin to name.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage('written');
