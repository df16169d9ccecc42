import type { HairlineDrawing } from '../../../photos/hairline.ts';
import type { Recorded } from '../../recorded.ts';

export interface HairlineData {
  /** The line agreed with the client, on a photo of this session. */
  readonly hairline: Recorded<HairlineDrawing> | null;
}

export const noHairline: HairlineData = { hairline: null };
