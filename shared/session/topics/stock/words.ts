import { messages, orList, sentences } from '../../../words/message.ts';
import type { Message } from '../../../words/message.ts';
import type { Doing, Lines } from '../../line.ts';
import type { stockEvents } from './events.ts';

export const stockTexts = messages('stockSays', {
  unknownLot: 'Lot {lot}, not checked: it is not in the stock ledger.',
  didYouMean: 'Did you mean lot {alike}?',
  touchedClient: '{says} It has touched this client: tell the client, and note what you do.',
});

/** What its rules and refusals say. */
export const stockSays = {
  ...stockTexts,
  notInLedger: (lot: string, alike: readonly string[]): Message => {
    const unknown = stockTexts.unknownLot({ lot });
    return alike.length === 0
      ? unknown
      : sentences([unknown, stockTexts.didYouMean({ alike: orList(alike) })]);
  },
} as const;

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const stockDoing = messages('stockDoing', {
  'lot.chosen': 'Choosing a lot',
  'lot.stateChanged': 'Noting what became of a lot',
}) satisfies Doing<keyof typeof stockEvents>;

/** What the timeline says of each event. */
export const stockTold = messages('stockLines', {
  antiseptic: 'Antiseptic: {lot}',
  cleanser: 'Cleanser: {lot}',
  disinfectant: 'Surface disinfectant: {lot}',
  sheetProduct: 'Product given along: {lot}',
  lot: '{maker} {product}, lot {lot}',
  chosen: 'chosen',
  usableAgain: 'Lot {lot} of {maker} {product} may be used again',
});
export const stockLines: Lines<keyof typeof stockEvents> = {
  'lot.chosen': ({ role, ledger }) => {
    const fact = ledger?.[role];
    return stockTold[role]({
      lot:
        fact?.known === true
          ? stockTold.lot({ maker: fact.manufacturer, product: fact.product, lot: fact.lot })
          : stockTold.chosen,
    });
  },
  'lot.stateChanged': ({ fact }) =>
    fact.unusable ??
    stockTold.usableAgain({ lot: fact.lot, maker: fact.manufacturer, product: fact.product }),
};
