import { memo } from 'react';
import type { Swatch } from '../../shared/scalp/grade-swatches.ts';
import { dotsPath } from './dots-path.ts';
import './swatch-picture.css';

/** A small drawing of what a grade looks like. The words beside it say the same, so it is not read out. */
export const SwatchPicture = memo(({ swatch }: { readonly swatch: Swatch }) => (
  <svg
    className="swatch"
    viewBox={`0 0 ${swatch.width} ${swatch.height}`}
    width={swatch.width}
    height={swatch.height}
    aria-hidden="true"
    focusable="false"
  >
    {swatch.patches.map(({ path, colour, opacity }) => (
      <path key={path} d={path} fill={colour} fillOpacity={opacity} />
    ))}
    {swatch.dots.map(({ points, radius, colour, opacity }, index) => (
      // oxlint-disable-next-line no-array-index-key -- the drawing never changes
      <path
        key={index}
        d={dotsPath(points)}
        stroke={colour}
        strokeOpacity={opacity}
        strokeWidth={radius * 2}
        strokeLinecap="round"
        fill="none"
      />
    ))}
  </svg>
));
