import type { LotStatus } from '../../shared/stock/lot.ts';
import type { LotRow } from '../../shared/stock/pages.ts';
import type { ProductKind } from '../../shared/stock/product.ts';
import type { LocalDate } from '../../shared/time.ts';
import type { Tone } from '../parts/chip.tsx';
import { dayText } from '../when.ts';

export const kindWords: Readonly<Record<ProductKind, string>> = {
  pigment: 'Pigment',
  cartridge: 'Cartridges',
  anaesthetic: 'Numbing',
  diluent: 'Diluent',
  antiseptic: 'Antiseptic',
  disinfectant: 'Disinfectant',
  cleanser: 'Cleanser',
  sheetProduct: 'For the client',
};

export const statusWords: Readonly<Record<LotStatus, { readonly words: string; readonly tone: Tone }>> = {
  inStock: { words: 'In stock', tone: 'normal' },
  open: { words: 'Open', tone: 'accent' },
  quarantined: { words: 'Quarantined', tone: 'stop' },
  recalled: { words: 'Recalled', tone: 'stop' },
  usedUp: { words: 'Used up', tone: 'normal' },
  retired: { words: 'Taken out', tone: 'normal' },
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `Nov 2027` or `30 Nov 2027`, as precise as it was given. */
export const expiryText = (expiry: string): string =>
  expiry.length === 7
    ? `${months[Number(expiry.slice(5)) - 1] ?? ''} ${expiry.slice(0, 4)}`
    : dayText(expiry as LocalDate);

/** What tells one lot of a product from another. */
export const lotLine = ({ lot, status, left }: LotRow): string =>
  [
    `lot ${lot.lot}`,
    `use by ${expiryText(lot.expiry)}`,
    status === 'open' && lot.openedOn !== null ? `opened ${dayText(lot.openedOn)}` : '',
    left === null ? '' : `${left} left`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
