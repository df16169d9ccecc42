import type { LotStatus } from '../../shared/stock/lot.ts';
import type { LotInList } from '../../shared/stock/pages.ts';
import type { ProductKind } from '../../shared/stock/product.ts';
import { dotList } from '../../shared/words/message.ts';
import type { Message } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';
import type { Tone } from '../parts/chip.tsx';

export const kindWords: Readonly<Record<ProductKind, Message>> = {
  pigment: stockScreen.pigment,
  cartridge: stockScreen.cartridges,
  anaesthetic: stockScreen.numbing,
  diluent: stockScreen.diluent,
  antiseptic: stockScreen.antiseptic,
  disinfectant: stockScreen.disinfectant,
  cleanser: stockScreen.cleanser,
  sheetProduct: stockScreen.forTheClient,
};

export const statusWords: Readonly<Record<LotStatus, { readonly words: Message; readonly tone: Tone }>> = {
  inStock: { words: stockScreen.inStock, tone: 'normal' },
  open: { words: commonWords.open, tone: 'accent' },
  quarantined: { words: stockScreen.quarantined, tone: 'stop' },
  recalled: { words: stockScreen.recalled, tone: 'stop' },
  usedUp: { words: stockScreen.usedUp, tone: 'normal' },
  retired: { words: stockScreen.takenOut, tone: 'normal' },
};

/** What tells one lot of a product from another. */
export const lotLine = ({ lot, status, left }: LotInList): Message =>
  dotList([
    commonWords.lotNumber({ lot: lot.lot }),
    stockScreen.useByDate({ expiry: { day: lot.expiry } }),
    ...(status === 'open' && lot.openedOn !== null
      ? [stockScreen.openedOnDay({ openedOn: { day: lot.openedOn } })]
      : []),
    ...(left === null ? [] : [stockScreen.countLeft({ left })]),
  ]);
