import { readFileSync } from 'node:fs';

/**
 * How long this process was ready to go on while other programs had the processor, in ms since it began; 0 where the system does not
 * tell (anything but Linux). Taken off on both sides of a comparison, so that a busy machine does not count as our work.
 */
export const waitedMs = (): number => {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[1]) / 1e6;
  } catch {
    return 0;
  }
};

/** How long it took, without the time others had the processor. */
export const ownMs = (work: () => void): number => {
  const [from, waited] = [performance.now(), waitedMs()];
  work();
  return performance.now() - from - (waitedMs() - waited);
};
