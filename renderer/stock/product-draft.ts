import { asciiDigits } from '../../shared/digits.ts';
import type { AskOf, FieldIssue } from '../../shared/ipc/contract.ts';
import type { DecimalMark } from '../../shared/protocol/decimal-mark.ts';
import type { Product, ProductKind } from '../../shared/stock/product.ts';
import { readCode } from '../../shared/stock/gs1.ts';
import { shownNumber } from '../parts/number-text.ts';
import { namesText, readActives, readNames } from './label-list.ts';
import { fieldsOfKind } from './product-fields.ts';
import type { FieldSpec } from './product-fields.ts';

type ProductAsk = AskOf<'stock.addProduct'>['product'];
export type DraftValue = string | number | boolean | null | readonly (number | null)[];
/** A product while its label is being typed; by field. */
export type ProductDraft = Readonly<Record<string, DraftValue>>;

const startOf = ({ kind, key }: FieldSpec): DraftValue =>
  kind === 'lab'
    ? [null, null, null]
    : kind === 'text' || kind === 'list' || kind === 'actives'
      ? ''
      : kind === 'label'
        ? 'notRead'
        : key === 'tone' || key === 'taper' || key === 'sterilisedBy'
          ? 'unknown'
          : null;
interface Lab {
  readonly L: number;
  readonly a: number;
  readonly b: number;
}

const shown = ({ kind }: FieldSpec, value: unknown, mark?: DecimalMark): DraftValue => {
  if (kind === 'list') return namesText(value as readonly string[]);
  if (kind === 'actives')
    return (value as readonly { readonly name: string; readonly percent: number }[])
      .map(({ name, percent }) => `${name} ${shownNumber(percent, mark)}`)
      .join('; ');
  if (kind === 'label') return value === null ? 'notRead' : value === true ? 'yes' : 'no';
  if (kind === 'lab')
    return value === undefined ? [null, null, null] : [(value as Lab).L, (value as Lab).a, (value as Lab).b];
  return (value ?? (kind === 'text' ? '' : null)) as DraftValue;
};

/** An empty form, or what a product's label said so far. */
export const draftOf = (
  kind: ProductKind,
  product?: Product,
  gtin = '',
  mark?: DecimalMark,
): ProductDraft => {
  const facts = product as Readonly<Record<string, unknown>> | undefined;
  return {
    card: product?.card ?? '',
    ...Object.fromEntries(
      fieldsOfKind[kind].map((spec) => [
        spec.key,
        facts === undefined ? startOf(spec) : shown(spec, facts[spec.key], mark),
      ]),
    ),
    // One field for the number under the bars, whichever of the two it is.
    ...(product?.hibc === undefined ? {} : { gtin: `+${product.hibc}` }),
    ...(product === undefined && gtin !== '' ? { gtin } : {}),
  };
};

/** Printed in groups under the bars, and copied so. */
const numberUnderBars = (typed: string): { readonly gtin?: string; readonly hibc?: string } => {
  const number = asciiDigits(typed.normalize('NFKC')).replace(/[\s*-]/g, '');
  if (!/^\+?[a-z]/i.test(number)) return number === '' ? {} : { gtin: number };
  // Copied with its check letter, or as a scan brings it.
  const read = readCode(`+${number.replace(/^\+/, '')}`, 2000);
  return {
    hibc: read.is === 'hibc' && read.hibc !== undefined ? read.hibc : number.replace(/^\+/, '').toUpperCase(),
  };
};

const meant = ({ kind }: FieldSpec, value: DraftValue, mark?: DecimalMark): unknown => {
  if (kind === 'list') return readNames(String(value ?? ''));
  if (kind === 'actives')
    return readActives(String(value ?? ''), mark).map(({ name, percent }) => ({ name, percent }));
  if (kind === 'label') return value === 'notRead' ? null : value === 'yes';
  if (kind === 'lab') {
    const [L, a, b] = value as readonly (number | null)[];
    return L === null && a === null && b === null ? undefined : { L, a, b };
  }
  return typeof value === 'string' ? value.trim() : value;
};

/** What main is asked to store; it judges, and names the fields it cannot take. */
export const askOf = (kind: ProductKind, draft: ProductDraft, mark?: DecimalMark): ProductAsk => {
  const facts = Object.fromEntries(
    fieldsOfKind[kind]
      .filter(({ key }) => key !== 'gtin')
      .map((spec) => [spec.key, meant(spec, draft[spec.key] ?? null, mark)])
      .filter(([, value]) => value !== undefined),
  );
  const card = draft['card'];
  return {
    kind,
    ...facts,
    ...numberUnderBars(String(draft['gtin'] ?? '')),
    ...(typeof card === 'string' && card !== '' ? { card } : {}),
  } as unknown as ProductAsk;
};

/** What main could only call no number: substances whose percent cannot be told apart, each in a sentence at its field. */
export const draftIssues = (
  kind: ProductKind,
  draft: ProductDraft,
  mark?: DecimalMark,
): readonly FieldIssue[] =>
  fieldsOfKind[kind].flatMap(({ key, kind: written }) => {
    const first =
      written === 'actives' && readActives(String(draft[key] ?? ''), mark).find(({ says }) => says !== null);
    return first ? [{ field: key, says: first.says ?? '' }] : [];
  });
