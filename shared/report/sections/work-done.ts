import type { SheetData } from '../../aftercare/sheet-data.ts';
import type { ViewId } from '../../scalp/views.ts';
import { keptWhole } from '../bidi.ts';
import { bold, heading, text } from '../block.ts';
import type { Block } from '../block.ts';

/** Beside the head from above; a scar that finds no room is told in words. */
const mostHeads = 2;

/** The head with its treated zones, and what was used, with every lot. */
const partsOf = (sheet: SheetData) => {
  const { words } = sheet;
  const treated = listed(
    sheet.zones.map(({ nameOnSheet }) => nameOnSheet),
    sheet.language,
  );
  const more = (sheet.scarHeads ?? []).slice(0, mostHeads);
  const head = (alt: string, view?: ViewId): readonly Block[] => [
    {
      kind: 'head',
      zones: sheet.zones,
      height: 84,
      alt,
      ...(view ? { view } : {}),
      ...(sheet.scars ? { scars: sheet.scars } : {}),
    },
  ];
  const rows: readonly (readonly [label: string, lines: readonly string[]])[] = [
    [words.treated, [treated]],
    [words.pigment, sheet.pigments],
    [words.needle, sheet.needles],
    [words.numbing, sheet.numbing.length > 0 ? sheet.numbing : [words.noNumbing]],
    [words.given, [sheet.productsGiven]],
  ];
  return {
    heads: [head(`${words.headSeen} ${treated}.`), ...more.map(({ view, alt }) => head(alt, view))],
    rows,
  };
};

/** With more to tell than this, in letters, the table takes the whole width. */
const muchToTell = 420;

/** What was done and used, when to come back, and the end of the page: the heads stand beside whichever of the two leaves room for them. */
export const workDone = (sheet: SheetData, end: readonly Block[]): readonly Block[] => {
  const { words, largePrint, goodToKnow } = sheet;
  const { heads, rows } = partsOf(sheet);
  const told = rows.flatMap(([, lines]) => lines).join('').length;
  const used: Block = { ...heading(2, words.whatWeDid), gap: 10 };
  const known: readonly Block[] =
    goodToKnow.length === 0 ? [] : [{ ...text(bold(`${words.goodToKnow}: `), goodToKnow.join(' ')), gap: 5 }];
  const last = [...comeBack(sheet), ...end];
  if (largePrint) return [used, { ...beside(heads), gap: 4 }, { ...table(rows), gap: 6 }, ...known, ...last];
  return told <= muchToTell
    ? [used, { ...beside([...heads, [table(rows)]], 5.4), gap: 4 }, ...known, ...last]
    : [used, { ...table(rows), gap: 4 }, ...known, { ...beside([...heads, last], 5.4), gap: 8 }];
};

const beside = (columns: readonly (readonly Block[])[], last = 1): Block => ({
  kind: 'columns',
  shares: columns.map((_, index) => (index === columns.length - 1 ? last : 1)),
  between: 12,
  columns,
});

/** The one date that is not counted from the session: the review, where, and about when the next touch-up. */
const comeBack = ({ words, review, studio, touchUpWindow, language }: SheetData): readonly Block[] => [
  { ...heading(2, words.comeBack), gap: 10 },
  {
    ...text(
      bold(review.charAt(0).toUpperCase() + review.slice(1)),
      `${studio.address ? `${words.comma} ${keptWhole(studio.address, language)}` : ''}. ${touchUpWindow}`,
    ),
    gap: 2,
  },
];

const table = (rows: readonly (readonly [label: string, lines: readonly string[]])[]): Block => ({
  kind: 'table',
  rows: rows
    .filter(([, lines]) => lines.some((line) => line !== ''))
    .map(([label, lines]) => ({ label, lines })),
});

/** `Hairline, crown, left temple`: the first with its capital, the rest as they stand inside a sentence. Only English names are capitals by themselves. */
export const listed = (names: readonly string[], language = 'en'): string => {
  const [first = '', ...rest] =
    language === 'en' ? names.map((name) => name.charAt(0).toLowerCase() + name.slice(1)) : names;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(language === 'ar' ? '، ' : ', ');
};
