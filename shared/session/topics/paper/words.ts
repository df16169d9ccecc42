import { messages } from '../../../words/message.ts';
import { list } from '../../line.ts';
import type { Doing, Lines } from '../../line.ts';
import type { paperEvents } from './events.ts';
import { isRightAnswer } from './read.ts';

/** What its rules and refusals say. */
export const paperSays = messages('paperSays', {
  sheetNotPrepared: 'Prepare the aftercare sheet, or say why none is given.',
  sheetStale: 'The sheet is out of date: prepare it again.',
  sheetNotDelivered: 'Give the sheet to the client, or say why none is given.',
  sheetNotInHand: 'The sheet was sent to the printer: is it in the hand of the client?',
  sheetSettled: 'The sheet is settled.',
  lotsMissing: 'Lots not on the sheet: {lots}. Prepare it again.',
  lotsThere: 'All lots are on the sheet.',
  noReview: 'Set a day for the review.',
  reviewTooEarly: 'The review cannot be before tomorrow: choose a later day.',
  reviewBeforeColour:
    'The colour shows true after {days} days: choose a later day for the review, or see the client twice.',
  reviewSet: 'The review has its day.',
  teachBack: 'The client did not say in own words when to wash: explain it once more.',
  receiptMissing: 'The client has not signed for the sheet yet.',
  receiptOwnMissing: 'You have not signed for the sheet yet.',
  receiptEmpty: 'Sign first, then confirm.',
  receiptDots: 'That is only a dot. Clear it and sign again: initials will do.',
  prepareSheetFirst: 'Prepare the aftercare sheet first.',
  prepareSheetAgain: 'The record has changed since the sheet was prepared. Prepare it again first.',
});

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const paperDoing = messages('paperDoing', {
  'sheet.prepared': 'Preparing the sheet',
  'sheet.delivered': 'Handing over the sheet',
  'sheet.notGiven': 'Recording why no sheet was given',
  'saidBack.answered': 'Answering a question about the sheet',
  'receipt.inked': 'Signing for the sheet',
  'receipt.cleared': 'Clearing a signature',
  'receipt.signed': 'Signing for the sheet',
}) satisfies Doing<keyof typeof paperEvents>;

/** What the timeline says of each event. */
export const paperTold = messages('paperLines', {
  prepared: 'Aftercare sheet prepared',
  preparedAgain: 'Aftercare sheet prepared again',
  printed: 'Aftercare sheet: printed',
  saved: 'Aftercare sheet: saved as a file',
  code: 'Aftercare sheet: its dates only, by a code into the client’s phone',
  refusedByClient: 'Aftercare sheet: the client did not want it',
  inHand: 'in the client’s hand',
  notGiven: 'No aftercare sheet given: {reason}',
  asked: 'Asked about the sheet: {asked} The client said: {said}',
  right: 'right',
  wrong: 'wrong, the line was shown',
  clientDrawing:
    'Signature of the client for the sheet being drawn, {strokes, plural, one {# stroke} other {# strokes}}',
  practitionerDrawing:
    'Signature of the practitioner for the sheet being drawn, {strokes, plural, one {# stroke} other {# strokes}}',
  clientCleared: 'Signature of the client for the sheet cleared',
  practitionerCleared: 'Signature of the practitioner for the sheet cleared',
  clientSigned: 'Receipt of the sheet signed by the client',
  practitionerSigned: 'Receipt of the sheet signed by the practitioner',
});
export const paperLines: Lines<keyof typeof paperEvents> = {
  'sheet.prepared': (_event, _names, { sheet }) =>
    sheet === null ? paperTold.prepared : paperTold.preparedAgain,
  'sheet.delivered': ({ how, inHand }) => list(paperTold[how], inHand && paperTold.inHand),
  'sheet.notGiven': ({ reason }) => paperTold.notGiven({ reason }),
  'saidBack.answered': ({ question, choice }, _names, data) => {
    const asked = data.sheet?.sheet.saidBack.find(({ id }) => id === question);
    const said = asked?.choices.find(({ id }) => id === choice)?.says ?? choice;
    return list(
      paperTold.asked({ asked: asked?.asks ?? question, said }),
      isRightAnswer(data, question, choice) ? paperTold.right : paperTold.wrong,
    );
  },
  'receipt.inked': ({ who, strokes }) => paperTold[`${who}Drawing`]({ strokes: strokes.length }),
  'receipt.cleared': ({ who }) => paperTold[`${who}Cleared`],
  'receipt.signed': ({ who }, _names, { sheet }) => list(paperTold[`${who}Signed`], sheet?.sheet.receiptText),
};
