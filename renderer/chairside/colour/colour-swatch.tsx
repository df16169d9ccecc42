import type { Swatch } from '../../../shared/colour/page.ts';
import './colour.css';

/** A patch painted from a Lab value, as near as a screen can; the words beside it say what it is. */
export const ColourSwatch = ({
  swatch,
  size = 'normal',
}: {
  readonly swatch: Swatch;
  readonly size?: 'normal' | 'large';
}) => (
  <svg className="colour-swatch" data-size={size} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
    <rect width="10" height="10" fill={swatch.css} />
  </svg>
);
