import type { ProductKind } from '../../shared/stock/product.ts';
import type { Message, Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';
import type { Choice } from '../parts/choice-row.tsx';

type FieldKind = 'text' | 'number' | 'list' | 'actives' | 'choice' | 'yesNo' | 'label' | 'lab';
export interface FieldSpec {
  readonly key: string;
  readonly label: Message;
  readonly kind: FieldKind;
  readonly hint?: Message;
  readonly unit?: Phrase;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly choices?: readonly Choice[];
  /** An empty number is `null` on the label's own word; else it must be given. */
  readonly mayBeEmpty?: true;
  readonly most?: number;
}

const text = (key: string, label: Message, hint?: Message, most = 80): FieldSpec => ({
  key,
  label,
  kind: 'text',
  most,
  ...(hint === undefined ? {} : { hint }),
});
const pao: FieldSpec = {
  key: 'paoMonths',
  label: stockScreen.goodAfterOpening,
  kind: 'number',
  unit: stockScreen.months,
  min: 1,
  max: 60,
  step: 1,
  mayBeEmpty: true,
  hint: stockScreen.fromLabelEmptyWhere,
};
const onLabel = (key: string, label: Message): FieldSpec => ({ key, label, kind: 'label' });
const choice = (key: string, label: Message, choices: readonly (readonly [string, Phrase])[]): FieldSpec => ({
  key,
  label,
  kind: 'choice',
  choices: choices.map(([id, words]) => ({ id, label: words })),
});
const common: readonly FieldSpec[] = [
  text('manufacturer', stockScreen.manufacturer),
  text('name', commonWords.product),
  {
    key: 'gtin',
    label: stockScreen.numberUnderTheBarcode,
    kind: 'text',
    most: 30,
    hint: stockScreen.letsScanFindProduct,
  },
];
const unknown = ['unknown', commonWords.notKnown] as const;

/** Label facts by kind, in the order of the form (brief 2.1, 3.1, 4.1, 4.3). */
export const fieldsOfKind: Readonly<Record<ProductKind, readonly FieldSpec[]>> = {
  pigment: [
    ...common,
    pao,
    text('family', stockScreen.family, stockScreen.forExampleCarbonBlack, 60),
    text('base', stockScreen.base, stockScreen.carrierPigmentAsLabel, 60),
    choice('tone', stockScreen.tone, [
      ['warm', stockScreen.warm],
      ['neutral', stockScreen.neutral],
      ['cool', stockScreen.cool],
      unknown,
    ]),
    { key: 'ciNumbers', label: stockScreen.ciNumbers, kind: 'list', hint: stockScreen.withCommaBetweenTwo },
    {
      key: 'ingredients',
      label: stockScreen.ingredients,
      kind: 'list',
      hint: stockScreen.semicolonsWhereComma,
    },
    {
      key: 'ratioFrom',
      label: stockScreen.thinnedFrom,
      kind: 'number',
      unit: 'parts',
      min: 0,
      max: 40,
      step: 1,
      mayBeEmpty: true,
      hint: stockScreen.partsOfDiluent,
    },
    {
      key: 'ratioTo',
      label: stockScreen.thinnedTo,
      kind: 'number',
      unit: 'parts',
      min: 0,
      max: 40,
      step: 1,
      mayBeEmpty: true,
    },
    onLabel('useStatement', stockScreen.labelSaysTattooOr),
    onLabel('nickelStatement', stockScreen.labelWarnsOfNickel),
    onLabel('chromiumStatement', stockScreen.labelWarnsChromiumVI),
    {
      key: 'masstoneLab',
      label: stockScreen.colourUndiluted,
      kind: 'lab',
      hint: stockScreen.labUnderD65,
    },
  ],
  cartridge: [
    ...common,
    choice('config', stockScreen.needle, [
      ...['1RL', '2RL', '3RL', '5RL', '7RL'].map((id) => [id, id] as const),
      ['other', commonWords.other] as const,
    ]),
    {
      key: 'diameterMm',
      label: stockScreen.diameter,
      kind: 'number',
      unit: 'mm',
      min: 0.15,
      max: 0.35,
      step: 0.05,
    },
    choice('taper', stockScreen.taper, [
      ['short', stockScreen.short],
      ['medium', stockScreen.medium],
      ['long', stockScreen.long],
      unknown,
    ]),
    { key: 'membrane', label: stockScreen.withMembrane, kind: 'yesNo' },
    choice('sterilisedBy', stockScreen.sterilisedBy, [
      ['ethyleneOxide', stockScreen.ethyleneOxide],
      ['radiation', stockScreen.radiation],
      ['other', commonWords.other],
      unknown,
    ]),
  ],
  anaesthetic: [
    ...common,
    pao,
    {
      key: 'actives',
      label: stockScreen.activeSubstances,
      kind: 'actives',
      hint: stockScreen.eachItsPercentExample,
    },
    text('licence', stockScreen.licenceNumber, stockScreen.emptyWherePackHas, 60),
  ],
  diluent: [
    ...common,
    pao,
    { key: 'sterile', label: stockScreen.sterile, kind: 'yesNo', hint: stockScreen.distilledIsNotSterile },
  ],
  antiseptic: [
    ...common,
    pao,
    text('active', stockScreen.activeSubstance, undefined, 60),
    { key: 'percent', label: stockScreen.strength, kind: 'number', unit: '%', min: 0, max: 100, step: 1 },
    {
      key: 'contactSeconds',
      label: stockScreen.contactTime,
      kind: 'number',
      unit: 's',
      min: 0,
      max: 900,
      step: 15,
    },
  ],
  disinfectant: [
    ...common,
    pao,
    {
      key: 'contactMinutes',
      label: stockScreen.contactTime,
      kind: 'number',
      unit: 'min',
      min: 0,
      max: 60,
      step: 1,
    },
  ],
  cleanser: [...common, pao],
  sheetProduct: [...common, pao, text('nameOnSheet', stockScreen.nameOnAftercareSheet)],
};

/** Kinds that may belong to a product card of the protocol, and how the protocol calls them. */
export const cardKind: Readonly<
  Partial<Record<ProductKind, 'numbing' | 'antiseptic' | 'pigment' | 'diluent'>>
> = { anaesthetic: 'numbing', antiseptic: 'antiseptic', pigment: 'pigment', diluent: 'diluent' };
