import type { LotRole } from '../stock/facts.ts';
import type { Lot } from '../stock/lot.ts';

const role: Readonly<Record<LotRole, string>> = {
  pigment: 'pigment',
  diluent: 'diluent',
  cartridge: 'cartridge',
  numbing: 'numbing cream',
  antiseptic: 'antiseptic',
  disinfectant: 'surface disinfectant',
  cleanser: 'cleanser',
  sheetProduct: 'product for home',
};
const placed: ReadonlySet<string> = new Set<LotRole>(['pigment', 'diluent', 'cartridge', 'numbing']);
const where = (used: string, zones: readonly string[] | null): string =>
  zones !== null && zones.length > 0
    ? `${zones.length === 1 ? 'zone' : 'zones'} ${zones.join(', ')}`
    : placed.has(used)
      ? 'no zone recorded'
      : '';
const count = (number: number, one: string): string => `${number} ${number === 1 ? one : `${one}s`}`;

/** The recall list as it is printed. */
export const recallWords = {
  role,
  title: (asked: string): string => `Recall list: lot ${asked}`,
  made: (studio: string, phone: string, day: string, time: string): string =>
    `${studio}, ${phone}. Made on ${day} at ${time}.`,
  onlyOf: (product: string): string =>
    `Only lots of ${product}, and lots that were typed without a product of the ledger.`,
  reached: (clients: number, sessions: number): string =>
    `${count(clients, 'client')} in ${count(sessions, 'session')}.`,
  nobody: 'No session on record used this lot.',
  erased: 'Erased client',
  nobodyToCall: "Name and phone were erased at the client's wish.",
  called: 'Called on ______________  by ______________',
  visit: (day: string, recordNumber: string, uses: readonly string[]): string =>
    `${day}, ${recordNumber}: ${uses.join('; ')}`,
  use: (what: string, product: string, lot: string, where: string, notes: readonly string[]): string =>
    `${what}${product === '' ? '' : ` ${product}`}, lot ${lot}${where === '' ? '' : `, ${where}`}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`,
  /** Nothing for what has no zone, such as what cleaned the work place. */
  where,
  typed: 'typed',
  alike: 'looks like it',
  standing: (
    lot: string,
    title: string,
    recalled: Lot['recalled'],
    quarantined: Lot['quarantined'],
  ): string =>
    recalled === null
      ? `Lot ${lot} of ${title} is in quarantine: ${quarantined?.reason ?? ''}.`
      : `Lot ${lot} of ${title} was recalled: ${recalled.reason}${recalled.notice === '' ? '' : `, notice ${recalled.notice}`}.`,
  confidential: 'Confidential',
} as const;
