import { latestDayOf } from '../time.ts';
import type { LocalDate } from '../time.ts';
import { codeWords } from '../words/codes.ts';
import { dayOfYymmdd, dayOfYyyymmdd } from './code-date.ts';
import { known } from './code-reading.ts';
import type { Scanned } from './code-reading.ts';
import { gtinOf } from './trade-number.ts';

/** What makers print before a value when they put the label itself into a plain code: in the languages packs come in. */
const names = {
  lot: '(?:n[°ºo]?\\.? ?de |num[eé]ro de )?lot(?: ?(?:no|nr|number|num|code|id))?|l/?n|batch(?: ?(?:no|nr|number|code|id))?|b/n|bn|charge(?:n ?-? ?(?:nr|nummer|bez))?|ch\\.?-? ?b|lote|lotto|partie|серия|партия|批号|批號|批次|ロット(?:番号)?|로트(?:번호)?',
  expiry:
    'exp(?:iry|iration|ires)?(?: ?(?:date|day|on))?|exp\\.? ?dat[eu]m?|use ?-?by(?: ?date)?|best ?-?before(?: ?end)?|bbe?d?|verw(?:endbar)?\\.? ?bis|mhd|cad(?:ucidad)?|scad(?:enza)?|val(?:idade)?|[àa] utiliser avant|годен до|срок годности|有效期(?:至)?|使用期限|유효기(?:한|간)',
  made: 'mfg|mfd|mfr|man(?:ufactured|ufacturing)?|prod(?:uction|uced)?(?: ?date)?|made|fab',
  serial: 'sn|s/n|ser(?:ial)?(?: ?(?:no|nr|number))?',
  product: 'gtin|ean|upc|udi|udi-di',
  other: 'ref|art(?:icle)?(?: ?(?:no|nr))?|sku|item|qty|quantity|pcs|name|product|brand|maker|model|cat|p/?n',
} as const;
type Kind = keyof typeof names;
const kinds = Object.keys(names) as readonly Kind[];

/** A label, then a sign or a blank: `LOT:`, `Lot No. `, `"exp" = `, `(LOT) `; one letter only with a sign. */
const label = new RegExp(
  `(?:^|(?<=[\\s;,|&{(["\u001d/]))"?(?:(?:${kinds.map((kind) => `(?<${kind}>${names[kind]})`).join('|')})(?:[.)\\]]*"? ?[:=#] ?|[.)\\]]*"? +)|(?<lotSign>l)[:=#] ?|(?<expirySign>e)[:=#] ?)`,
  'giu',
);
/** A name of its own between marks: `[LOT]`, `<lot>…</lot>`. */
const marked = new RegExp(`[<[](${kinds.map((kind) => names[kind]).join('|')})[>\\]]`, 'giu');
const closing = /<\/[\p{L} ./]{1,12}>/gu;

/** A letter alone speaks for the label it is short for. */
const kindOf = (groups: Readonly<Record<string, string | undefined>> = {}): Kind | undefined =>
  kinds.find((kind) => groups[kind] !== undefined || groups[`${kind}Sign`] !== undefined);

const months = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/** A date as it stands after its label; nothing where day and month could be either. */
const dayIn = (text: string, thisYear: number): LocalDate | undefined => {
  const plain = text.trim().toUpperCase();
  const named = /^(?:(\d{1,2})[ ./-]?)?([A-Z]{3})[A-Z]*\.?[ ./-]?(\d{4}|\d{2})$/.exec(plain);
  const month = months.indexOf(named?.[2] ?? '');
  if (named !== null && month >= 0) return dated(named[3] ?? '', String(month + 1), named[1], thisYear);
  if (/^\d{8}$/.test(plain)) return dayOfYyyymmdd(plain);
  if (/^\d{6}$/.test(plain)) return dayOfYymmdd(plain, thisYear);
  if (/^\d{4}$/.test(plain)) return monthIn(plain.slice(0, 2), plain.slice(2), thisYear);
  const [first = '', second = '', third] = plain.split(/[-./ ]/);
  if (!/^\d+(?:[-./ ]\d+){1,2}$/.test(plain)) return undefined;
  if (first.length === 4) return dated(first, second, third, thisYear);
  if (third === undefined) return Number(first) <= 12 ? dated(second, first, undefined, thisYear) : undefined;
  if (Number(first) > 12) return dated(third, second, first, thisYear);
  if (Number(second) > 12) return dated(third, first, second, thisYear);
  return first === second ? dated(third, first, second, thisYear) : undefined;
};

/** Four digits where only one of the pairs can be a month. */
const monthIn = (first: string, second: string, thisYear: number): LocalDate | undefined => {
  const [one, other] = [dated(second, first, undefined, thisYear), dated(first, second, undefined, thisYear)];
  return one === undefined || other === undefined || one === other ? (one ?? other) : undefined;
};

const dated = (
  year: string,
  month: string,
  day: string | undefined,
  thisYear: number,
): LocalDate | undefined => {
  const [whole, two] = [
    year.length === 2 ? `${Math.floor(thisYear / 100)}${year}` : year,
    month.padStart(2, '0'),
  ];
  return latestDayOf(day === undefined ? `${whole}-${two}` : `${whole}-${two}-${day.padStart(2, '0')}`);
};

/** A value without the marks that part it from the next one. */
const bareValue = (text: string): string => {
  const value = text.replace(/^[\s"')\]]+|[\s"'}([]*[;,|&/]?[\s"'}([]*$/gu, '');
  return value.includes('(') ? value : value.replace(/[)\]]+$/u, '');
};

/**
 * A plain code that carries the label as it is printed: `LOT:AB12 EXP:2027-03`, `Batch No. 7 / Use by 03/2027`, `{"lot":"AB12"}`;
 * `undefined` for a text without such a label. What it names is read, and what it does not name is not made up.
 */
export const readLabelText = (raw: string, thisYear: number): Scanned | undefined => {
  const text = raw.normalize('NFKC').replace(closing, ' ').replace(marked, ' $1: ').trim();
  const found = [...text.matchAll(label)];
  const [first] = found;
  if (first === undefined) return lotAndDate(text, thisYear);
  const before = text.slice(0, first.index).replace(/[\s{(["']/gu, '');
  const values = found.map((one, index) => ({
    kind: kindOf(one.groups),
    value: bareValue(text.slice(one.index + one[0].length, found[index + 1]?.index)),
  }));
  if (before !== '') return withLotBefore(before, values, thisYear);
  const of = (wanted: Kind): readonly string[] => [
    ...new Set(values.flatMap(({ kind, value }) => (kind === wanted && value !== '' ? [value] : []))),
  ];
  const lots = of('lot');
  if (lots.length > 1) return { is: 'wrong', says: codeWords.unreadable };
  const [lot] = lots;
  const [expiry, made, serial, number] = [of('expiry')[0], of('made')[0], of('serial')[0], of('product')[0]];
  if (lot === undefined && expiry === undefined && number === undefined)
    return values.length > 1 || /[:=#]/.test(first[0])
      ? { is: 'noLot', says: codeWords.noLotNamed }
      : undefined;
  return {
    is: 'gs1',
    lotMayBe: [],
    ...known({
      lot,
      serial,
      gtin: number === undefined ? undefined : gtinOf(number),
      expiry: expiry === undefined ? undefined : dayIn(expiry, thisYear),
      production: made === undefined ? undefined : dayIn(made, thisYear),
    }),
  };
};

/** `AB12|2027-03`: one word and one sound date, and nobody says which is what: the word may be the lot, and so may all of it. */
const lotAndDate = (text: string, thisYear: number): Scanned | undefined => {
  const [, lot = '', day = ''] =
    /^([\p{L}\p{N}./-]*\d[\p{L}\p{N}./-]*)\s*[\s|;,]\s*(\d{4}[-./]\d{2}(?:[-./]\d{2})?|\d{2}[-./]\d{4})$/u.exec(
      text,
    ) ?? [];
  const expiry = lot === '' ? undefined : dayIn(day, thisYear);
  return expiry === undefined ? undefined : { is: 'gs1', lot, lotMayBe: [lot, text], expiry };
};

/** `AB12 EXP 2027-03`: what stands before a sound expiry and nothing else is the lot. */
const withLotBefore = (
  before: string,
  [only, ...others]: readonly { readonly kind: Kind | undefined; readonly value: string }[],
  thisYear: number,
): Scanned | undefined => {
  const expiry = only?.kind === 'expiry' ? dayIn(only.value, thisYear) : undefined;
  if (expiry === undefined || others.length > 0 || !/^[\p{L}\p{N}./-]*\d[\p{L}\p{N}./-]*$/u.test(before))
    return undefined;
  // The word for lot may be a part of it where nothing stands between.
  const glued = /^(?:lot|batch)(\d.*)$/iu.exec(before)?.[1];
  return { is: 'gs1', lot: glued ?? before, lotMayBe: glued === undefined ? [] : [glued, before], expiry };
};
