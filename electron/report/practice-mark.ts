import { paperIn } from '../../shared/words/paper-languages.ts';
import { sheetWords } from '../../shared/words/sheet.ts';

/** Stands on everything that leaves a practice studio, in the language of the page. */
export const practiceMark = (language: string): string =>
  paperIn(language, { dateOrder: 'dayMonth', clock: '24h' }).say(sheetWords.practice);
