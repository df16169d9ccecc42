import type { Choice } from '../parts/choice-row.tsx';
import type { ProductKind } from '../../shared/stock/product.ts';

export type FieldKind = 'text' | 'number' | 'list' | 'actives' | 'choice' | 'yesNo' | 'label' | 'lab';
export interface FieldSpec {
  readonly key: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly hint?: string;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly choices?: readonly Choice[];
  /** An empty number is `null` on the label's own word; else it must be given. */
  readonly mayBeEmpty?: true;
  readonly most?: number;
}

const text = (key: string, label: string, hint?: string, most = 80): FieldSpec => ({
  key,
  label,
  kind: 'text',
  most,
  ...(hint === undefined ? {} : { hint }),
});
const pao: FieldSpec = {
  key: 'paoMonths',
  label: 'Good after opening',
  kind: 'number',
  unit: 'months',
  min: 1,
  max: 60,
  step: 1,
  mayBeEmpty: true,
  hint: 'From the label; empty where it says nothing.',
};
const onLabel = (key: string, label: string): FieldSpec => ({ key, label, kind: 'label' });
const choice = (key: string, label: string, choices: readonly (readonly [string, string])[]): FieldSpec => ({
  key,
  label,
  kind: 'choice',
  choices: choices.map(([id, words]) => ({ id, label: words })),
});
const common: readonly FieldSpec[] = [
  text('manufacturer', 'Manufacturer'),
  text('name', 'Product'),
  {
    key: 'gtin',
    label: 'Number under the barcode',
    kind: 'text',
    most: 14,
    hint: 'Lets a scan find the product. Empty where there is none.',
  },
];
const unknown = ['unknown', 'Not known'] as const;

/** Label facts by kind, in the order of the form (brief 2.1, 3.1, 4.1, 4.3). */
export const fieldsOfKind: Readonly<Record<ProductKind, readonly FieldSpec[]>> = {
  pigment: [
    ...common,
    pao,
    text('family', 'Family', 'For example carbon black, grey.', 60),
    text('base', 'Base', 'Carrier of the pigment, as the label says.', 60),
    choice('tone', 'Tone', [['warm', 'Warm'], ['neutral', 'Neutral'], ['cool', 'Cool'], unknown]),
    { key: 'ciNumbers', label: 'CI numbers', kind: 'list', hint: 'With a comma between two.' },
    {
      key: 'ingredients',
      label: 'Ingredients',
      kind: 'list',
      hint: 'With a comma between two; with semicolons where a name has a comma.',
    },
    {
      key: 'ratioFrom',
      label: 'Thinned from',
      kind: 'number',
      unit: 'parts',
      min: 0,
      max: 40,
      step: 1,
      mayBeEmpty: true,
      hint: 'Parts of diluent to 1 of pigment that the maker names.',
    },
    {
      key: 'ratioTo',
      label: 'Thinned to',
      kind: 'number',
      unit: 'parts',
      min: 0,
      max: 40,
      step: 1,
      mayBeEmpty: true,
    },
    onLabel('useStatement', 'Label says it is for tattoo or permanent make-up'),
    onLabel('nickelStatement', 'Label warns of nickel'),
    onLabel('chromiumStatement', 'Label warns of chromium VI'),
    {
      key: 'masstoneLab',
      label: 'Colour undiluted',
      kind: 'lab',
      hint: 'L*, a*, b* under D65, where it was measured or the maker states it.',
    },
  ],
  cartridge: [
    ...common,
    choice(
      'config',
      'Needle',
      ['1RL', '2RL', '3RL', '5RL', '7RL'].map((id) => [id, id] as const).concat([['other', 'Other']]),
    ),
    { key: 'diameterMm', label: 'Diameter', kind: 'number', unit: 'mm', min: 0.15, max: 0.35, step: 0.05 },
    choice('taper', 'Taper', [['short', 'Short'], ['medium', 'Medium'], ['long', 'Long'], unknown]),
    { key: 'membrane', label: 'With membrane', kind: 'yesNo' },
    choice('sterilisedBy', 'Sterilised by', [
      ['ethyleneOxide', 'Ethylene oxide'],
      ['radiation', 'Radiation'],
      ['other', 'Other'],
      unknown,
    ]),
  ],
  anaesthetic: [
    ...common,
    pao,
    {
      key: 'actives',
      label: 'Active substances',
      kind: 'actives',
      hint: 'Each with its percent, for example Lidocaine 4; Prilocaine 2.5',
    },
    text('licence', 'Licence number', 'Empty where the pack has none.', 60),
  ],
  diluent: [
    ...common,
    pao,
    { key: 'sterile', label: 'Sterile', kind: 'yesNo', hint: 'Distilled is not sterile.' },
  ],
  antiseptic: [
    ...common,
    pao,
    text('active', 'Active substance', undefined, 60),
    { key: 'percent', label: 'Strength', kind: 'number', unit: '%', min: 0, max: 100, step: 1 },
    { key: 'contactSeconds', label: 'Contact time', kind: 'number', unit: 's', min: 0, max: 900, step: 15 },
  ],
  disinfectant: [
    ...common,
    pao,
    { key: 'contactMinutes', label: 'Contact time', kind: 'number', unit: 'min', min: 0, max: 60, step: 1 },
  ],
  cleanser: [...common, pao],
  sheetProduct: [...common, pao, text('nameOnSheet', 'Name on the aftercare sheet')],
};

/** Kinds that may belong to a product card of the protocol, and how the protocol calls them. */
export const cardKind: Readonly<
  Partial<Record<ProductKind, 'numbing' | 'antiseptic' | 'pigment' | 'diluent'>>
> = { anaesthetic: 'numbing', antiseptic: 'antiseptic', pigment: 'pigment', diluent: 'diluent' };
