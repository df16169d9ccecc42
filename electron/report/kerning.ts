/** The kerning of one glyph and the next, in font units. */
export type Kerning = (left: number, right: number) => number;

/**
 * Reads pair kerning (GPOS lookups of the `kern` feature, type 2, advance of the first glyph only) straight from the font's bytes.
 * The general shaper takes a tenth of a second to read the same table; Latin, Greek and Cyrillic print need nothing else of it.
 */
export const readKerning = (bytes: Uint8Array): Kerning => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = (offset: number) => view.getUint16(offset);
  const gpos = tableAt(view, 'GPOS');
  if (gpos === undefined) return () => 0;
  const lookups = kernLookups(view, gpos).map((index) => {
    const list = gpos + at(gpos + 8);
    const lookup = list + at(list + 2 + 2 * index);
    return (
      Array.from({ length: at(lookup + 4) }, (_, sub) => lookup + at(lookup + 6 + 2 * sub))
        .map((sub) =>
          at(lookup) === 9
            ? { type: at(sub + 2), sub: sub + view.getUint32(sub + 4) }
            : { type: at(lookup), sub },
        )
        // Value formats 4 and 0: one advance, nothing else.
        .filter(({ type, sub }) => type === 2 && at(sub + 4) === 4 && at(sub + 6) === 0)
        .map(({ sub }) => sub)
    );
  });
  const known = new Map<number, number>();
  return (left, right) => {
    const key = left * 65_536 + right;
    const found = known.get(key);
    if (found !== undefined) return found;
    let sum = 0;
    for (const subs of lookups) {
      for (const sub of subs) {
        const value = pairValue(view, sub, left, right);
        if (value === undefined) continue;
        sum += value;
        break;
      }
    }
    known.set(key, sum);
    return sum;
  };
};

/** Where a table of the font begins, by its four letters. */
export const tableAt = (view: DataView, tag: string): number | undefined => {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + 16 * index;
    if ([0, 1, 2, 3].every((i) => view.getUint8(entry + i) === tag.charCodeAt(i)))
      return view.getUint32(entry + 8);
  }
  return undefined;
};

/** Lookups of every `kern` feature, in the order they are applied. */
const kernLookups = (view: DataView, gpos: number): readonly number[] => {
  const features = gpos + view.getUint16(gpos + 6);
  const found = new Set<number>();
  for (let index = 0; index < view.getUint16(features); index += 1) {
    const entry = features + 2 + 6 * index;
    if (view.getUint32(entry) !== 0x6b65726e) continue;
    const feature = features + view.getUint16(entry + 4);
    for (let n = 0; n < view.getUint16(feature + 2); n += 1) found.add(view.getUint16(feature + 4 + 2 * n));
  }
  return [...found].toSorted((a, b) => a - b);
};

/** The value a subtable gives a pair; `undefined` when the pair is none of its business. */
const pairValue = (view: DataView, sub: number, left: number, right: number): number | undefined => {
  const at = (offset: number) => view.getUint16(offset);
  const covered = coverageIndex(view, sub + at(sub + 2), left);
  if (covered < 0) return undefined;
  if (at(sub) === 1) {
    const set = sub + at(sub + 10 + 2 * covered);
    const pair = search(at(set), (index) => at(set + 2 + 4 * index) - right);
    return pair < 0 ? undefined : view.getInt16(set + 4 + 4 * pair);
  }
  const classOf = (offset: number, glyph: number) => glyphClass(view, sub + at(sub + offset), glyph);
  return view.getInt16(sub + 16 + 2 * (classOf(8, left) * at(sub + 14) + classOf(10, right)));
};

const search = (count: number, compare: (index: number) => number): number => {
  let [low, high] = [0, count - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compare(middle);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};

/** A range that holds the glyph, as the offset of its record. */
const rangeOf = (view: DataView, ranges: number, glyph: number): number | undefined => {
  const found = search(view.getUint16(ranges), (index) => {
    const range = ranges + 2 + 6 * index;
    return view.getUint16(range + 2) < glyph ? -1 : view.getUint16(range) > glyph ? 1 : 0;
  });
  return found < 0 ? undefined : ranges + 2 + 6 * found;
};

const coverageIndex = (view: DataView, coverage: number, glyph: number): number => {
  if (view.getUint16(coverage) === 1)
    return search(view.getUint16(coverage + 2), (index) => view.getUint16(coverage + 4 + 2 * index) - glyph);
  const range = rangeOf(view, coverage + 2, glyph);
  return range === undefined ? -1 : view.getUint16(range + 4) + glyph - view.getUint16(range);
};

const glyphClass = (view: DataView, classes: number, glyph: number): number => {
  if (view.getUint16(classes) === 1) {
    const index = glyph - view.getUint16(classes + 2);
    return index >= 0 && index < view.getUint16(classes + 4) ? view.getUint16(classes + 6 + 2 * index) : 0;
  }
  const range = rangeOf(view, classes + 2, glyph);
  return range === undefined ? 0 : view.getUint16(range + 4);
};
