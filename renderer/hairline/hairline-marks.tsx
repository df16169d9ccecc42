import { drawnDifferenceMm, smoothPath } from '../../shared/photos/hairline.ts';
import type { HairlineDrawing, PhotoPoint } from '../../shared/photos/hairline.ts';

interface HairlineMarksProps {
  readonly points: readonly PhotoPoint[];
  readonly glabella: PhotoPoint;
  /** Of the field drawn in; the photo's own shape. */
  readonly width: number;
  readonly height: number;
  /** Measured on the head, in mm. */
  readonly heightMm: number | undefined;
}

/** The line, the point between the eyebrows and the measured height between them, as they lie on the photo. */
export const HairlineMarks = ({ points, glabella, width, height, heightMm }: HairlineMarksProps) => {
  const path = smoothPath(points, width, height);
  const [x, y] = [glabella[0] * width, glabella[1] * height];
  const middle =
    points.length === 0
      ? undefined
      : points.reduce((near, point) =>
          Math.abs(point[0] - glabella[0]) < Math.abs(near[0] - glabella[0]) ? point : near,
        );
  const top = middle === undefined ? undefined : middle[1] * height;
  const size = Math.min(width, height) / 40;
  const cross = `M${x - size} ${y}h${2 * size}M${x} ${y - size}v${2 * size}`;
  const measure =
    top === undefined || y - top < 3 * size ? '' : `M${x} ${y - 1.6 * size}V${top + 0.8 * size}`;
  return (
    <g className="hairline-marks" aria-hidden="true">
      <path className="hairline-casing" d={path} />
      <path className="hairline-line" d={path} />
      <path className="hairline-casing thin" d={cross + measure} />
      <path className="hairline-measure" d={cross + measure} />
      {measure !== '' && heightMm !== undefined && top !== undefined && (
        <text
          className="hairline-words num"
          x={x + size}
          y={(y + top) / 2}
          fontSize={size * 1.9}
        >{`${heightMm} mm`}</text>
      )}
    </g>
  );
};

/** What the picture says in words, for who cannot see it. */
export const hairlineSays = (
  drawing: Pick<HairlineDrawing, 'points' | 'glabella'>,
  heightMm: number | undefined,
): string => {
  const percent = (share: number): string => `${Math.round(share * 100)} percent`;
  const [first, last] = [drawing.points[0], drawing.points.at(-1)];
  const difference = drawnDifferenceMm(drawing, heightMm);
  return [
    first !== undefined &&
      last !== undefined &&
      `The line runs from ${percent(first[0])} of the width and ${percent(first[1])} from the top to ${percent(last[0])} and ${percent(last[1])}.`,
    heightMm !== undefined && `Its middle lies ${heightMm} mm above the point between the eyebrows.`,
    difference !== undefined && `On the picture left and right differ by about ${difference} mm.`,
  ]
    .filter(Boolean)
    .join(' ');
};
