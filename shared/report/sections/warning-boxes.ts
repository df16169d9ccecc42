import type { SheetData } from '../../aftercare/sheet-data.ts';
import type { PaperWords } from '../../words/paper.ts';
import { bold, heading } from '../block.ts';
import type { Block } from '../block.ts';
import type { Tone } from '../palette.ts';
import { phones } from './letterhead.ts';

/** The four boxes of decision 33, calm to urgent: normal, call us, see a doctor, emergency number. Each sign stands in one of them. */
export const warningBoxes = ({ boxes, studio, words }: SheetData): readonly Block[] => [
  {
    ...beside(
      [1.12, 1],
      [box('good', words.normal, [list(boxes.normal)])],
      [
        box('caution', words.callUs, [
          list(boxes.callUs),
          { kind: 'text', gap: 5, runs: [{ text: `${words.call} ` }, ...phones(studio, words)] },
        ]),
      ],
    ),
    gap: 9,
  },
  {
    ...box('caution', words.doctor, [
      beside(
        [1, 1],
        [{ kind: 'text', runs: [bold(words.doctorToday)] }, list(boxes.doctorToday)],
        [{ kind: 'text', runs: [bold(words.doctorMonths)] }, list(boxes.doctorMonths)],
      ),
    ]),
    gap: 9,
  },
  { ...emergencyBox(boxes.emergencyNumber, boxes.emergency, words), gap: 9 },
];

/** The number first, then the signs in three columns. */
export const emergencyBox = (number: string, signs: readonly string[], words: PaperWords): Block => {
  const third = Math.ceil(signs.length / 3);
  return box('stop', `${words.call} ${number} ${words.now}`, [
    beside([1, 1, 1.15], ...[0, 1, 2].map((part) => [list(signs.slice(part * third, (part + 1) * third))])),
  ]);
};

const box = (tone: Tone, title: string, blocks: readonly Block[]): Block => ({
  kind: 'box',
  tone,
  blocks: [heading(2, title, tone), ...blocks.map((block) => ({ gap: 2, ...block }))],
});
const list = (items: readonly string[]): Block => ({ kind: 'list', gap: 2, items });
const beside = (shares: readonly number[], ...columns: readonly (readonly Block[])[]): Block => ({
  kind: 'columns',
  shares,
  between: 10,
  columns,
});
