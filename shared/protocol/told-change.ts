import { commaList } from '../words/message.ts';
import type { Phrase } from '../words/message.ts';
import { studioScreen } from '../words/screens/studio.ts';
import { fieldName } from './field-name.ts';
import { fieldWords } from '../words/protocol-fields.ts';
import type { Change } from './floors/changes.ts';
import type { Course } from './floors/compare.ts';
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
  if (Array.isArray(value)) return value.length === 0 ? studioScreen.empty : commaList(value.map(String));
  if (typeof value === 'number') {
    const [group, id] = path.split('.');
    const unit = group === 'limits' ? units[protocol.limits[id as LimitId].unit] : '';
    return unit === '' ? String(value) : studioScreen.amount({ value: String(value), unit });
  }
  return String(value);
};

/** Lists of rows: only what came and what went is told. */
const rowLists = [
  'questions',
  'checklist',
  'products',
  'consents',
  'zones',
  'lights',
  'dueFactors',
  'toxicitySigns',
];

export const toldChange = (
  before: Protocol,
  next: Protocol,
  { path, was, is, course }: Change,
): ToldChange => {
  const name = fieldName(is === undefined ? before : next, path);
  if (rowLists.includes(path) && Array.isArray(was) && Array.isArray(is)) {
    const named = (protocol: Protocol, all: readonly unknown[], others: readonly unknown[]): Phrase => {
      const found = all.flatMap((one, index) =>
        others.includes(one) ? [] : [fieldName(protocol, `${path}.${index}`)],
      );
      return found.length === 0 ? fieldWords.same : commaList(found);
    };
    return { path, name, was: named(before, was, is), is: named(next, is, was), course };
  }
  return { path, name, was: valueInWords(before, path, was), is: valueInWords(next, path, is), course };
};
