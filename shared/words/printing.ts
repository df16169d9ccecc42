import { codeName } from '../report/printable.ts';

/** What went wrong on the way to the printer, and where a page went. */
export const printingWords = {
  'no-such-printer': (printer: string) =>
    `The printer “${printer}” is not there any more. Choose another one.`,
  'no-service': () =>
    'The printing service of this computer does not answer. Check that it runs, or save the page.',
  refused: (printer: string) =>
    `The printer “${printer}” did not take the page. Check that it is on and has paper.`,
  'too-slow': (printer: string) =>
    `The printer “${printer}” did not answer in time. Look whether the page came out before you print again.`,
  'no-viewer': () => 'No program could open the page for printing. Save it and print it from there.',
} as const;

/** Said where a text is typed and where its page is printed: letters for which no font is there, and what to type instead. */
export const cannotPrint = (letters: readonly string[]): string =>
  `Paper cannot show ${letters.map((letter) => (/[\p{Cc}\p{Cs}\p{Cf}\p{Co}\p{Cn}]/u.test(letter) ? codeName(letter) : `“${letter}” (${codeName(letter)})`)).join(', ')}. Type it in other letters, as it sounds. Else ${letters.length === 1 ? 'its number is printed in its' : 'their numbers are printed in their'} place.`;

export type PrintTrouble = keyof typeof printingWords;

export const sentToDialog = 'the print dialog';
export const sentToViewer = 'the PDF viewer';
