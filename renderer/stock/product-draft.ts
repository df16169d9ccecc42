import type { AskOf } from '../../shared/ipc/contract.ts';
import type { Product, ProductKind } from '../../shared/stock/product.ts';
import { fieldsOfKind } from './product-fields.ts';
import type { FieldSpec } from './product-fields.ts';

export type ProductAsk = AskOf<'stock.addProduct'>['product'];
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
interface Active {
  readonly name: string;
  readonly percent: number;
}
interface Lab {
  readonly L: number;
  readonly a: number;
  readonly b: number;
}

const shown = ({ kind }: FieldSpec, value: unknown): DraftValue => {
  if (kind === 'list') return (value as readonly string[]).join(', ');
  if (kind === 'actives')
    return (value as readonly Active[]).map(({ name, percent }) => `${name} ${percent}`).join('; ');
  if (kind === 'label') return value === null ? 'notRead' : value === true ? 'yes' : 'no';
  if (kind === 'lab')
    return value === undefined ? [null, null, null] : [(value as Lab).L, (value as Lab).a, (value as Lab).b];
  return (value ?? (kind === 'text' ? '' : null)) as DraftValue;
};

/** An empty form, or what a product's label said so far. */
export const draftOf = (kind: ProductKind, product?: Product, gtin = ''): ProductDraft => {
  const facts = product as Readonly<Record<string, unknown>> | undefined;
  return {
    card: product?.card ?? '',
    ...Object.fromEntries(
      fieldsOfKind[kind].map((spec) => [
        spec.key,
        facts === undefined ? startOf(spec) : shown(spec, facts[spec.key]),
      ]),
    ),
    ...(product === undefined && gtin !== '' ? { gtin } : {}),
  };
};

const pieces = (value: DraftValue, between: RegExp): readonly string[] =>
  String(value ?? '')
    .split(between)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
const active = (piece: string): Active => {
  const [, name, percent] = /^(.*\S)\s+([\d.,]+)\s*%?$/.exec(piece) ?? [];
  // Without a number main says that one is needed.
  return name === undefined
    ? { name: piece, percent: 0 }
    : { name, percent: Number((percent ?? '').replace(',', '.')) };
};

const meant = ({ kind }: FieldSpec, value: DraftValue): unknown => {
  if (kind === 'list') return pieces(value, /[,;\n]/);
  if (kind === 'actives') return pieces(value, /;|\n|,\s/).map(active);
  if (kind === 'label') return value === 'notRead' ? null : value === 'yes';
  if (kind === 'lab') {
    const [L, a, b] = value as readonly (number | null)[];
    return L === null && a === null && b === null ? undefined : { L, a, b };
  }
  return typeof value === 'string' ? value.trim() : value;
};

/** What main is asked to store; it judges, and names the fields it cannot take. */
export const askOf = (kind: ProductKind, draft: ProductDraft): ProductAsk => {
  const facts = Object.fromEntries(
    fieldsOfKind[kind]
      .map((spec) => [spec.key, meant(spec, draft[spec.key] ?? null)])
      .filter(([key, value]) => value !== undefined && !(key === 'gtin' && value === '')),
  );
  const card = draft['card'];
  return {
    kind,
    ...facts,
    ...(typeof card === 'string' && card !== '' ? { card } : {}),
  } as unknown as ProductAsk;
};
