import { hairlineShown } from '../../../photos/hairline-shown.ts';
import type { HairlineShown } from '../../../photos/hairline.ts';
import type { SessionData } from '../../data.ts';

export interface HairlineView {
  /** The line of this session with all that is needed to show it. */
  readonly hairline: HairlineShown | null;
}

export const hairlineView = (data: SessionData): HairlineView => ({ hairline: hairlineShown(data) ?? null });
