import { messages } from '../../../words/message.ts';
import { list } from '../../line.ts';
import type { Doing, Lines } from '../../line.ts';
import type { paperEvents } from './events.ts';
import { isRightAnswer } from './read.ts';

const delivered = {
  printed: 'printed',
  saved: 'saved as a file',
  code: 'its dates only, by a code into the client’s phone',
  refusedByClient: 'the client did not want it',
} as const;

const signer = { client: 'the client', practitioner: 'the practitioner' } as const;

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

/** The timeline's line for each event. */
export const paperLines: Lines<keyof typeof paperEvents> = {
  'sheet.prepared': (_event, _names, { sheet }) =>
    `Aftercare sheet prepared${sheet === null ? '' : ' again'}`,
  'sheet.delivered': ({ how, inHand }) =>
    list(`Aftercare sheet: ${delivered[how]}`, inHand && 'in the client’s hand'),
  'sheet.notGiven': ({ reason }) => `No aftercare sheet given: ${reason}`,
  'saidBack.answered': ({ question, choice }, _names, data) => {
    const asked = data.sheet?.sheet.saidBack?.find(({ id }) => id === question);
    const said = asked?.choices.find(({ id }) => id === choice)?.says ?? choice;
    return list(
      `Asked about the sheet: ${asked?.asks ?? question} The client said: ${said}`,
      isRightAnswer(data, question, choice) ? 'right' : 'wrong, the line was shown',
    );
  },
  'receipt.inked': ({ who, strokes }) =>
    `Signature of ${signer[who]} for the sheet being drawn, ${strokes.length === 1 ? '1 stroke' : `${strokes.length} strokes`}`,
  'receipt.cleared': ({ who }) => `Signature of ${signer[who]} for the sheet cleared`,
  'receipt.signed': ({ who }, _names, { sheet }) =>
    list(`Receipt of the sheet signed by ${signer[who]}`, sheet?.sheet.receiptText),
};
