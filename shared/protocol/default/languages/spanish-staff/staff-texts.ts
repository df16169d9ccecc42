/** What the practitioner reads of one health question. */
export interface StaffRow {
  readonly title: string;
  readonly action: string;
  readonly script: string;
  readonly note?: string;
}
