import type { SessionData } from '../../data.ts';
import { fromLastVisit } from './carry-over.ts';
import type { FromLastVisit } from './carry-over.ts';
import { waitsOf } from './waits.ts';
import type { Waits } from './waits.ts';

export interface HistoryView {
  /** Waits that apply, and the window that would follow from today. */
  readonly waits: Waits;
  /** What earlier visits know and this one has not said yet: offered, never taken over by itself. */
  readonly fromLastVisit: FromLastVisit;
}

export const historyView = (data: SessionData): HistoryView => ({
  waits: waitsOf(data),
  fromLastVisit: fromLastVisit(data),
});
