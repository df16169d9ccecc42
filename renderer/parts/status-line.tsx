import { useSyncExternalStore } from 'react';
import type { Phrase } from '../../shared/words/message.ts';
import { useWords } from '../words.tsx';
import './status-line.css';

/** One calm line that says what just happened or why not; nothing flies in, nothing vanishes by itself. */
interface StatusBoard {
  readonly say: (words: Phrase, tone?: 'normal' | 'good' | 'stop') => void;
  readonly clear: () => void;
  readonly subscribe: (wake: () => void) => () => void;
  readonly now: () => { readonly words: Phrase; readonly tone: 'normal' | 'good' | 'stop' };
}

export const createStatusBoard = (): StatusBoard => {
  let now: ReturnType<StatusBoard['now']> = { words: '', tone: 'normal' };
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const each of waiting) each();
  };
  return {
    say: (words, tone = 'normal') => {
      now = { words, tone };
      wake();
    },
    clear: () => {
      if (now.words === '') return;
      now = { words: '', tone: 'normal' };
      wake();
    },
    subscribe: (each) => {
      waiting.add(each);
      return () => {
        waiting.delete(each);
      };
    },
    now: () => now,
  };
};

/** Stays in the page even when empty, so that a screen reader hears what is put into it. */
export const StatusLine = ({ board }: { readonly board: StatusBoard }) => {
  const { t } = useWords();
  const { words, tone } = useSyncExternalStore(board.subscribe, board.now);
  return (
    <output className="status-line" data-tone={tone} aria-live="polite">
      {t(words)}
    </output>
  );
};
