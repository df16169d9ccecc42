import type { SheetData } from '../../aftercare/sheet-data.ts';
import { bold, heading } from '../block.ts';
import type { Block } from '../block.ts';

/** The strip of days; what holds all the way; the phases, two beside each other, one instruction a line. */
export const calendar = (sheet: SheetData): readonly Block[] => [
  strip(sheet),
  ...wholeWay(sheet),
  ...pairs(sheet.phases).map((pair): Block => ({
    kind: 'columns',
    gap: 9,
    shares: [1, 1.1],
    between: 9,
    columns: pair.map((phase) => [phaseBox(phase)]),
  })),
];

/** The same for large print: weeks instead of a strip, one box below the other. */
export const largeCalendar = (sheet: SheetData): readonly Block[] => [
  {
    kind: 'weeks',
    gap: 9,
    days: sheet.strip,
    weekdays: sheet.weekdays,
    titles: titlesOf(sheet),
    alt: sheet.words.weeksSeen,
  },
  ...wholeWay(sheet),
  ...sheet.phases.map((phase): Block => ({ ...phaseBox(phase), gap: 12 })),
];

const titlesOf = ({ phases }: SheetData): readonly string[] => phases.slice(0, -1).map(({ title }) => title);

const strip = (sheet: SheetData): Block => ({
  kind: 'strip',
  gap: 9,
  days: sheet.strip,
  titles: titlesOf(sheet),
  marks: sheet.marks,
  alt: sheet.words.stripSeen,
});

const wholeWay = ({ wholeWay: all }: SheetData): readonly Block[] =>
  all.length === 0
    ? []
    : [
        {
          kind: 'box',
          tone: 'caution',
          gap: 9,
          blocks: all.map(({ lead, text }, index): Block => ({
            kind: 'text',
            gap: index === 0 ? 0 : 3,
            runs: [bold(`${lead} `), { text }],
          })),
        },
      ];

const phaseBox = ({ title, dates, lines }: SheetData['phases'][number]): Block => ({
  kind: 'box',
  tone: 'plain',
  blocks: [heading(2, title, 'plain', dates), { kind: 'list', gap: 3, items: lines }],
});

const pairs = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / 2) }, (_, index) => all.slice(2 * index, 2 * index + 2));
