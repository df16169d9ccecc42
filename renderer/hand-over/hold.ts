import type { Timers } from '../parts/draft.ts';

export const holdMs = 2000;

/** Something that is done only when it is held long enough: a slip of a finger does nothing. Timers are passed in. */
export const createHold = (timers: Timers, onChange: (holding: boolean) => void, onDone: () => void) => {
  let handle: unknown = null;
  const stop = (): void => {
    if (handle === null) return;
    timers.stop(handle);
    handle = null;
    onChange(false);
  };
  return {
    start: (): void => {
      if (handle !== null) return;
      handle = timers.start(() => {
        handle = null;
        onChange(false);
        onDone();
      }, holdMs);
      onChange(true);
    },
    stop,
  };
};
