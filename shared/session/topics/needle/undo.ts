import type { Instant } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import type { Pass, Undoable } from './data.ts';
import {
  needleContacts,
  openPass,
  realBreaks,
  realCartridges,
  realPain,
  realPasses,
  realTestDots,
} from './read.ts';

/** The last tap of the work that can still be taken back: what it was, on which entry, and when. */
export interface UndoOffer {
  readonly what: Undoable;
  readonly id: string;
  readonly at: Instant;
}

const newest = (offers: readonly UndoOffer[]): UndoOffer | null =>
  offers.reduce<UndoOffer | null>((last, one) => (last === null || one.at >= last.at ? one : last), null);
const lastOf = <T>(list: readonly T[], offer: (one: T) => UndoOffer): readonly UndoOffer[] => {
  const one = list.at(-1);
  return one === undefined ? [] : [offer(one)];
};

/** A pass that ended last can go on, as long as no other one is running. */
const ended = (data: SessionData): readonly Pass[] =>
  openPass(data) === undefined && data.place === 'application'
    ? realPasses(data)
        .filter(({ endedAt }) => endedAt !== null)
        .toSorted((a, b) => ((a.endedAt ?? '') < (b.endedAt ?? '') ? -1 : 1))
    : [];
const usedCartridges = (data: SessionData): ReadonlySet<string> =>
  new Set(needleContacts(data).flatMap(({ cartridges }) => cartridges));

/** Everything of the work that a slip of the finger can have made, the newest first in mind: one is offered, the one that came last. */
export const undoOffer = (data: SessionData): UndoOffer | null => {
  const used = usedCartridges(data);
  const running = openPass(data);
  return newest([
    ...lastOf(
      realCartridges(data).filter(({ id }) => !used.has(id)),
      ({ id, openedAt }) => ({ what: 'cartridge', id, at: openedAt }),
    ),
    ...lastOf(realTestDots(data), ({ id, at }) => ({ what: 'testDots', id, at })),
    ...(running === undefined ? [] : [{ what: 'passStart' as const, id: running.id, at: running.startedAt }]),
    ...lastOf(ended(data), ({ id, endedAt }) => ({ what: 'passEnd', id, at: endedAt as Instant })),
    ...lastOf(realPain(data), ({ at }) => ({ what: 'pain', id: at, at })),
    ...(data.resting === null
      ? lastOf(realBreaks(data), ({ at }) => ({ what: 'break', id: at, at }))
      : [{ what: 'break' as const, id: data.resting.at, at: data.resting.at }]),
  ]);
};

/** Whether exactly this entry can still be taken back. */
export const canUndo = (data: SessionData, what: Undoable, id: string): boolean => {
  switch (what) {
    case 'passStart':
      return realPasses(data).some((pass) => pass.id === id);
    case 'passEnd':
      return ended(data).some((pass) => pass.id === id);
    case 'pain':
      return realPain(data).some(({ at }) => at === id);
    case 'break':
      return data.resting?.at === id || realBreaks(data).some(({ at }) => at === id);
    case 'testDots':
      return realTestDots(data).some((one) => one.id === id);
    case 'cartridge':
      return realCartridges(data).some((one) => one.id === id) && !usedCartridges(data).has(id);
  }
};
