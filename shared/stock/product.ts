import { z } from 'zod';
import { isLocalDate } from '../time.ts';
import { worded } from '../words/worded.ts';
import { stockWords } from './words.ts';

/** What is kept in the cupboard and touches a client, a work place or the sheet (brief 2.1, 3.1, 4.1, 4.3). */
export const productKinds = [
  'pigment',
  'cartridge',
  'anaesthetic',
  'diluent',
  'antiseptic',
  'disinfectant',
  'cleanser',
  'sheetProduct',
] as const;
export type ProductKind = (typeof productKinds)[number];

/** Control characters and overrides of the writing direction break lists and labels. */
export const stockText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, worded(stockWords.tooLong({ max })))
    .regex(/^[^\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]*$/, worded(stockWords.unprintable));
export const stockNeeded = (max: number) => stockText(max).min(1, worded(stockWords.needed));
export const stockDay = z.string().refine((value): boolean => isLocalDate(value), worded(stockWords.day));
const months = z
  .number({ error: worded(stockWords.number) })
  .int(worded(stockWords.whole))
  .min(1, worded(stockWords.between({ from: 1, to: 60 })))
  .max(60, worded(stockWords.between({ from: 1, to: 60 })));
const percent = z
  .number({ error: worded(stockWords.number) })
  .positive(worded(stockWords.moreThanZero))
  .max(100, worded(stockWords.between({ from: 0, to: 100 })));
/** Read from the label, or said to be missing there; `null`: the label was not read for it. */
const onLabel = z.boolean().nullable();
const list = (most: number) => z.array(stockNeeded(80)).max(most);

const common = {
  manufacturer: stockNeeded(80),
  name: stockNeeded(80),
  /** Digits of the trade item number under the barcode (8, 12, 13 or 14). */
  gtin: z
    .string()
    .regex(/^(\d{8}|\d{12,14})$/, worded(stockWords.gtin))
    .optional(),
  /** The same of the health industry: maker, product and packaging level as they stand behind the `+`. */
  hibc: z
    .string()
    .regex(/^[A-Z][A-Z0-9]{3}[A-Z0-9]{1,18}\d$/, worded(stockWords.gtin))
    .optional(),
  /** Id of the protocol's product card where one exists: limits, contact time and dilution range come from there. */
  card: z
    .string()
    .regex(/^[a-zA-Z][a-zA-Z0-9-]*$/)
    .max(60)
    .optional(),
  labelReadOn: stockDay.optional(),
};
/** How long it may be used once it is open; the label's own word, nothing when it says none. */
const opened = { paoMonths: months.nullable() };
const lab = z.strictObject({
  L: z.number().min(0).max(100),
  a: z.number().min(-128).max(128),
  b: z.number().min(-128).max(128),
});
const parts = z
  .number({ error: worded(stockWords.number) })
  .min(0, worded(stockWords.between({ from: 0, to: 40 })))
  .max(40, worded(stockWords.between({ from: 0, to: 40 })));

const pigment = z.strictObject({
  kind: z.literal('pigment'),
  ...common,
  ...opened,
  family: stockText(60),
  base: stockText(60),
  ciNumbers: list(30),
  ingredients: list(60),
  tone: z.enum(['warm', 'cool', 'neutral', 'unknown']),
  /** Parts of diluent to 1 of pigment that the maker names. */
  ratioFrom: parts.nullable(),
  ratioTo: parts.nullable(),
  /** "Mixture for use in tattoos or permanent make-up" (Reg. (EU) 2020/2081). */
  useStatement: onLabel,
  nickelStatement: onLabel,
  chromiumStatement: onLabel,
  /** Colour of the undiluted pigment, Lab under D65, for colour proposals; as measured by the studio or stated by the maker. */
  masstoneLab: lab.optional(),
});
const cartridge = z.strictObject({
  kind: z.literal('cartridge'),
  ...common,
  config: z.enum(['1RL', '2RL', '3RL', '5RL', '7RL', 'other']),
  diameterMm: z
    .number({ error: worded(stockWords.number) })
    .min(0.15, worded(stockWords.between({ from: 0.15, to: 0.35 })))
    .max(0.35, worded(stockWords.between({ from: 0.15, to: 0.35 }))),
  taper: z.enum(['short', 'medium', 'long', 'extraLong', 'unknown']),
  membrane: z.boolean(),
  sterilisedBy: z.enum(['ethyleneOxide', 'radiation', 'other', 'unknown']),
});
const anaesthetic = z.strictObject({
  kind: z.literal('anaesthetic'),
  ...common,
  ...opened,
  actives: z
    .array(z.strictObject({ name: stockNeeded(60), percent }))
    .min(1, worded(stockWords.needed))
    .max(6),
  licence: stockText(60),
});
const diluent = z.strictObject({ kind: z.literal('diluent'), ...common, ...opened, sterile: z.boolean() });
const antiseptic = z.strictObject({
  kind: z.literal('antiseptic'),
  ...common,
  ...opened,
  active: stockNeeded(60),
  percent,
  contactSeconds: z
    .number({ error: worded(stockWords.number) })
    .min(0, worded(stockWords.between({ from: 0, to: 900 })))
    .max(900, worded(stockWords.between({ from: 0, to: 900 }))),
});
const disinfectant = z.strictObject({
  kind: z.literal('disinfectant'),
  ...common,
  ...opened,
  contactMinutes: z
    .number({ error: worded(stockWords.number) })
    .min(0, worded(stockWords.between({ from: 0, to: 60 })))
    .max(60, worded(stockWords.between({ from: 0, to: 60 }))),
});
const cleanser = z.strictObject({ kind: z.literal('cleanser'), ...common, ...opened });
const sheetProduct = z.strictObject({
  kind: z.literal('sheetProduct'),
  ...common,
  ...opened,
  nameOnSheet: stockNeeded(80),
});

const shape = z.discriminatedUnion('kind', [
  pigment,
  cartridge,
  anaesthetic,
  diluent,
  antiseptic,
  disinfectant,
  cleanser,
  sheetProduct,
]);

/** A product as its label says; issues name the field. */
export const productFacts = shape.superRefine((product, issue) => {
  if (
    product.kind === 'pigment' &&
    product.ratioFrom !== null &&
    product.ratioTo !== null &&
    product.ratioTo < product.ratioFrom
  ) {
    issue.addIssue({ code: 'custom', path: ['ratioTo'], message: worded(stockWords.ratioOrder) });
  }
});
export type ProductFacts = z.infer<typeof productFacts>;
export type Product = ProductFacts & { readonly id: string };

/** "Nordlys Carbon Black": maker and name as people say them. */
export const productTitle = ({ manufacturer, name }: Pick<Product, 'manufacturer' | 'name'>): string =>
  `${manufacturer} ${name}`;

/** Months after opening that the label gives; `null` when it gives none or the pack is used up at once. */
export const paoMonthsOf = (product: Product): number | null =>
  'paoMonths' in product ? product.paoMonths : null;
