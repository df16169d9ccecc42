import { useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { evenly, hairlineHandles, pointAt } from '../../shared/photos/hairline.ts';
import type { PhotoPoint } from '../../shared/photos/hairline.ts';
import type { Photo } from '../../shared/photos/photo.ts';
import { hairlineScreen } from '../../shared/words/screens/hairline.ts';
import { PhotoImage } from '../photos/photo-image.tsx';
import { isArrowKey, wayOf } from '../scalp-map/neighbour.ts';
import { useWords } from '../words.tsx';
import { HairlineMarks } from './hairline-marks.tsx';
import type { HairlineHand, DrawnLine } from './use-hairline.ts';

export type Mode = 'draw' | 'move';
interface HairlineFieldProps {
  readonly session: string;
  readonly photo: Photo;
  readonly hand: HairlineHand;
  readonly mode: Mode;
  readonly heightMm: number | undefined;
  readonly onDrawn: () => void;
}
type Grip =
  | { readonly id: number; readonly from: DrawnLine; readonly takes: 'line'; readonly drawn: PhotoPoint[] }
  | { readonly id: number; readonly from: DrawnLine; readonly takes: number | 'glabella'; latest: DrawnLine };

/** A finger takes the nearest handle within this many CSS pixels. */
const reachPx = 36;
/** One press of an arrow, as a share of the picture's height; with Shift five times as far. */
const step = 0.004;

const moved = (line: DrawnLine, which: number | 'glabella', to: PhotoPoint): DrawnLine =>
  which === 'glabella'
    ? { ...line, glabella: to }
    : { ...line, points: line.points.map((point, index) => (index === which ? to : point)) };

/** The photo to draw on: finger, pen and mouse draw a line or move its points; every point is a stop of the Tab key that the arrows move. */
export const HairlineField = ({ session, photo, hand, mode, heightMm, onDrawn }: HairlineFieldProps) => {
  const { t } = useWords();

  const grip = useRef<Grip | null>(null);
  const { line } = hand;
  const { width, height } = photo;
  const box = (event: PointerEvent<SVGSVGElement>) => event.currentTarget.getBoundingClientRect();
  const pointOf = (event: PointerEvent<SVGSVGElement>): PhotoPoint => {
    const { left, top, width: wide, height: high } = box(event);
    return pointAt((event.clientX - left) / wide, (event.clientY - top) / high);
  };
  const nearest = (event: PointerEvent<SVGSVGElement>): number | 'glabella' | null => {
    const { left, top, width: wide, height: high } = box(event);
    const far = ([x, y]: PhotoPoint): number =>
      Math.hypot(event.clientX - left - x * wide, event.clientY - top - y * high);
    const [best] = [
      ...line.points.map((point, index) => ({ which: index as number | 'glabella', far: far(point) })),
      { which: 'glabella' as const, far: far(line.glabella) },
    ].toSorted((a, b) => a.far - b.far);
    return best !== undefined && best.far <= reachPx ? best.which : null;
  };
  const down = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0 || grip.current !== null) return;
    const which = mode === 'move' ? nearest(event) : null;
    if (mode === 'move' && which === null) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current =
      which === null
        ? { id: event.pointerId, from: line, takes: 'line', drawn: [pointOf(event)] }
        : { id: event.pointerId, from: line, takes: which, latest: line };
  };
  const move = (event: PointerEvent<SVGSVGElement>): void => {
    const held = grip.current;
    if (held?.id !== event.pointerId) return;
    if (held.takes === 'line') {
      held.drawn.push(pointOf(event));
      hand.show({ ...held.from, points: [...held.drawn] });
    } else {
      held.latest = moved(held.from, held.takes, pointOf(event));
      hand.show(held.latest);
    }
  };
  const up = (event: PointerEvent<SVGSVGElement>): void => {
    const held = grip.current;
    if (held?.id !== event.pointerId) return;
    grip.current = null;
    if (held.takes !== 'line')
      return held.latest === held.from ? undefined : hand.settle(held.latest, held.from);
    const [first, last] = [held.drawn[0], held.drawn.at(-1)];
    // A tap or a slip of the finger is no hairline.
    if (first === undefined || last === undefined || Math.abs(first[0] - last[0]) < 0.1)
      return hand.show(held.from);
    hand.settle({ ...held.from, points: evenly(held.drawn, hairlineHandles, width / height) }, held.from);
    onDrawn();
  };
  const cancel = (): void => {
    if (grip.current !== null) hand.show(grip.current.from);
    grip.current = null;
  };
  const key =
    (which: number | 'glabella') =>
    (event: KeyboardEvent<SVGGElement>): void => {
      if (!isArrowKey(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      const [x, y] = which === 'glabella' ? line.glabella : (line.points[which] ?? line.glabella);
      const way = wayOf(event.key);
      const far = event.shiftKey ? step * 5 : step;
      hand.nudge(moved(line, which, pointAt(x + (way.x * far * height) / width, y + way.y * far)), line);
    };
  const radius = Math.min(width, height) / 70;
  const handle = (which: number | 'glabella', [x, y]: PhotoPoint, name: string) => (
    <g
      key={which}
      className={which === 'glabella' ? 'hairline-handle glabella' : 'hairline-handle'}
      role="button"
      tabIndex={0}
      aria-roledescription={t(hairlineScreen.pointMoveArrowKeys)}
      aria-label={t(hairlineScreen.placeInPercent({ name, x: Math.round(x * 100), y: Math.round(y * 100) }))}
      onKeyDown={key(which)}
      onBlur={hand.rest}
    >
      <circle className="hairline-ring" cx={x * width} cy={y * height} r={radius * 2.4} />
      <circle cx={x * width} cy={y * height} r={radius} />
    </g>
  );
  return (
    <div
      className="hairline-field"
      data-mode={mode}
      style={{ aspectRatio: `${width} / ${height}`, width: `min(100cqw, ${(100 * width) / height}cqh)` }}
    >
      <PhotoImage session={session} photo={photo.id} alt={t(hairlineScreen.photoOfTheFront)} />
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={t(hairlineScreen.theHairlineOnPhoto)}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={cancel}
      >
        <HairlineMarks {...line} width={width} height={height} heightMm={heightMm} />
        {mode === 'move' &&
          line.points.length === hairlineHandles &&
          line.points.map((point, index) =>
            handle(index, point, t(hairlineScreen.pointOf({ index: index + 1, hairlineHandles }))),
          )}
        {mode === 'move' && handle('glabella', line.glabella, t(hairlineScreen.pointBetweenTheEyebrows))}
      </svg>
    </div>
  );
};
