import type { HairlineDrawing } from '../../shared/photos/hairline.ts';
import type { ViewData } from '../../shared/session/view.ts';
import type { Instant } from '../../shared/time.ts';

export interface HairlineHere {
  readonly drawing: HairlineDrawing;
  /** The photo's shape, in pixels. */
  readonly size: { readonly width: number; readonly height: number };
  readonly heightMm: number | undefined;
  readonly at: Instant;
  readonly takenAt: Instant;
}

/** The line of this session with all that is needed to show it; undefined when there is none, or when its photo was destroyed. */
export const hairlineHere = ({ hairline, photos, fields }: Pick<ViewData, 'hairline' | 'photos' | 'fields'>): HairlineHere | undefined => {
  const photo = photos.find(({ id, destroyed }) => id === hairline?.value.photo && destroyed === null);
  if (hairline === null || photo === undefined) return undefined;
  const height = fields['hairlineGlabellaMm']?.value;
  return { drawing: hairline.value, size: photo, heightMm: typeof height === 'number' ? height : undefined, at: hairline.at, takenAt: photo.at };
};
