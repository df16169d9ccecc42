import type { CountryPack, Translation } from '../../schema.ts';
import { pairsOf } from './pairs.ts';
import { portugueseSheet } from './portuguese-sheet.ts';

/** Portuguese for the sheet: a draft translation, not yet checked by a person. Questions and consents are not translated yet. */
export const portuguese = (pack: CountryPack): Translation => ({
  language: 'pt',
  name: 'Português',
  checkedBy: null,
  checkedOn: null,
  questions: [],
  consents: [],
  sheet: pairsOf(portugueseSheet(pack.id)),
  additions: [],
  zones: [],
});
