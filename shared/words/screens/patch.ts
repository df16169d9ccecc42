import { messages } from '../message.ts';

/** The patch test at the chair. */
export const patchScreenWords = messages('patchScreen', {
  lot: '{what, select, pigment {Pigment tested, from stock} other {Cream tested, from stock}}',
  anotherLot: 'Another lot',
  fromStock: 'From stock',
  putOn: '{what, select, pigment {Pigment patch test put on} other {Numbing patch test put on}}',
  readOn: '{what, select, pigment {Pigment patch test read} other {Numbing patch test read}}',
  today: 'Today',
  anotherDay: 'Another day',
});
