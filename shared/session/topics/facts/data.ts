import type { FieldValue } from '../../field.ts';
import type { Recorded } from '../../recorded.ts';

export interface FactsData {
  /** Simple facts by key: `fade@VTX` per zone, `sebum` per session. */
  readonly fields: Readonly<Record<string, Recorded<FieldValue>>>;
}

export const noFacts: FactsData = { fields: {} };
