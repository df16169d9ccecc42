import { commaList, messages } from './message.ts';
import type { Message } from './message.ts';
import { codeName } from '../report/printable.ts';

/** What stands in a page's way to the printer, and what to do about it. */
export const printingWords = messages('printing', {
  noSuchPrinter: 'The printer “{printer}” is not there any more. Choose another one.',
  noService: 'The printing service of this computer does not run. Start it, or save the page.',
  refused: 'The printer “{printer}” did not take the page. Check that it is on and has paper.',
  tooSlow:
    'The printer “{printer}” did not answer in time. Look whether the page came out before you print again.',
  noViewer: 'No program could open the page for printing. Save it and print it from there.',
  paused:
    'The printer “{printer}” is paused{reason}. Start it again on this computer, or choose another one.',
  rejecting: 'The printer “{printer}” takes no pages now{reason}. Choose another one, or save the page.',
  unreachable: 'The printer “{printer}” does not answer{reason}. Look whether it is on and connected.',
  held: 'The page waits in the queue of “{printer}” until somebody lets it go.',
  cancelled: 'The page was cancelled in the queue of “{printer}”.',
  failed: 'The printer “{printer}” gave the page up{reason}.',
  takenBack: 'Nothing is waiting there: the page was taken back.',
  toDialog: 'the print dialog',
  toViewer: 'the PDF viewer',
  stillWaiting: 'The page still waits in its queue, and may come out later.',
});

/** What went wrong on the way to the printer. */
export type PrintTrouble =
  | 'no-such-printer'
  | 'no-service'
  | 'refused'
  | 'too-slow'
  | 'no-viewer'
  | 'paused'
  | 'rejecting'
  | 'unreachable'
  | 'held'
  | 'cancelled'
  | 'failed';

/** One sentence for it; `reason` is what the printing service itself says, in its own words. */
export const printTroubleSays = (trouble: PrintTrouble, printer: string, reason = ''): Message => {
  const beside = { printer, reason: reason === '' ? '' : ` (${reason})` };
  switch (trouble) {
    case 'no-such-printer':
      return printingWords.noSuchPrinter({ printer });
    case 'no-service':
      return printingWords.noService;
    case 'refused':
      return printingWords.refused({ printer });
    case 'too-slow':
      return printingWords.tooSlow({ printer });
    case 'no-viewer':
      return printingWords.noViewer;
    case 'paused':
      return printingWords.paused(beside);
    case 'rejecting':
      return printingWords.rejecting(beside);
    case 'unreachable':
      return printingWords.unreachable(beside);
    case 'held':
      return printingWords.held({ printer });
    case 'cancelled':
      return printingWords.cancelled({ printer });
    case 'failed':
      return printingWords.failed(beside);
  }
};

/** Said where a text is typed and where its page is printed: letters for which no font is there, and what to type instead. */
export const cannotPrint = (letters: readonly string[]): Message =>
  paperLetters.cannotShow({
    count: letters.length,
    letters: commaList(
      letters.map((letter) =>
        /[\p{Cc}\p{Cs}\p{Cf}\p{Co}\p{Cn}]/u.test(letter)
          ? codeName(letter)
          : paperLetters.letter({ letter, code: codeName(letter) }),
      ),
    ),
  });
export const paperLetters = messages('paperLetters', {
  cannotShow:
    'Paper cannot show {letters}. Type it in other letters, as it sounds. Else {count, plural, one {its number is printed in its} other {their numbers are printed in their}} place.',
  letter: '“{letter}” ({code})',
});
