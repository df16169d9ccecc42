import type { SessionData } from '../session/data.ts';
import type { Undoable } from '../session/topics/needle/data.ts';
import type { Instant } from '../time.ts';

interface Names {
  readonly zone: (code: string) => string;
  readonly clock: (at: Instant) => string;
}

/** What is taken back, in words: "pass 2 in Crown started". */
export const undoneWords = (
  { passes, pain, breaks, resting, cartridges, colour }: SessionData,
  what: Undoable,
  id: string,
  names: Names,
): string => {
  switch (what) {
    case 'passStart':
    case 'passEnd': {
      const pass = passes.find((one) => one.id === id);
      return pass === undefined
        ? 'a pass'
        : `pass ${pass.passNumber} in ${names.zone(pass.zone)} ${what === 'passStart' ? 'started' : 'finished'}`;
    }
    case 'pain': {
      const score = pain.find(({ at }) => at === id);
      return score === undefined ? 'a pain score' : `pain ${score.score} of 10`;
    }
    case 'break': {
      if (resting?.at === id) return 'break begun';
      const rest = breaks.find(({ at }) => at === id);
      return rest === undefined ? 'a break' : `break of ${Math.round(rest.minutes)} minutes`;
    }
    case 'testDots': {
      const dots = colour.testDots.find((one) => one.id === id);
      return dots === undefined ? 'test dots' : `${dots.dots} test dots in ${names.zone(dots.zone)}`;
    }
    case 'cartridge': {
      const cartridge = cartridges.find((one) => one.id === id);
      return cartridge === undefined ? 'a cartridge' : `cartridge ${cartridge.config}, lot ${cartridge.lot}`;
    }
  }
};

/** Why a tap is taken back, each one tap. */
export const undoReasons = ['Wrong button', 'Wrong zone', 'Touched by accident', 'Too early'] as const;
