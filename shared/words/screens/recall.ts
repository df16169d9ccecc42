import { messages } from '../message.ts';

/** Whom a lot reached: the question, how it was read, and the answer. */
export const recallScreenWords = messages('recallScreen', {
  field: 'Lot or a part of it',
  hint: 'Or paste what the notice says: lots, ranges, whole paragraphs and tables. Look-alikes such as O and 0 are found too.',
  placeholder: 'Lot P1, SD1124 or the text of the notice',
  whichTitle: 'Which lot is it',
  which: 'Type what the notice says, or scan the pack. Everybody it reached appears here.',
  readAs: 'How it was read',
  searched: 'Searched for',
  lot: 'Lot {lot}',
  begins: 'Lots that begin with {with}',
  range: 'Lots {from} to {to}',
  product: 'All lots of {title}',
  found: '{count, plural, =0 {none on record} one {# lot on record} other {# lots on record}}',
  very: 'the very lot',
  part: 'a part of {lots}',
  alike: 'looks like {lots}',
  andMore: '{names} and {more} more',
  leaveOut: 'Leave out: {what}',
  notSearched: 'Not searched for',
  searchToo: 'Search for {word} too',
  putBack: 'Read it again',
  exactOnly: 'Only the very lots, no parts and no look-alikes',
  nothingRead: 'No lot was recognised in this text. Type the lot alone, as the notice prints it.',
  asksForAll:
    'It asks for all lots of a product that stock does not know. Choose the product above, or type its lots.',
  nobody: 'Nobody was reached.',
  nobodyUnsure: 'Nobody was found, but the text was not understood whole.',
  nobodySure:
    'Every session was searched, for lots chosen from stock and typed by hand, {scope}, {exactly, select, yes {only the very lots} other {with parts and look-alikes}}. None holds {what}.',
  anyProduct: 'in any product',
  inProduct: 'in {product}',
  stockHasIt: 'Stock has it, so quarantine it there.',
  compareNotice: 'Compare what was searched for with the notice, line by line, before you rely on it.',
});
