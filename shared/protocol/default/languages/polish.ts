import type { CountryPack, Translation } from '../../schema.ts';
import { pairsOf } from './pairs.ts';
import { polishSheet } from './polish-sheet.ts';

/** Polish for the sheet: a draft translation, not yet checked by a person. Questions and consents are not translated yet. */
export const polish = (pack: CountryPack): Translation => ({
  language: 'pl',
  name: 'Polski',
  checkedBy: null,
  checkedOn: null,
  questions: [],
  consents: [],
  sheet: pairsOf(polishSheet(pack.id)),
  additions: [],
  zones: [],
});
