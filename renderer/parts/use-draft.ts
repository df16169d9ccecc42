import { useEffect, useState, useSyncExternalStore } from 'react';
import { createDraft } from './draft.ts';
import type { TextDraft, DraftNow, SaveText } from './draft.ts';

const windowTimers = {
  start: (run: () => void, ms: number): unknown => window.setTimeout(run, ms),
  stop: (handle: unknown) => window.clearTimeout(handle as number),
};

/** Drafts of this window that may still hold something; flushed before leaving a screen. */
const living = new Set<TextDraft>();
export const flushDrafts = async (): Promise<void> => {
  await Promise.all([...living].map((draft) => draft.flush()));
};

/** True while a field of this window holds something that is not stored, because it was refused or is still on its way. */
export const hasUnsavedDrafts = (): boolean => [...living].some((draft) => draft.now().state !== 'saved');

/** Joins a field to its draft: `value` is main's, `save` stores. */
export const useDraft = (value: string, save: SaveText): readonly [DraftNow, TextDraft] => {
  const [draft] = useState(() => createDraft(value, save, windowTimers));
  const now = useSyncExternalStore(draft.subscribe, draft.now, draft.now);
  useEffect(() => draft.setSave(save), [draft, save]);
  useEffect(() => draft.arrive(value), [draft, value]);
  useEffect(() => {
    living.add(draft);
    const hide = () => {
      if (document.visibilityState === 'hidden') void draft.flush();
    };
    const leave = () => void draft.flush();
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', leave);
    return () => {
      living.delete(draft);
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', leave);
      void draft.flush();
    };
  }, [draft]);
  return [now, draft];
};
