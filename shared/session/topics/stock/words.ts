import type { Doing, Lines } from '../../line.ts';
import type { stockEvents } from './events.ts';

const roles = {
  antiseptic: 'Antiseptic',
  cleanser: 'Cleanser',
  disinfectant: 'Surface disinfectant',
  sheetProduct: 'Product given along',
} as const;

/** What its rules and refusals say. */
export const stockSays = {
  notInLedger: (lot: string, alike: readonly string[]): string =>
    `Lot ${lot}, not checked: it is not in the stock ledger.${alike.length === 0 ? '' : ` Did you mean lot ${alike.join(' or ')}?`}`,
  touchedClient: (says: string): string =>
    `${says} It has touched this client: tell the client, and note what you do.`,
} as const;

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const stockDoing = {
  'lot.chosen': 'Choosing a lot',
  'lot.stateChanged': 'Noting what became of a lot',
} as const satisfies Doing<keyof typeof stockEvents>;

/** The timeline's line for each event. */
export const stockLines: Lines<keyof typeof stockEvents> = {
  'lot.chosen': ({ role, ledger }) => {
    const fact = ledger?.[role];
    return fact?.known === true
      ? `${roles[role]}: ${fact.manufacturer} ${fact.product}, lot ${fact.lot}`
      : `${roles[role]} chosen`;
  },
  'lot.stateChanged': ({ fact }) =>
    fact.unusable ?? `Lot ${fact.lot} of ${fact.manufacturer} ${fact.product} may be used again`,
};
