import { inEnglish } from './in-english.ts';
import { messages } from './message.ts';

/** How far a rule is to be trusted, as the brief writes it; what says nothing to the studio is left out. */
export const sourceBases = messages('sourceBases', {
  Law: 'law',
  Trade: 'trade practice',
  Prof: 'professional body',
  Ev: 'study',
  disagree: 'sources disagree',
  weak: 'weak evidence',
  designed: 'the size is designed here',
  common: 'is common knowledge',
});
const { disagree, weak, designed, common, ...bases } = sourceBases;

const isBasis = (name: string): name is keyof typeof bases => name in bases;

/** Applied one after the other; what names a page of our own papers says nothing to the studio. */
const steps: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  [/;? ?\bR\d+ for the direction/g, ''],
  [/\bR\d+ against R\d+/g, inEnglish(disagree)],
  [/(?: of)? ?\b(?:brief|decision) [\d.]+(?:,? (?:\d+\.\d+|[CG]\d*-?\d+))*/g, ''],
  [/\bR\d+(?:(?:,| to| and) R\d+)*/g, ''],
  [/\bweak\b(?! evidence)/g, inEnglish(weak)],
  [/\bsize Des\b/g, inEnglish(designed)],
  [/ \bBK\b/g, ` ${inEnglish(common)}`],
  [
    /\((?:,? ?)(Law|Trade|Prof|BK|Ev|Des)\)/g,
    (_all, basis = '') => (isBasis(basis) ? `(${inEnglish(bases[basis])})` : ''),
  ],
  [/\(\s*[,;]?\s*\)/g, ''],
  [/\s+([,;:.)])/g, '$1'],
  [/([,;:])(?=\s*[,;:.(]|\s*$)/g, ''],
  [/^[\s,;:.]+/, ''],
  [/\s{2,}/g, ' '],
  [/^\((.*?)\)/, '$1'],
];

/** Where a value comes from, without the numbers of our own lists (`R54`, `brief 1.3`): what a studio and its adviser can use. Empty where nothing is left. */
export const plainSource = (source: string): string => {
  const text = steps
    .reduce(
      (words, [find, put]) => (typeof put === 'string' ? words.replace(find, put) : words.replace(find, put)),
      source,
    )
    .trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
};
