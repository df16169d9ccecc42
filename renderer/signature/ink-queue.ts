import type { Stroke } from '../../shared/session/topics/consent/data.ts';

/** Stores strokes; answers whether they are on disk now. */
export type StoreInk = (strokes: readonly Stroke[]) => Promise<boolean>;

/**
 * Ink on its way to the disk, in the order it was drawn. One parcel travels at a time; what could not be stored stays first in line,
 * and what was drawn meanwhile goes with the next. Nothing leaves the queue before it is stored.
 */
export const createInkQueue = (store: StoreInk) => {
  let travelling: readonly Stroke[] = [];
  let waiting: readonly Stroke[] = [];
  let running: Promise<void> | null = null;

  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      travelling = waiting;
      waiting = [];
      const stored = await store(travelling).catch(() => false);
      if (!stored) waiting = [...travelling, ...waiting];
      travelling = [];
      // A disk that takes nothing is asked again at the next call, not in a circle.
      if (!stored) return;
    }
  };
  return {
    push: (stroke: Stroke): void => {
      waiting = [...waiting, stroke];
    },
    /** Resolves when the line is empty or a parcel was refused. */
    save: (): Promise<void> => {
      running ??= run().finally(() => {
        running = null;
      });
      return running;
    },
    /** Drawn, and not known to be on disk. */
    unsaved: (): readonly Stroke[] => [...travelling, ...waiting],
  };
};
