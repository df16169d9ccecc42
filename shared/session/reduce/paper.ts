import { laterOf } from '../../time.ts';
import { recorded } from '../recorded.ts';
import type { Reducers } from '../room.ts';

/** The sheet (decisions 9, 10) and main's own notes about interruptions and clocks (decision 12). */
export const paperReducers: Reducers<
  'sheet.prepared' | 'sheet.delivered' | 'sheet.notGiven' | 'app.interrupted' | 'clock.jumped'
> = {
  // A new sheet has to be handed over anew.
  'sheet.prepared': (_data, { at, paper, sheet }) => ({ sheet: { paper, at, sheet }, delivered: null }),
  'sheet.delivered': ({ delivered }, event) => ({
    delivered: recorded(delivered, { how: event.how, inHand: event.inHand }, event),
  }),
  'sheet.notGiven': ({ notGiven }, event) => ({ notGiven: recorded(notGiven, event.reason, event) }),
  'app.interrupted': ({ interruptions }, { lastAt, reopenedAt, at }) => ({
    interruptions: [...interruptions, { lastAt, reopenedAt: laterOf(reopenedAt, at) }],
  }),
  'clock.jumped': ({ clockJumps, numbing }, { from, wall }) => ({
    clockJumps: [...clockJumps, { from, wall }],
    // How long the cream has been on cannot be read from a clock that went back: the practitioner is asked.
    numbing: numbing.some(({ offAt }) => offAt === null)
      ? numbing.map((one) =>
          one.offAt === null ? { ...one, dwellUnknownSince: from, statedDwellMinutes: null } : one,
        )
      : numbing,
  }),
};
