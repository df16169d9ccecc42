import { commaList } from '../words/message.ts';
import type { Phrase } from '../words/message.ts';
import { studioScreen } from '../words/screens/studio.ts';
import { fieldName } from './field-name.ts';
import { fieldWords } from '../words/protocol-fields.ts';
import type { Change } from './floors/changes.ts';
import type { Course } from './floors/compare.ts';
import { isListOfRows, toldRows } from './told-rows.ts';
import { codeInWords } from './value-words.ts';
import type { Limit, LimitId, Protocol } from './schema.ts';

/** One difference between two texts of the protocol, in words: which value, what it was, what it is. */
export interface ToldChange {
  readonly path: string;
  readonly name: Phrase;
  readonly was: Phrase;
  readonly is: Phrase;
  readonly course: Course;
}

const units: Readonly<Record<Limit['unit'], Phrase>> = {
  days: studioScreen.unitDays,
  months: studioScreen.unitMonths,
  minutes: studioScreen.unitMinutes,
  hours: studioScreen.unitHours,
  years: studioScreen.unitYears,
  g: 'g',
  mg: 'mg',
  cm2: 'cm²',
  mm: 'mm',
  dotsPerCm2: studioScreen.unitDots,
  percent: '%',
  count: '',
  Lstar: 'L*',
};

/** A value as a person reads it: with its unit, yes or no, a list. */
export const valueInWords = (protocol: Protocol, path: string, value: unknown): Phrase => {
  if (value === undefined || value === null || value === '') return studioScreen.empty;
  if (typeof value === 'boolean') return value ? fieldWords.yes : fieldWords.no;
  if (Array.isArray(value)) {
    if (value.length === 0) return studioScreen.empty;
    return isOfParagraphs(path)
      ? value.join('\n')
      : commaList(value.map((one) => codeInWords(path, one) ?? String(one)));
  }
  if (typeof value === 'number') {
    const [group, id] = path.split('.');
    const unit = group === 'limits' ? units[protocol.limits[id as LimitId].unit] : '';
    return unit === '' ? String(value) : studioScreen.amount({ value: String(value), unit });
  }
  return codeInWords(path, value) ?? String(value);
};

/** One paragraph under the other, so that the difference shows which of them it is in. */
const isOfParagraphs = (path: string): boolean =>
  /\.(paragraphs|steps|posture|firstAid|goodToKnow|cautions)$|^aftercare\.boxes\./.test(path);

export const toldChange = (
  before: Protocol,
  next: Protocol,
  { path, was, is, course }: Change,
): ToldChange => {
  const name = fieldName(is === undefined ? before : next, path);
  if (isListOfRows(path) && Array.isArray(was) && Array.isArray(is))
    return { path, name, ...toldRows(before, next, path, was, is), course };
  return { path, name, was: valueInWords(before, path, was), is: valueInWords(next, path, is), course };
};
