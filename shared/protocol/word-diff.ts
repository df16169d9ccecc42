/** A stretch of words that stands in both texts, only in the one before, or only in the one after. */
export interface Stretch {
  readonly how: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Words with the blanks that follow them; what is written without blanks is one word. */
const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*|^\s+/gu) ?? [];

/** Beyond so many comparisons a text was written anew: what is left is shown whole, so that nobody waits. */
const MOST = 1_000_000;
/** Of fewer words each may be another and the sentence still be the same. */
const FEW = 4;

const same = (a: string | undefined, b: string | undefined): boolean => a?.trimEnd() === b?.trimEnd();

/** What is different between two texts, word by word, with as much of both kept as can be. */
export const wordDiff = (was: string, is: string): readonly Stretch[] => {
  const [before, after] = [wordsOf(was), wordsOf(is)];
  let head = 0;
  while (head < before.length && head < after.length && same(before[head], after[head])) head += 1;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    same(before[before.length - 1 - tail], after[after.length - 1 - tail])
  )
    tail += 1;
  const stretches = [
    ...after.slice(0, head).map((text): Stretch => ({ how: 'same', text })),
    ...between(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...after.slice(after.length - tail).map((text): Stretch => ({ how: 'same', text })),
  ];
  return joined(stretches);
};

/** By the longest row of words that stands in both, in order. */
const between = (before: readonly string[], after: readonly string[]): readonly Stretch[] => {
  const gone = (text: string): Stretch => ({ how: 'gone', text });
  const fresh = (text: string): Stretch => ({ how: 'new', text });
  if (before.length * after.length > MOST) return [...before.map(gone), ...after.map(fresh)];
  const wide = after.length + 1;
  /** Of the words from here on: how many may stand in both. */
  const most = new Uint32Array((before.length + 1) * wide);
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      most[i * wide + j] = same(before[i], after[j])
        ? (most[(i + 1) * wide + j + 1] ?? 0) + 1
        : Math.max(most[(i + 1) * wide + j] ?? 0, most[i * wide + j + 1] ?? 0);
  const shorter = Math.min(before.length, after.length);
  // Another sentence that happens to share a word with the one before is read whole, not word by word through one another.
  if (shorter >= FEW && 2 * (most[0] ?? 0) < shorter) return [...before.map(gone), ...after.map(fresh)];
  const found: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [a, b] = [before[i], after[j]];
    if (a !== undefined && b !== undefined && same(a, b)) {
      found.push({ how: 'same', text: b });
      i += 1;
      j += 1;
    } else if (
      a !== undefined &&
      (b === undefined || (most[(i + 1) * wide + j] ?? 0) >= (most[i * wide + j + 1] ?? 0))
    ) {
      found.push(gone(a));
      i += 1;
    } else if (b !== undefined) {
      found.push(fresh(b));
      j += 1;
    }
  }
  return found;
};

const joined = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const rows: Stretch[] = [];
  for (const { how, text } of stretches) {
    const last = rows.at(-1);
    if (last?.how === how) rows[rows.length - 1] = { how, text: last.text + text };
    else rows.push({ how, text });
  }
  return rows;
};
