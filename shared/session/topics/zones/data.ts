import type { ScarPlace } from '../../../scalp/scar-mark.ts';
import type { Recorded } from '../../recorded.ts';

export interface ZonesData {
  readonly zones: readonly string[];
  /** Where each scar lies. A scar that was taken out keeps its place, so that it can come back. */
  readonly scars: Readonly<Record<string, Recorded<ScarPlace>>>;
}

export const noZones: ZonesData = { zones: [], scars: {} };
