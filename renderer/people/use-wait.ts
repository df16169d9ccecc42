import { useEffect, useState } from 'react';

/** A wait as main said it, from the moment it was heard, by a clock that only goes on. */
export interface Wait {
  readonly fromMs: number;
  readonly seconds: number;
}

/** Whole seconds that are left of it, counted on the screen; main decides. */
export const useWait = (wait: Wait | null): number => {
  const [nowMs, setNowMs] = useState(0);
  useEffect(() => {
    if (wait === null || wait.seconds <= 0) return undefined;
    const timer = window.setInterval(() => {
      setNowMs(performance.now());
      if (performance.now() - wait.fromMs > wait.seconds * 1000) window.clearInterval(timer);
    }, 250);
    return () => window.clearInterval(timer);
  }, [wait]);
  if (wait === null) return 0;
  return Math.max(0, Math.ceil(wait.seconds - Math.max(0, nowMs - wait.fromMs) / 1000));
};
