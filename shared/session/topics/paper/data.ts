import type { SheetData } from '../../../aftercare/sheet-data.ts';
import type { Instant } from '../../../time.ts';
import type { Recorded } from '../../recorded.ts';

export interface PaperData {
  /** The last sheet prepared; a change of facts it prints makes it stale and asks for a new one. */
  readonly sheet: {
    readonly paper: string;
    readonly at: Instant;
    readonly sheet: SheetData;
    readonly staleSince?: Instant;
  } | null;
  readonly delivered: Recorded<{
    readonly how: 'printed' | 'saved' | 'code' | 'refusedByClient';
    readonly inHand: boolean;
  }> | null;
  readonly notGiven: Recorded<string> | null;
}

export const noPaper: PaperData = { sheet: null, delivered: null, notGiven: null };
