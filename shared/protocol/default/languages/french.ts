import type { CountryPack, Translation } from '../../schema.ts';
import { pairsOf } from './pairs.ts';
import { frenchSheet } from './french-sheet.ts';

/** French for the sheet: a draft translation, not yet checked by a person. Questions and consents are not translated yet. */
export const french = (pack: CountryPack): Translation => ({
  language: 'fr',
  name: 'Français',
  checkedBy: null,
  checkedOn: null,
  questions: [],
  consents: [],
  sheet: pairsOf(frenchSheet(pack.id)),
  additions: [],
  zones: [],
});
