import type { Figure } from '../../../shared/desk/figures/count.ts';
import { FEW } from '../../../shared/desk/figures/count.ts';

/** A figure as a line of its chart; what it says stands beside it. The middle half of a median is drawn as a band with a mark at the middle. */
export const Bar = ({ figure, most }: { readonly figure: Figure; readonly most: number }) => {
  const { value, low, high, n } = figure;
  const at = (one: number): number => (most === 0 ? 0 : (100 * one) / most);
  if (value === null) return null;
  return (
    <svg
      className="figure-bar"
      data-few={n < FEW}
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden
    >
      <rect className="figure-ground" x="0" y="0" width="100" height="10" />
      {low === null || high === null ? (
        <rect className="figure-fill" x="0" y="1" width={at(value)} height="8" />
      ) : (
        <>
          <rect
            className="figure-band"
            x={at(low)}
            y="1"
            width={Math.max(0.5, at(high) - at(low))}
            height="8"
          />
          <rect className="figure-fill" x={Math.max(0, at(value) - 0.6)} y="0" width="1.2" height="10" />
        </>
      )}
    </svg>
  );
};

/** So long is the longest line: a share is always drawn out of a hundred. */
export const mostOf = (figures: readonly Figure[], isShare: boolean): number =>
  isShare ? 1 : Math.max(0, ...figures.map(({ value, high }) => Math.max(value ?? 0, high ?? 0)));
