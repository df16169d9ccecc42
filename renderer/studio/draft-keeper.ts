import type { Phrase } from '../../shared/words/message.ts';

/** `null`: stored. A sentence: not stored, and why. */
type Store = (text: string) => Promise<Phrase | null>;

/** Stores a text once; one that could not be stored is stored the next time, changed or not. Answers nothing where there is nothing to store. */
export const draftKeeper = (
  initial: string,
  store: Store,
): ((text: string) => ReturnType<Store> | undefined) => {
  let kept: string | null = initial;
  return (text) => {
    if (text === kept) return undefined;
    kept = text;
    return store(text).then((no) => {
      // Another text may be on its way meanwhile: that one answers for itself.
      if (no !== null && kept === text) kept = null;
      return no;
    });
  };
};
