import { recorded } from '../../recorded.ts';
import type { Reduces } from '../../room.ts';
import type { PaperData } from './data.ts';

/** The sheet (decisions 9, 10). */
export const paperReducers: Reduces<PaperData, 'sheet.prepared' | 'sheet.delivered' | 'sheet.notGiven'> = {
  // A new sheet has to be handed over anew.
  'sheet.prepared': ({ ended }, { at, paper, sheet }) => ({
    sheet: { paper, at, sheet },
    ...(ended === null ? { delivered: null } : {}),
  }),
  'sheet.delivered': ({ delivered }, event) => ({
    delivered: recorded(delivered, { how: event.how, inHand: event.inHand }, event),
  }),
  'sheet.notGiven': ({ notGiven }, event) => ({ notGiven: recorded(notGiven, event.reason, event) }),
};
