import type { Recorded } from '../../recorded.ts';

export interface ChecklistData {
  /** By item of the protocol's checklist. */
  readonly ticks: Readonly<Record<string, Recorded<boolean>>>;
}

export const nothingTicked: ChecklistData = { ticks: {} };
