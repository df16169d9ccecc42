import type { JsonValue } from '../../../shared/brand.ts';
import type { EntryKind } from '../../../shared/journal/kinds.ts';
import type { KnownLot } from '../../../shared/stock/facts.ts';
import type { LotFacts } from '../../../shared/stock/lot.ts';
import type { Product } from '../../../shared/stock/product.ts';
import { addDays } from '../../../shared/time.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { productsOf } from './products.ts';
import type { Shelf } from './products.ts';
import type { Random } from './random.ts';

/** A lot as a visit uses it: chosen from the ledger, or typed by hand from the label. */
export interface Taken {
  readonly lot: string;
  readonly expiry: string;
  readonly openedOn: LocalDate;
  readonly manufacturer: string;
  readonly name: string;
  readonly fact: KnownLot | null;
}
export interface StockLine {
  readonly kind: EntryKind;
  readonly body: JsonValue;
}

interface OnShelf {
  readonly facts: LotFacts & { readonly id: string };
  left: number;
  openedOn: LocalDate | null;
}

export interface Cupboard {
  /** The products as they are entered on the first day. */
  readonly begin: () => readonly StockLine[];
  readonly take: (shelf: string, day: LocalDate, uses: number) => Taken;
  /** What taking has made the studio enter since it was last asked: a new lot, an opened bottle, an empty one, a recall. */
  readonly lines: () => readonly StockLine[];
}

/** A lot lasts for some uses, then the next one is taken in; what is too old goes out. The same numbers give the same lots. */
export const createCupboard = (random: Random): Cupboard => {
  const products = productsOf(() => uuidFrom(random));
  const onShelf = new Map<string, OnShelf>();
  let pending: StockLine[] = [];
  const enter = (kind: EntryKind, body: object): void => void pending.push({ kind, body: body as JsonValue });

  const deliver = (
    { shelf, uses: [least, most], months }: Shelf,
    product: Product,
    day: LocalDate,
  ): OnShelf => {
    const receivedOn = addDays(day, -random.whole(0, 14));
    const facts = {
      id: uuidFrom(random),
      product: product.id,
      lot: lotText(random),
      expiry: addDays(day, months * 30 + random.whole(-60, 60)).slice(0, 7),
      receivedOn,
      quantity: shelf.startsWith('needle') ? 20 * random.whole(5, 20) : random.whole(1, 6),
      supplier: random.pick(['Inkhouse Supplies', 'Nordlys direct', 'Scalp & Co']),
      invoice: `R-${random.whole(10_000, 99_999)}`,
    };
    enter('lot.received', facts);
    return { facts, left: random.whole(least, most), openedOn: null };
  };

  const current = (shelf: Shelf, product: Product, day: LocalDate): OnShelf => {
    const known = onShelf.get(shelf.shelf);
    const old =
      known !== undefined &&
      (`${known.facts.expiry}-28` < day ||
        (shelf.openMonths > 0 &&
          known.openedOn !== null &&
          addDays(known.openedOn, shelf.openMonths * 30 - 3) < day));
    if (known !== undefined && known.left > 0 && !old) return known;
    if (known !== undefined) {
      enter(
        old ? 'lot.retired' : 'lot.emptied',
        old ? { id: known.facts.id, reason: 'Past its date' } : { id: known.facts.id },
      );
      if (random.chance(1 / 60))
        enter('lot.recalled', {
          id: known.facts.id,
          reason: 'Microbes found by the maker',
          notice: `N-${random.whole(100, 999)}`,
        });
    }
    const next = deliver(shelf, product, day);
    onShelf.set(shelf.shelf, next);
    return next;
  };

  return {
    begin: () =>
      products.map(({ product }) => ({ kind: 'product.added', body: product as unknown as JsonValue })),
    lines: () => {
      const lines = pending;
      pending = [];
      return lines;
    },
    take: (name, day, uses) => {
      const found = products.find(({ shelf }) => shelf.shelf === name);
      if (found === undefined) throw new Error(`defect: no shelf ${name}`);
      const { shelf, product } = found;
      const lot = current(shelf, product, day);
      const wasOpen = lot.openedOn;
      lot.left -= uses;
      if (shelf.openMonths > 0 && wasOpen === null) {
        lot.openedOn = day;
        enter('lot.opened', { id: lot.facts.id, on: day });
      }
      const { manufacturer } = product;
      const told = {
        lot: lot.facts.lot,
        expiry: lot.facts.expiry,
        openedOn: lot.openedOn ?? day,
        manufacturer,
        name: product.name,
      };
      // Now and then a lot is typed, and now and then what is typed is not quite what is printed.
      if (random.chance(0.05))
        return {
          ...told,
          lot: random.chance(0.25) ? told.lot.replace('0', 'O').replace('1', 'I') : told.lot.toLowerCase(),
          fact: null,
        };
      return {
        ...told,
        fact: {
          known: true,
          lotId: lot.facts.id,
          productId: product.id,
          kind: product.kind,
          product: product.name,
          manufacturer,
          lot: lot.facts.lot,
          expiry: lot.facts.expiry,
          openedOn: lot.openedOn,
          status: lot.openedOn === null ? 'inStock' : 'open',
          unusable: null,
          ...(product.card === undefined ? {} : { card: product.card }),
        },
      };
    },
  };
};

const letters = [...'ABCDEFGHJKLMNPRSTUVWXYZ'];
/** As makers print them: a letter or two, digits, now and then with a dash or a part in front. */
const lotText = (random: Random): string => {
  const number = String(random.whole(10_000, 999_999));
  const front = random.pick(letters);
  return random.pick([
    `${front}${number}`,
    `${front}${random.pick(letters)}-${number}`,
    `${number.slice(0, 4)}-${number.slice(-3)}${front}`,
    `${front}${number.slice(0, 2)} ${number}`,
  ]);
};

/** Ids that the seed decides, so that two studios of one seed can be compared. */
const uuidFrom = (random: Random): string => {
  const hex = Array.from({ length: 32 }, () => random.whole(0, 15).toString(16)).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
};
