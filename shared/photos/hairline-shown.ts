import type { FieldValue } from '../session/field.ts';
import type { Recorded } from '../session/recorded.ts';
import type { ConsentState } from '../session/topics/consent/data.ts';
import type { HairlineAgreed, HairlineDrawing, HairlineShown } from './hairline.ts';
import type { Photo } from './photo.ts';

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
