import type { SheetData } from '../../aftercare/sheet-data.ts';
import { bold, heading } from '../block.ts';
import type { Block } from '../block.ts';

/** The strip of days and the phases, two beside each other, one instruction a line. */
export const calendar = ({ phases, marks, stripDays, words }: SheetData): readonly Block[] => [
  {
    kind: 'strip',
    gap: 9,
    days: stripDays,
    starts: phases.map(({ startDay }) => startDay),
    marks,
    alt: words.stripSeen,
  },
  ...pairs(phases).map((pair): Block => ({
    kind: 'columns',
    gap: 9,
    shares: [1, 1],
    between: 9,
    columns: pair.map((phase) => [phaseBox(phase)]),
  })),
];

const phaseBox = ({ title, dates, lines }: SheetData['phases'][number]): Block => ({
  kind: 'box',
  tone: 'plain',
  blocks: [heading(2, title), { kind: 'text', runs: [bold(dates)] }, { kind: 'list', gap: 3, items: lines }],
});

const pairs = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / 2) }, (_, index) => all.slice(2 * index, 2 * index + 2));
