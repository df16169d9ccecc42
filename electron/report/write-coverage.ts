import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CoveringFont } from '../../shared/report/glyph-coverage.ts';
import { fontPath } from './font-files.ts';
import { tableAt } from './kerning.ts';

const file = join(import.meta.dirname, '../../shared/report/glyph-ranges.ts');

/** In this order a font is asked for a letter. */
const order: readonly CoveringFont[] = ['text', 'arabic', 'hebrew', 'thai', 'math', 'emoji', 'hangul', 'han'];
const blocksOfHangul = [
  [0x1100, 0x11ff],
  [0x3130, 0x318f],
  [0xa960, 0xa97f],
  [0xac00, 0xd7ff],
] as const;
const isControl = (code: number): boolean => code < 0x20 || (code >= 0x7f && code < 0xa0);
const isPrivate = (code: number): boolean => (code >= 0xe000 && code < 0xf900) || code >= 0xf0000;
const belongs = (font: CoveringFont, code: number): boolean =>
  !isControl(code) &&
  !isPrivate(code) &&
  (font !== 'hangul' || blocksOfHangul.some(([from, to]) => code >= from && code <= to));

/** The letters of a font, from the format 12 subtable of its `cmap`, else from format 4. */
const codesOf = (bytes: Uint8Array): readonly number[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cmap = tableAt(view, 'cmap') ?? 0;
  const tables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 8 + 8 * index),
  );
  const wide = tables.find((table) => view.getUint16(table) === 12);
  if (wide !== undefined)
    return Array.from({ length: view.getUint32(wide + 12) }, (_, group) => wide + 16 + 12 * group).flatMap(
      (group) => {
        const [from, to] = [view.getUint32(group), view.getUint32(group + 4)];
        return Array.from({ length: to - from + 1 }, (__, step) => from + step);
      },
    );
  const plain = tables.find((table) => view.getUint16(table) === 4);
  if (plain === undefined) throw new Error('a font without a table of its letters');
  const segments = view.getUint16(plain + 6) / 2;
  return Array.from({ length: segments }, (_, index) => [
    view.getUint16(plain + 16 + 2 * segments + 2 * index),
    view.getUint16(plain + 14 + 2 * index),
  ]).flatMap(([from = 0, to = 0]) =>
    from === 0xffff ? [] : Array.from({ length: to - from + 1 }, (_, step) => from + step),
  );
};

/** Ranges as text: how far from the end of the one before, then how many more, in base 36. */
const packed = (codes: readonly number[]): string => {
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else ranges.push([code, code]);
  }
  let before = 0;
  return ranges
    .map(([from, to]) => {
      const gap = (from - before).toString(36);
      before = to;
      return to === from ? gap : `${gap}.${(to - from).toString(36)}`;
    })
    .join(' ');
};

/** What the fonts at hand have, packed: every letter under the first font that has it. */
export const packedRanges = (): Readonly<Record<CoveringFont, string>> => {
  const known = new Set<number>();
  const rows = order.map((font) => {
    const codes = [...new Set(codesOf(readFileSync(fontPath(font, 'regular'))))]
      .filter((code) => belongs(font, code) && !known.has(code))
      .toSorted((a, b) => a - b);
    for (const code of codes) known.add(code);
    return [font, packed(codes)];
  });
  return Object.fromEntries(rows) as Record<CoveringFont, string>;
};

const inLines = (text: string): string =>
  (text.match(/.{1,96}(?: |$)/g) ?? []).map((line) => `'${line}'`).join(',\n');

/** Formatted afterwards like every other file: `npx prettier --write shared/report/glyph-ranges.ts`. */
if (process.argv[1] === import.meta.filename)
  writeFileSync(
    file,
    `// Written by \`node electron/report/write-coverage.ts\` from the fonts themselves; a test holds it to them.
export const glyphRanges = {
${Object.entries(packedRanges())
  .map(([font, text]) => `${font}: [\n${inLines(text)}\n].join(''),`)
  .join('\n')}
} as const;
`,
  );
