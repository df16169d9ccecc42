import type { CountryPack, Translation } from '../../schema.ts';
import { pairsOf } from './pairs.ts';
import { arabicSheet } from './arabic-sheet.ts';

/** Arabic for the sheet: a draft translation, not yet checked by a person. Questions and consents are not translated yet. */
export const arabic = (pack: CountryPack): Translation => ({
  language: 'ar',
  name: 'العربية',
  checkedBy: null,
  checkedOn: null,
  questions: [],
  consents: [],
  sheet: pairsOf(arabicSheet(pack.id)),
  additions: [],
  zones: [],
});
