import { Worker } from 'node:worker_threads';
import type { ShareAsked, ShareTold } from './share-work.ts';

/** Runs the work and hands on what it tells, piece by piece. */
export type RunShare = (asked: ShareAsked, hear: (told: ShareTold) => void) => Promise<void>;

/** In a thread of its own; breaks where that thread does. */
export const shareInThread =
  (script: string): RunShare =>
  (asked, hear) =>
    new Promise((done, broken) => {
      const worker = new Worker(script, { workerData: asked });
      worker.on('message', (told: ShareTold) => {
        // What is heard may need the disk. Thrown out of here it would end the app instead of this look.
        try {
          hear(told);
        } catch (error) {
          broken(error as Error);
          void worker.terminate();
          return;
        }
        if (told.is !== 'end' && told.is !== 'no') return;
        done();
        void worker.terminate();
      });
      worker.once('error', broken);
      worker.once('exit', (code) => broken(new Error(`exit code ${code}`)));
    });
