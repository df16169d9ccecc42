export interface Asked {
  readonly cpuMs: number;
  readonly longestMs: number;
}

/** Of this thread alone: what other programs do meanwhile does not count, so a busy machine can be measured on. Before Node 23.9 of the whole process, which is no less. */
export const cpuMs = (): number => {
  const { user, system } = (process.threadCpuUsage ?? process.cpuUsage)();
  return (user + system) / 1_000;
};

/** What a question costs main, and how long it goes on at a stretch. */
export const asking = async <T>(
  work: () => T | Promise<T>,
): Promise<{ readonly answer: T; readonly cost: Asked }> => {
  const from = cpuMs();
  let [last, longestMs, isOver] = [from, 0, false];
  const turn = (): void => {
    const now = cpuMs();
    longestMs = Math.max(longestMs, now - last);
    last = now;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  const answer = await work();
  isOver = true;
  return { answer, cost: { cpuMs: cpuMs() - from, longestMs: Math.max(longestMs, cpuMs() - last) } };
};
