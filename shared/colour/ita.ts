import { err, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { colourWords } from '../words/colour.ts';
import type { Message } from '../words/message.ts';
import type { ItaClass } from './ita-class.ts';
import type { Lab } from './lab.ts';

/** Finer than any instrument at the chair reads: below it the angle is noise. */
const smallestB = 0.05;

/** Why there is no angle, with the sentence for the screen. */
interface NoAngle {
  readonly kind: 'no-angle';
  readonly says: Message;
}

/** Individual typology angle in degrees, -90 to 90, of untreated skin under D65 (brief 3.3; R46). Needs b* above zero. */
export const ita = ({ L, b }: Lab): Result<number, NoAngle> => {
  if (!Number.isFinite(L) || !Number.isFinite(b) || b < smallestB)
    return err({ kind: 'no-angle', says: colourWords.noAngle });
  return ok((Math.atan((L - 50) / b) * 180) / Math.PI);
};

/** Six classes; an angle on a limit belongs to the darker one (brief 3.3). Never a Fitzpatrick type: that asks how skin takes sun. */
export const itaClass = (degrees: number): ItaClass => {
  if (degrees > 55) return 'veryLight';
  if (degrees > 41) return 'light';
  if (degrees > 28) return 'intermediate';
  if (degrees > 10) return 'tan';
  return degrees > -30 ? 'brown' : 'dark';
};
