import type { SheetData } from '../../aftercare/sheet-data.ts';
import type { PaperWords } from '../../words/paper.ts';
import { bold, heading, text } from '../block.ts';
import type { Block } from '../block.ts';
import type { Tone } from '../palette.ts';
import { phones } from './letterhead.ts';

/** The four boxes of decision 33, calm to urgent: normal, call us, see a doctor, emergency number. Each sign stands in one of them. */
export const warningBoxes = (sheet: SheetData): readonly Block[] => [
  { ...beside([1.12, 1], [normal(sheet)], [callUs(sheet)]), gap: 9 },
  {
    ...box('caution', sheet.words.doctor, [beside([1, 1], ...doctor(sheet))]),
    gap: 9,
  },
  { ...emergencyBox(sheet.boxes.emergencyNumber, sheet.boxes.emergency, sheet.words), gap: 9 },
];

/** The same in fewer lines: signs of the doctor and of the emergency in sentences after each other. */
export const denseWarningBoxes = (sheet: SheetData): readonly Block[] => {
  const { boxes, words } = sheet;
  return [
    { ...beside([1.12, 1], [normal(sheet)], [callUs(sheet)]), gap: 9 },
    {
      ...box('caution', words.doctor, [
        text(bold(`${words.doctorToday} `), boxes.doctorToday.join(' ')),
        text(bold(`${words.doctorMonths} `), boxes.doctorMonths.join(' ')),
      ]),
      gap: 9,
    },
    {
      kind: 'box',
      tone: 'stop',
      gap: 9,
      blocks: [text(bold(`${words.call} ${boxes.emergencyNumber} ${words.now} `), boxes.emergency.join(' '))],
    },
  ];
};

/** The same, one below the other. */
export const largeWarningBoxes = (sheet: SheetData): readonly Block[] =>
  [
    normal(sheet),
    callUs(sheet),
    box('caution', sheet.words.doctor, doctor(sheet).flat()),
    emergencyBox(sheet.boxes.emergencyNumber, sheet.boxes.emergency, sheet.words),
  ].map((block) => ({ ...block, gap: 12 }));

const normal = ({ boxes, words }: SheetData): Block => box('good', words.normal, [list(boxes.normal)]);
const callUs = ({ boxes, studio, words }: SheetData): Block =>
  box('caution', words.callUs, [
    list(boxes.callUs),
    { kind: 'text', gap: 5, runs: [{ text: `${words.call} ` }, ...phones(studio, words)] },
  ]);
const doctor = ({ boxes, words }: SheetData): readonly (readonly Block[])[] => [
  [heading(3, words.doctorToday, 'caution'), list(boxes.doctorToday)],
  [heading(3, words.doctorMonths, 'caution'), list(boxes.doctorMonths)],
];

/** The number first, then every sign as a sentence of its own. */
export const emergencyBox = (number: string, signs: readonly string[], words: PaperWords): Block =>
  box('stop', `${words.call} ${number} ${words.now}`, [text(signs.join(' '))]);

/** On the first side: the number and the signs in one breath. */
export const emergencyBand = ({ boxes, words, largePrint }: SheetData): Block => ({
  kind: 'alarm',
  gap: 9,
  number: boxes.emergencyNumber,
  runs: [
    bold(`${words.emergencyNow} `),
    { text: `${boxes.emergencyBrief} ${largePrint ? words.allSignsLater : words.allSigns}` },
  ],
});

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
