import { useCallback, useEffect, useRef, useState } from 'react';
import { flushDrafts } from '../../parts/use-draft.ts';

/**
 * A press that waits for what is still being typed: a field holds a number back until its pause, and a quick finger on the button
 * must not enter what stood there before. `run` is the one of the drawing in which everything typed has arrived.
 */
export const useAfterTyping = (run: () => void): (() => void) => {
  const [pressed, setPressed] = useState(0);
  const done = useRef(0);
  useEffect(() => {
    if (pressed === done.current) return;
    done.current = pressed;
    run();
  }, [pressed, run]);
  return useCallback(() => void flushDrafts().then(() => setPressed((count) => count + 1)), []);
};
