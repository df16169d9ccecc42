import type { Phrase } from '../../shared/words/message.ts';
import { partWords } from '../../shared/words/screens/parts.ts';
/**
 * A text being typed (decision 28): stored 700 ms after the last key, on blur and on hide. The window owns a focused or
 * unsaved field, main owns all others. Timers are passed in, so that this can be tried without waiting.
 */
export const draftPauseMs = 700;

/** `null`: stored. A sentence: not stored, and what to do. */
export type SaveText = (text: string) => Promise<Phrase | null>;
export interface DraftNow {
  readonly text: string;
  readonly state: 'saved' | 'unsaved' | 'failed';
  readonly error: Phrase | null;
}
export interface Timers {
  readonly start: (run: () => void, ms: number) => unknown;
  readonly stop: (handle: unknown) => void;
}
export interface TextDraft {
  readonly now: () => DraftNow;
  readonly subscribe: (wake: () => void) => () => void;
  readonly type: (text: string) => void;
  readonly focus: () => void;
  readonly blur: () => void;
  /** Stores at once what is not stored yet; resolves when it is, or has failed. */
  readonly flush: () => Promise<void>;
  /** What main says the value is. */
  readonly arrive: (text: string) => void;
  readonly setSave: (save: SaveText) => void;
}

export const createDraft = (initial: string, firstSave: SaveText, timers: Timers): TextDraft => {
  let save = firstSave;
  let now: DraftNow = { text: initial, state: 'saved', error: null };
  let focused = false;
  let arrived: string | null = null;
  let handle: unknown = null;
  let running: Promise<void> | null = null;
  const waiting = new Set<() => void>();
  const become = (next: DraftNow) => {
    now = next;
    for (const wake of waiting) wake();
  };
  const takeArrived = () => {
    if (focused || now.state !== 'saved' || arrived === null) return;
    const text = arrived;
    arrived = null;
    if (text !== now.text) become({ text, state: 'saved', error: null });
  };
  const stopTimer = () => {
    if (handle !== null) timers.stop(handle);
    handle = null;
  };
  const store = async (): Promise<void> => {
    while (now.state === 'unsaved') {
      const { text } = now;
      let error: Phrase | null;
      try {
        error = await save(text);
      } catch {
        error = partWords.notSavedTypeOn;
      }
      if (now.text === text) become({ text, state: error === null ? 'saved' : 'failed', error });
      // Typed on meanwhile: the pause decides, unless the field was left.
      else if (focused) return;
    }
    takeArrived();
  };
  const flush = (): Promise<void> => {
    stopTimer();
    if (now.state === 'failed') become({ ...now, state: 'unsaved' });
    running ??= store().finally(() => {
      running = null;
    });
    return running;
  };
  return {
    now: () => now,
    subscribe: (wake) => {
      waiting.add(wake);
      return () => {
        waiting.delete(wake);
      };
    },
    type: (text) => {
      if (text === now.text) return;
      become({ text, state: 'unsaved', error: null });
      stopTimer();
      const again = (): void => {
        handle = null;
        if (running === null) void flush();
        else void running.then(() => (now.state === 'unsaved' && handle === null ? flush() : undefined));
      };
      handle = timers.start(again, draftPauseMs);
    },
    focus: () => {
      focused = true;
    },
    blur: () => {
      focused = false;
      if (now.state === 'saved') takeArrived();
      else void flush().then(() => (now.state === 'unsaved' ? flush() : undefined));
    },
    flush,
    arrive: (text) => {
      arrived = text;
      takeArrived();
    },
    setSave: (next) => {
      save = next;
    },
  };
};
