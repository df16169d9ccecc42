import type { LotRole } from '../stock/facts.ts';
import type { Lot } from '../stock/lot.ts';
import type { ReachTerm } from '../stock/pages.ts';
import type { RecallTerm } from '../stock/recall/term.ts';
import { commaList, messages, semicolonList, sentences } from './message.ts';
import type { Phrase } from './message.ts';

export const recallTexts = messages('recall', {
  pigment: 'pigment',
  diluent: 'diluent',
  cartridge: 'cartridge',
  numbing: 'numbing cream',
  antiseptic: 'antiseptic',
  disinfectant: 'surface disinfectant',
  cleanser: 'cleanser',
  sheetProduct: 'product for home',
  inZones: '{count, plural, one {zone} other {zones}} {zones}',
  noZone: 'no zone recorded',
  begins: 'lots that begin with {start}',
  range: '{from} to {to}',
  allOf: 'all lots of {title}',
  searchedNothing: 'Searched for: nothing. No lot was recognised in the text.',
  searched: 'Searched for: {terms}.',
  onlyExact: 'Only the very lots.',
  alikeMarked: 'Lots that look alike are marked.',
  leftOut: 'In the text and not searched for: {words}.',
  asksForAll:
    'The text asks for all lots of a product that stock does not know. Its lots are not in this list.',
  notUnderstood: 'Nobody was found, but the text was not understood whole. Check it by hand.',
  unread: 'not recognised',
  title: 'Recall list: lot {asked}',
  fileName: 'Recall {asked}.pdf',
  made: '{studio}, {phone}. Made on {day} at {time}.',
  onlyOf: 'Only lots of {product}, and lots that were typed without a product of the ledger.',
  reached:
    '{clients, plural, one {# client} other {# clients}} in {sessions, plural, one {# session} other {# sessions}}.',
  nobody: 'No session on record used this lot.',
  erased: 'Erased client',
  nobodyToCall: "Name and phone were erased at the client's wish.",
  called: 'Called on ______________  by ______________',
  visit: '{day}, {recordNumber}: {uses}',
  roleOf: '{role} {product}',
  lot: 'lot {lot}',
  withNotes: '{use} ({notes})',
  typed: 'typed',
  alike: 'looks like it',
  part: 'a part of it',
  quarantined: 'Lot {lot} of {title} is in quarantine: {reason}.',
  recalled: 'Lot {lot} of {title} was recalled: {reason}.',
  recalledBy: 'Lot {lot} of {title} was recalled: {reason}, notice {notice}.',
  foot: 'Confidential, side {side} of {sides}',
  moreOver: ', more on the next side',
});

const placed: ReadonlySet<string> = new Set<LotRole>(['pigment', 'diluent', 'cartridge', 'numbing']);
/** Where it was used; nothing for what has no zone, such as what cleaned the work place. */
export const usedWhere = (used: string, zones: readonly Phrase[] | null): Phrase => {
  if (zones !== null && zones.length > 0)
    return recallTexts.inZones({ count: zones.length, zones: commaList(zones) });
  return placed.has(used) ? recallTexts.noZone : '';
};

export const recallTermSays = (asked: RecallTerm): Phrase => {
  switch (asked.is) {
    case 'lot':
      return asked.lot;
    case 'begins':
      return recallTexts.begins({ start: asked.with });
    case 'range':
      return recallTexts.range({ from: asked.from, to: asked.to });
    case 'product':
      return recallTexts.allOf({ title: asked.title });
  }
};

export const searchedSays = (terms: readonly ReachTerm[], exact: boolean): Phrase =>
  terms.length === 0
    ? recallTexts.searchedNothing
    : sentences([
        recallTexts.searched({ terms: semicolonList(terms.map(({ term }) => recallTermSays(term))) }),
        exact ? recallTexts.onlyExact : recallTexts.alikeMarked,
      ]);

/** "pigment Carbon, lot C-1, zone Crown (typed)" */
export const useSays = (
  what: Phrase,
  product: string,
  lot: string,
  where: Phrase,
  notes: readonly Phrase[],
): Phrase => {
  const use = commaList([
    product === '' ? what : recallTexts.roleOf({ role: what, product }),
    recallTexts.lot({ lot }),
    ...(where === '' ? [] : [where]),
  ]);
  return notes.length === 0 ? use : recallTexts.withNotes({ use, notes: commaList(notes) });
};

export const standingSays = (
  lot: string,
  title: string,
  recalled: Lot['recalled'],
  quarantined: Lot['quarantined'],
): Phrase => {
  if (recalled === null) return recallTexts.quarantined({ lot, title, reason: quarantined?.reason ?? '' });
  const { reason, notice } = recalled;
  return notice === ''
    ? recallTexts.recalled({ lot, title, reason })
    : recallTexts.recalledBy({ lot, title, reason, notice });
};
