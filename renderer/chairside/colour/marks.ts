import type { CardModel, Disc, MeasuredPhoto, SampleKind } from '../../../shared/colour/sample.ts';

/** A mark while it is being placed; `card` is the grey card's. */
export interface Mark extends Disc {
  readonly id: string;
  readonly kind: SampleKind | 'card';
  readonly zone?: string;
}
interface Marks {
  readonly model: CardModel;
  readonly marks: readonly Mark[];
}

const [smallest, largest] = [0.008, 0.25];
const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Kept whole inside the photo; `wide` and `high` are its pixels. */
export const placed = <M extends Disc>(mark: M, wide: number, high: number): M => {
  const short = Math.min(wide, high);
  const r = within(mark.r, smallest, largest);
  const [rx, ry] = [(r * short) / wide, (r * short) / high];
  return { ...mark, r, x: within(mark.x, rx, 1 - rx), y: within(mark.y, ry, 1 - ry) };
};
export const grown = (mark: Mark, by: 1 | -1): Mark => ({ ...mark, r: mark.r * (by > 0 ? 1.2 : 1 / 1.2) });

/** What a photo is measured for: the goal before the work, or fresh dots after it. */
export type MarkSet = 'match' | 'fresh';

/** As they lay when this photo was measured last, else side by side in the middle for a finger to take. */
export const startingMarks = (
  before: MeasuredPhoto | undefined,
  zones: readonly string[],
  photoZone: string | undefined,
  newId: () => string,
  of: MarkSet = 'match',
): Marks => {
  if (before !== undefined) {
    const { model, disc } = before.card;
    return {
      model,
      marks: [
        { id: 'card', kind: 'card', ...disc },
        ...before.samples.map(({ sample, kind, zone, disc: at }) => ({
          id: sample,
          kind,
          ...(zone === undefined ? {} : { zone }),
          ...at,
        })),
      ],
    };
  }
  const zone = photoZone ?? zones[0];
  const card: Mark = { id: 'card', kind: 'card', x: 0.2, y: 0.25, r: 0.05 };
  // Skin round fresh dots is red: the one read before the work counts.
  if (of === 'fresh')
    return {
      model: 'grey18',
      marks: [
        card,
        ...(zone === undefined
          ? []
          : [{ id: newId(), kind: 'smpFresh', zone, x: 0.6, y: 0.5, r: 0.04 } as const]),
      ],
    };
  return {
    model: 'grey18',
    marks: [
      card,
      { id: newId(), kind: 'skin', x: 0.4, y: 0.5, r: 0.04 },
      ...(zone === undefined
        ? []
        : [{ id: newId(), kind: 'smpHealed', zone, x: 0.6, y: 0.5, r: 0.04 } as const]),
      { id: newId(), kind: 'stubble', x: 0.8, y: 0.5, r: 0.03 },
    ],
  };
};

/** What else could be marked on the photo. */
export const alsoMarked = (
  marks: readonly Mark[],
  zones: readonly string[],
  of: MarkSet,
): readonly { readonly kind: SampleKind; readonly zone?: string }[] => {
  const has = (kind: SampleKind, zone?: string): boolean =>
    marks.some((mark) => mark.kind === kind && mark.zone === zone);
  const dots = of === 'fresh' ? 'smpFresh' : 'smpHealed';
  const perZone = zones.filter((zone) => !has(dots, zone)).map((zone) => ({ kind: dots, zone }) as const);
  if (of === 'fresh') return perZone;
  const scars = zones
    .filter((zone) => zone.startsWith('SCR') && !has('scar', zone))
    .map((zone) => ({ kind: 'scar', zone }) as const);
  return [
    ...(has('skin') ? [] : [{ kind: 'skin' } as const]),
    ...perZone,
    ...(has('stubble') ? [] : [{ kind: 'stubble' } as const]),
    ...scars,
  ];
};
