import type { PersonRow } from '../../shared/ipc/people-channels.ts';
import type { DateState } from '../../shared/people/staff.ts';
import type { Sentence } from '../../shared/words/message.ts';
import { peopleScreenWords as words } from '../../shared/words/screens/people.ts';

/** How one date stands, in words. */
export const dateSays = (state: DateState, expiry: string | null): Sentence => {
  if (state === 'none' || expiry === null) return words.noDate;
  const until = { day: expiry };
  if (state === 'ended') return words.ended({ until });
  return state === 'soon' ? words.endsSoon({ until }) : words.inDate({ until });
};

/** The graver of two dates, where one needs somebody. */
export const stateChip = ({
  licenceState,
  licenceExpiry,
  trainingState,
  trainingExpiry,
}: PersonRow): { readonly tone: 'stop' | 'caution'; readonly says: Sentence } | null => {
  for (const [state, tone] of [
    ['ended', 'stop'],
    ['soon', 'caution'],
  ] as const) {
    if (trainingState === state) return { tone, says: dateSays(state, trainingExpiry) };
    if (licenceState === state) return { tone, says: dateSays(state, licenceExpiry) };
  }
  return null;
};
