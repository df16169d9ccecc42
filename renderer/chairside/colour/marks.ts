import type { CardModel, Disc, MeasuredPhoto, SampleKind } from '../../../shared/colour/sample.ts';

/** A mark while it is being placed; `card` is the grey card's. */
export interface Mark extends Disc { readonly id: string; readonly kind: SampleKind | 'card'; readonly zone?: string }
export interface Marks { readonly model: CardModel; readonly marks: readonly Mark[] }

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

/** As they lay when this photo was measured last, else side by side in the middle for a finger to take. */
export const startingMarks = (before: MeasuredPhoto | undefined, zones: readonly string[], photoZone: string | undefined, newId: () => string): Marks => {
  if (before !== undefined) {
    const { model, disc } = before.card;
    return { model, marks: [{ id: 'card', kind: 'card', ...disc }, ...before.samples.map(({ sample, kind, zone, disc: at }) => ({ id: sample, kind, ...(zone === undefined ? {} : { zone }), ...at }))] };
  }
  const zone = photoZone ?? zones[0];
  return {
    model: 'grey18',
    marks: [
      { id: 'card', kind: 'card', x: 0.2, y: 0.25, r: 0.05 },
      { id: newId(), kind: 'skin', x: 0.4, y: 0.5, r: 0.04 },
      ...(zone === undefined ? [] : [{ id: newId(), kind: 'smpHealed', zone, x: 0.6, y: 0.5, r: 0.04 } as const]),
      { id: newId(), kind: 'stubble', x: 0.8, y: 0.5, r: 0.03 },
    ],
  };
};
