import type { Message } from '../words/message.ts';
import { partWords } from '../words/screens/parts.ts';

export interface Battery {
  /** 0 to 1. */
  readonly level: number;
  readonly charging: boolean;
}

/** A long session takes most of a charge: at a fifth there is time to fetch the cable between two passes. */
const LOW = 0.2;
/** From here on the tablet may go off by itself. */
const ALMOST_EMPTY = 0.07;

/** What is said of the battery; nothing while it loads or holds enough, and where the system tells nothing. */
export const batterySays = (
  battery: Battery | null,
): { readonly tone: 'caution' | 'stop'; readonly says: Message } | null => {
  if (battery === null || battery.charging || !(battery.level >= 0) || battery.level > LOW) return null;
  const percent = Math.floor(battery.level * 100);
  return battery.level <= ALMOST_EMPTY
    ? { tone: 'stop', says: partWords.batteryAlmostEmpty({ percent }) }
    : { tone: 'caution', says: partWords.batteryLow({ percent }) };
};
