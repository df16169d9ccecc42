import type { SheetData } from '../../../aftercare/sheet-data.ts';
import type { Instant } from '../../../time.ts';
import type { Stroke } from '../consent/data.ts';
import type { Recorded } from '../../recorded.ts';

/** The client for the sheet; the practitioner too where a code asks it. */
export const signers = ['client', 'practitioner'] as const;
export type Signer = (typeof signers)[number];

export interface Receipt {
  readonly ink: readonly Stroke[];
  /** For which sheet. */
  readonly signed: { readonly at: Instant; readonly paper: string } | null;
}

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
  /** By question of the present sheet: what the client answered first. */
  readonly saidBack: Readonly<
    Record<string, Recorded<{ readonly choice: string; readonly isRight: boolean }>>
  >;
  readonly receipts: Readonly<Record<Signer, Receipt>>;
}

const noReceipt: Receipt = { ink: [], signed: null };
export const nothingSaidBack: Pick<PaperData, 'saidBack' | 'receipts'> = {
  saidBack: {},
  receipts: { client: noReceipt, practitioner: noReceipt },
};
export const noPaper: PaperData = { sheet: null, delivered: null, notGiven: null, ...nothingSaidBack };
