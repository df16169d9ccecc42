import type { Recorded, ConsentState } from '../session/data.ts';
import type { FieldValue } from '../session/fields.ts';
import type { Instant } from '../time.ts';
import type { HairlineDrawing } from './hairline.ts';
import type { Photo } from './photo.ts';

/** A drawn line with all that is needed to show it. */
export interface HairlineShown {
  readonly drawing: HairlineDrawing;
  /** The photo's shape, in pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** From the glabella to the middle of the line, by tape; absent when it was not measured. */
  readonly heightMm?: number;
  /** When the line was drawn as it is, and the photo under it taken. */
  readonly at: Instant;
  readonly takenAt: Instant;
}
/** The same, with the client's signature under it. */
export interface HairlineAgreed extends HairlineShown {
  readonly signedAt: Instant;
}

interface Facts {
  readonly hairline: Recorded<HairlineDrawing> | null;
  readonly photos: readonly Photo[];
  readonly fields: Readonly<Record<string, Recorded<FieldValue>>>;
}

/** The line of a session; undefined when there is none, when the hairline stays as it is, or when its photo was destroyed. */
export const hairlineShown = ({ hairline, photos, fields }: Facts): HairlineShown | undefined => {
  const photo = photos.find(({ id, destroyed }) => id === hairline?.value.photo && destroyed === null);
  if (hairline === null || photo === undefined || fields['hairlineChange']?.value !== true) return undefined;
  const height = fields['hairlineGlabellaMm']?.value;
  return {
    drawing: hairline.value,
    size: { width: photo.width, height: photo.height },
    ...(typeof height === 'number' ? { heightMm: height } : {}),
    at: hairline.at,
    takenAt: photo.at,
  };
};

/** The line the client has signed; a line that moved after the signature was not agreed to. */
export const hairlineAgreed = (
  facts: Facts & { readonly consents: Readonly<Record<string, Pick<ConsentState, 'given'>>> },
): HairlineAgreed | undefined => {
  const shown = hairlineShown(facts);
  const given = facts.consents['hairline']?.given;
  return shown === undefined || given?.is !== 'signed' || given.at < shown.at
    ? undefined
    : { ...shown, signedAt: given.at };
};
