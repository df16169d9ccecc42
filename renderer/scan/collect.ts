/** Kinds without a check digit of their own: one blurred picture may give such a code by chance. */
const unchecked = /^\](A0|I0|F)/;
/** Pictures that are still looked at once a code was found: the other one of the pack may come into focus a moment later. */
const morePictures = 2;

/** The codes of one pack, picture by picture. */
export const createCollector = () => {
  const seen = new Map<string, number>();
  let since = 0;
  const sure = (): readonly string[] =>
    [...seen].filter(([code, times]) => times > 1 || !unchecked.test(code)).map(([code]) => code);
  return {
    /** What was found, once there is something and nothing more came; else nothing yet. */
    add: (codes: readonly string[]): readonly string[] | null => {
      for (const code of codes) seen.set(code, (seen.get(code) ?? 0) + 1);
      if (sure().length === 0) return null;
      since += 1;
      return since > morePictures ? sure() : null;
    },
  };
};
