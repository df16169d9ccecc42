import type { Lab } from '../colour/lab.ts';
import type { LotStatus } from './lot.ts';
import type { Phrase } from '../words/message.ts';
import type { ProductKind } from './product.ts';

/** For what a lot is used in a session. */
export const lotRoles = [
  'pigment',
  'diluent',
  'cartridge',
  'numbing',
  'antiseptic',
  'disinfectant',
  'cleanser',
  'sheetProduct',
] as const;
export type LotRole = (typeof lotRoles)[number];
/** Roles whose lot is chosen on its own and not within a mix, a cartridge or an application. */
export const stationRoles = [
  'antiseptic',
  'disinfectant',
  'cleanser',
  'sheetProduct',
] as const satisfies readonly LotRole[];
export type StationRole = (typeof stationRoles)[number];

export const kindOfRole: Readonly<Record<LotRole, ProductKind>> = {
  pigment: 'pigment',
  diluent: 'diluent',
  cartridge: 'cartridge',
  numbing: 'anaesthetic',
  antiseptic: 'antiseptic',
  disinfectant: 'disinfectant',
  cleanser: 'cleanser',
  sheetProduct: 'sheetProduct',
};

/** What the ledger said about a lot at that moment; resolved by main, kept in the event for ever (decision 8). */
export interface KnownLot {
  readonly known: true;
  readonly lotId: string;
  readonly productId: string;
  readonly kind: ProductKind;
  readonly product: string;
  readonly manufacturer: string;
  readonly lot: string;
  readonly expiry: string;
  readonly openedOn: string | null;
  readonly status: LotStatus;
  /** `null`: may be used; else why not, as a message: the record holds no sentence of ours (decision 53). */
  readonly unusable: Phrase | null;
  /** Parts of diluent to 1 of pigment that the maker of this product names. */
  readonly ratio?: readonly [from: number, to: number];
  /** The protocol's product card it belongs to. */
  readonly card?: string;
  /** Of a pigment that was measured: its colour undiluted. */
  readonly masstone?: Lab;
  /** Single-use packs with a serial number: this one was opened before, here or elsewhere. */
  readonly serialOpenedAt?: string;
}
/** A lot that was typed and that the ledger does not hold; look-alikes are offered, never taken. */
interface UnknownLot {
  readonly known: false;
  readonly lot: string;
  readonly alike: readonly string[];
  /** Why it may not be used all the same: another tablet stopped a lot of this number. */
  readonly unusable?: Phrase | null;
}
export type LotFact = KnownLot | UnknownLot;

/** By role, for the lots that one event names. */
export type LedgerFacts = Readonly<Partial<Record<LotRole, LotFact>>>;
