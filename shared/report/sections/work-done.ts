import { leadIn } from '../lead-in.ts';
import type { SheetData } from '../../aftercare/sheet-data.ts';
import type { ViewId } from '../../scalp/views.ts';
import { keptWhole } from '../bidi.ts';
import { bold, heading, text } from '../block.ts';
import type { Block } from '../block.ts';
import { dateCodeWidth } from '../lay-out-date-code.ts';

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

export type DateCode = Extract<Block, { kind: 'dateCode' }>;

/** Between columns, in points. */
const between = 12;
/** About what stands beside each other on either paper, in points: a code gets what it needs of it. */
const across = 525;
/** Wide enough for the words below a code. */
const codeRoom = 76;
/** Of the text beside the heads, in widths of a head. */
const textShare = 5.4;

/**
 * What was done and used, when to come back, and the end of the page: the heads stand beside whichever of the two leaves room for them,
 * the code for a camera beside the dates to come back.
 */
export const workDone = (sheet: SheetData, end: readonly Block[], code?: DateCode): readonly Block[] => {
  const { words, largePrint, goodToKnow, language } = sheet;
  const { heads, rows } = partsOf(sheet);
  const told = rows.flatMap(([, lines]) => lines).join('').length;
  const used: Block = { ...heading(2, words.whatWeDid), gap: 10 };
  const known: readonly Block[] =
    goodToKnow.length === 0
      ? []
      : [{ ...text(bold(leadIn(words.goodToKnow, language)), goodToKnow.join(' ')), gap: 5 }];
  const last = [...comeBack(sheet), ...end];
  if (largePrint)
    return [
      used,
      { ...beside(heads), gap: 4 },
      { ...table(rows), gap: 6 },
      ...known,
      ...last,
      ...(code === undefined ? [] : [code]),
    ];
  return told <= muchToTell
    ? [
        used,
        { ...beside([...heads, [table(rows)]], textShare), gap: 4 },
        ...known,
        ...(code === undefined ? last : [{ ...withCode([last], code), gap: 8 }]),
      ]
    : [
        used,
        { ...table(rows), gap: 4 },
        ...known,
        {
          ...(code === undefined ? beside([...heads, last], textShare) : withCode([...heads, last], code)),
          gap: 8,
        },
      ];
};

const beside = (columns: readonly (readonly Block[])[], last = 1): Block => ({
  kind: 'columns',
  shares: columns.map((_, index) => (index === columns.length - 1 ? last : 1)),
  between,
  columns,
});

/** Columns as above, the last of them text, with a code at their right end as wide as it must be. */
const withCode = (columns: readonly (readonly Block[])[], code: DateCode): Block => {
  const wide = Math.max(codeRoom, dateCodeWidth(code.rows));
  const rest = across - between * (columns.length - 1) - wide;
  const shares = columns.map((_, index) => (index === columns.length - 1 ? textShare : 1));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return {
    kind: 'columns',
    shares: [...shares.map((share) => (share * rest) / total), wide],
    between,
    columns: [...columns, [{ ...code, gap: 0 }]],
  };
};

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
