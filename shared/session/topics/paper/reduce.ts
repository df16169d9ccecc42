import { recorded } from '../../recorded.ts';
import type { Reduces } from '../../room.ts';
import { nothingSaidBack } from './data.ts';
import type { PaperData, Receipt, Signer } from './data.ts';
import type { paperEvents } from './events.ts';
import { isRightAnswer } from './read.ts';

/** The sheet (decisions 9, 10). */
export const paperReducers: Reduces<PaperData, keyof typeof paperEvents> = {
  // A new sheet has to be handed over anew.
  'sheet.prepared': ({ ended }, { at, paper, sheet }) => ({
    sheet: { paper, at, sheet },
    ...(ended === null ? { delivered: null, ...nothingSaidBack } : {}),
  }),
  'sheet.delivered': ({ delivered }, event) => ({
    delivered: recorded(delivered, { how: event.how, inHand: event.inHand }, event),
  }),
  'sheet.notGiven': ({ notGiven }, event) => ({ notGiven: recorded(notGiven, event.reason, event) }),
  // What was said first counts: after that the line was shown.
  'saidBack.answered': (data, event) => {
    const { question, choice } = event;
    return question in data.saidBack
      ? {}
      : {
          saidBack: {
            ...data.saidBack,
            [question]: recorded(null, { choice, isRight: isRightAnswer(data, question, choice) }, event),
          },
        };
  },
  'receipt.inked': (data, { who, strokes }) =>
    changed(data, who, ({ ink, signed }) => ({ ink: [...ink, ...strokes], signed })),
  'receipt.cleared': (data, { who }) => changed(data, who, () => ({ ink: [], signed: null })),
  'receipt.signed': (data, { who, at }) =>
    changed(data, who, ({ ink }) => ({ ink, signed: { at, paper: data.sheet?.paper ?? '' } })),
};

const changed = (
  { receipts }: PaperData,
  who: Signer,
  change: (before: Receipt) => Receipt,
): Pick<PaperData, 'receipts'> => ({ receipts: { ...receipts, [who]: change(receipts[who]) } });
