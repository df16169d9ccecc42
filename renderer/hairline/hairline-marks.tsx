import { drawnDifferenceMm, smoothPath } from '../../shared/photos/hairline.ts';
import type { HairlineDrawing, PhotoPoint } from '../../shared/photos/hairline.ts';
import { sentences } from '../../shared/words/message.ts';
import type { Message } from '../../shared/words/message.ts';
import { hairlineScreen } from '../../shared/words/screens/hairline.ts';
import { useWords } from '../words.tsx';

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
  const { t } = useWords();

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
        <text className="hairline-words num" x={x + size} y={(y + top) / 2} fontSize={size * 1.9}>
          {t(hairlineScreen.heightMm({ heightMm }))}
        </text>
      )}
    </g>
  );
};

/** What the picture says in words, for who cannot see it. */
export const hairlineSays = (
  drawing: Pick<HairlineDrawing, 'points' | 'glabella'>,
  heightMm: number | undefined,
): Message => {
  const percent = (share: number): Message => hairlineScreen.percent({ share: Math.round(share * 100) });
  const [first, last] = [drawing.points[0], drawing.points.at(-1)];
  const difference = drawnDifferenceMm(drawing, heightMm);
  return sentences([
    ...(first === undefined || last === undefined
      ? []
      : [
          hairlineScreen.lineRuns({
            fromLeft: percent(first[0]),
            fromTop: percent(first[1]),
            toLeft: percent(last[0]),
            toTop: percent(last[1]),
          }),
        ]),
    ...(heightMm === undefined ? [] : [hairlineScreen.middleLies({ heightMm })]),
    ...(difference === undefined ? [] : [hairlineScreen.sidesDiffer({ difference })]),
  ]);
};
