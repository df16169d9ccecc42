import type { Phrase } from '../../../words/message.ts';
import { someOf } from '../../../words/counts.ts';
import type { SessionData } from '../../data.ts';
import { sessionDay } from '../../day.ts';
import { fieldsRequired } from '../../required-fields.ts';
import { requirementsFor } from '../../requirement.ts';
import type { Requirement } from '../../requirement.ts';
import type { RuleSets } from '../../room.ts';
import { addDays } from '../../../time.ts';
import { factOf, textOf } from '../facts/read.ts';
import { allSaidBack, receiptsAsked, sheetCurrent, usedLots } from './read.ts';
import { paperSays } from './words.ts';

const make = requirementsFor('aftercare', 'closed');

const openPaper = (data: SessionData): Phrase | undefined => {
  if (data.notGiven !== null) return undefined;
  if (data.sheet === null) return paperSays.sheetNotPrepared;
  if (!sheetCurrent(data)) return paperSays.sheetStale;
  const given = data.delivered;
  if (given === null || given.at < data.sheet.at) return paperSays.sheetNotDelivered;
  return given.value.how === 'printed' && !given.value.inHand ? paperSays.sheetNotInHand : undefined;
};

/** The present sheet is with the client, or it is on record why not (G6-01, hard; decision 10). Sent to a printer is not yet in the hand (decision 34). */
const paper = (data: SessionData): Requirement => {
  const open = openPaper(data);
  return make({
    id: 'G6-01',
    severity: 'hard',
    met: open === undefined,
    says: open ?? paperSays.sheetSettled,
    anchor: 'sheet',
  });
};

/** Every lot used stands on the sheet (G6-03, hard). Where no sheet is given there is nothing to check. */
const lots = (data: SessionData): readonly Requirement[] => {
  if (data.sheet === null) return [];
  const printed = new Set(data.sheet.sheet.lots.map((lot) => lot.trim()));
  const missing = usedLots(data).filter((lot) => !printed.has(lot));
  return [
    make({
      id: 'G6-03',
      severity: 'hard',
      met: missing.length === 0,
      says: missing.length === 0 ? paperSays.lotsThere : paperSays.lotsMissing({ lots: someOf(missing) }),
      anchor: 'sheet',
    }),
  ];
};

/** Before the colour can be judged a review shows too little (brief 10.4); it is printed in the box of its day all the same. */
const reviewProblem = (data: SessionData, on: string | undefined): Phrase | undefined => {
  if (on === undefined) return paperSays.noReview;
  if (on <= sessionDay(data)) return paperSays.reviewTooEarly;
  const { colourJudgedDay } = data.protocol.aftercare;
  return on < addDays(sessionDay(data), colourJudgedDay)
    ? paperSays.reviewBeforeColour({ days: colourJudgedDay })
    : undefined;
};

const review = (data: SessionData): Requirement => {
  const on = textOf(data, 'reviewOn');
  const open = reviewProblem(data, on);
  return make({
    id: 'G6-06',
    severity: 'warn',
    settledBy: 'acknowledgement',
    met: open === undefined,
    says: open ?? paperSays.reviewSet,
    anchor: 'reviewOn',
  });
};

/** What is owed on paper before the session is closed (brief 6.5): G6-01, G6-03, G6-06. */
export const paperRules = {
  review: (data) => [review(data)],
  sheet: (data) => [paper(data)],
  lots,
  teachBack: (data) => [
    // The client's own answers say more than the practitioner's word for them.
    ...fieldsRequired(data, make, 'aftercare', 'closing', allSaidBack(data) ? { not: ['teachBack'] } : {}),
    ...(factOf(data, 'teachBack') === false
      ? [
          make({
            id: 'F-teachBack',
            severity: 'warn',
            settledBy: 'acknowledgement',
            met: false,
            says: paperSays.teachBack,
            anchor: 'teachBack',
          }),
        ]
      : []),
  ],
  receipts: (data) =>
    data.notGiven !== null || data.delivered?.value.how === 'refusedByClient'
      ? []
      : receiptsAsked(data).map((who) =>
          make({
            id: 'F-receipt',
            scope: who,
            severity: 'soft',
            met: data.receipts[who].signed !== null,
            says: who === 'client' ? paperSays.receiptMissing : paperSays.receiptOwnMissing,
            anchor: 'sheet',
          }),
        ),
} as const satisfies RuleSets;
