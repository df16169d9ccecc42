import type { SheetData } from '../../aftercare/sheet-data.ts';
import type { PaperWords } from '../../words/paper.ts';
import { isolated } from '../bidi.ts';
import { bold, heading } from '../block.ts';
import type { Block, Run } from '../block.ts';

interface Letterhead {
  readonly title: string;
  readonly intro: string;
  /** Parts of the intro that stand out, such as its date. */
  readonly strong: readonly string[];
  readonly studio: SheetData['studio'];
  readonly words: PaperWords;
}

/** The studio with both its numbers, the title, the first sentence. */
export const letterhead = ({ title, intro, strong, studio, words }: Letterhead): readonly Block[] => [
  {
    kind: 'text',
    runs: [bold(`${isolated(studio.name)}  `), { text: `${words.phone} ` }, ...phones(studio, words)],
  },
  { kind: 'rule', strong: true, gap: 5 },
  { ...heading(1, title), gap: 8 },
  { kind: 'text', size: 'lead', gap: 2, runs: strongIn(intro, strong) },
];

/** Both numbers, the second with its own words; none where the studio has none. */
export const phones = (studio: SheetData['studio'], words: PaperWords): readonly Run[] => [
  bold(studio.phone),
  ...(studio.outOfHoursPhone
    ? [{ text: `${words.comma} ${words.outOfHours} ` }, bold(studio.outOfHoursPhone)]
    : []),
];

/** The sentence in runs, its strong parts in the heavier weight. */
export const strongIn = (sentence: string, strong: readonly string[]): readonly Run[] => {
  const found = strong
    .map((part) => ({ part, at: sentence.indexOf(part) }))
    .filter(({ part, at }) => part && at >= 0)
    .toSorted((a, b) => a.at - b.at)[0];
  if (!found) return sentence ? [{ text: sentence }] : [];
  const rest = sentence.slice(found.at + found.part.length);
  return [{ text: sentence.slice(0, found.at) }, bold(found.part), ...strongIn(rest, strong)].filter(
    ({ text }) => text,
  );
};
