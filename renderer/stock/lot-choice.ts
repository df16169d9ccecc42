/** The lot of one thing. `lotId` is that of the ledger; `null` means typed by hand, and the ledger does not know it. */
export interface LotChoice {
  readonly lotId: string | null;
  readonly lot: string;
  readonly expiry: string | null;
  readonly serial?: string | undefined;
}
export const noLot: LotChoice = { lotId: null, lot: '', expiry: null };
