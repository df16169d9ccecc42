import type { LotRole } from '../stock/facts.ts';
import type { Lot } from '../stock/lot.ts';
import type { ReachTerm } from '../stock/pages.ts';
import type { RecallTerm } from '../stock/recall/term.ts';

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

const term = (asked: RecallTerm): string => {
  switch (asked.is) {
    case 'lot':
      return asked.lot;
    case 'begins':
      return `lots that begin with ${asked.with}`;
    case 'range':
      return `${asked.from} to ${asked.to}`;
    case 'product':
      return `all lots of ${asked.title}`;
  }
};

/** The recall list as it is printed. */
export const recallWords = {
  role,
  term,
  searched: (terms: readonly ReachTerm[], exact: boolean): string =>
    terms.length === 0
      ? 'Searched for: nothing. No lot was recognised in the text.'
      : `Searched for: ${terms.map((one) => term(one.term)).join('; ')}. ${exact ? 'Only the very lots.' : 'Lots that look alike are marked.'}`,
  leftOut: (words: readonly string[]): string => `In the text and not searched for: ${words.join('; ')}.`,
  asksForAll:
    'The text asks for all lots of a product that stock does not know. Its lots are not in this list.',
  notUnderstood: 'Nobody was found, but the text was not understood whole. Check it by hand.',
  unread: 'not recognised',
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
  part: 'a part of it',
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
