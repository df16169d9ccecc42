import type { Lines } from './line.ts';

const roles = {
  antiseptic: 'Antiseptic',
  cleanser: 'Cleanser',
  disinfectant: 'Surface disinfectant',
  sheetProduct: 'Product given along',
} as const;

export const stockLines: Lines<'lot.chosen' | 'lot.stateChanged'> = {
  'lot.chosen': ({ role, ledger }) => {
    const fact = ledger?.[role];
    return fact?.known === true
      ? `${roles[role]}: ${fact.manufacturer} ${fact.product}, lot ${fact.lot}`
      : `${roles[role]} chosen`;
  },
  'lot.stateChanged': ({ fact }) =>
    fact.unusable ?? `Lot ${fact.lot} of ${fact.manufacturer} ${fact.product} may be used again`,
};
