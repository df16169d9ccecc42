import { Worker } from 'node:worker_threads';
import type { MergeTold, RunMerge } from './merge-work.ts';

/** In a thread of its own; breaks where that thread does. */
export const mergeInThread =
  (script: string): RunMerge =>
  (asked) =>
    new Promise((done, broken) => {
      const worker = new Worker(script, { workerData: asked });
      worker.once('message', (told: MergeTold) => {
        done(told);
        void worker.terminate();
      });
      worker.once('error', broken);
      worker.once('exit', (code) => broken(new Error(`exit code ${code}`)));
    });
