import { useCallback, useEffect, useRef, useState } from 'react';
import type { Result } from '../shared/result.ts';
import { problemTextOf } from './problem-text.ts';
import type { Problem, ProblemText } from './problem-text.ts';

export type Loaded<T> =
  | { readonly is: 'waiting' }
  | { readonly is: 'there'; readonly value: T }
  | { readonly is: 'no'; readonly said: ProblemText };

/** Asks main for what a screen shows. `ask` must be stable; `again` asks once more while the old answer stays on screen. */
export const useLoad = <T>(
  ask: () => Promise<Result<T, Problem>>,
): readonly [Loaded<T>, () => Promise<void>] => {
  const [loaded, setLoaded] = useState<Loaded<T>>({ is: 'waiting' });
  const latest = useRef(0);
  const again = useCallback(async () => {
    latest.current += 1;
    const mine = latest.current;
    const reply = await ask();
    // A slow answer to an older question is dropped.
    if (mine !== latest.current) return;
    setLoaded((was) => {
      if (reply.ok) return { is: 'there', value: reply.value };
      // Behind the lock what was there stays.
      if (reply.error.kind === 'not-allowed' && reply.error.why === 'locked') return was;
      return { is: 'no', said: problemTextOf(reply.error) ?? { says: '' } };
    });
  }, [ask]);
  useEffect(() => {
    void again();
    return () => {
      latest.current += 1;
    };
  }, [again]);
  return [loaded, again];
};
