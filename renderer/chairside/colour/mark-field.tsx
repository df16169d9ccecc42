import { useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { photoAddress } from '../../../shared/photos/address.ts';
import type { Photo } from '../../../shared/photos/photo.ts';
import { readingWords as words } from '../../../shared/words/screens/colour-reading.ts';
import { PhotoImage } from '../../photos/photo-image.tsx';
import { isArrowKey, wayOf } from '../../scalp-map/neighbour.ts';
import { useWords } from '../../words.tsx';
import { grown, placed } from './marks.ts';
import type { Mark } from './marks.ts';

interface MarkFieldProps {
  readonly session: string;
  readonly photo: Photo;
  readonly marks: readonly Mark[];
  readonly chosen: string;
  readonly nameOf: (mark: Mark) => string;
  readonly problems: ReadonlySet<string>;
  readonly onChoose: (id: string) => void;
  readonly onChange: (mark: Mark) => void;
}

/** What the loupe looks at: shares of the photo, and its size in CSS pixels. */
interface Loupe {
  readonly isUp: boolean;
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
}
/** A name at the side of the photo stays whole. */
const anchorAt = (x: number): 'start' | 'middle' | 'end' =>
  x < 0.15 ? 'start' : x > 0.85 ? 'end' : 'middle';

/** A finger takes the nearest mark within this many CSS pixels; farther off, it brings the chosen one. */
const reachPx = 44;
/** One press of an arrow, as a share of the shorter side; with Shift five times as far. */
const step = 0.004;
const zoom = 5;

/** The photo with its marks: drag, tap where the chosen one should lie, or move it with the arrow keys and size it with + and −. */
export const MarkField = ({
  session,
  photo,
  marks,
  chosen,
  nameOf,
  problems,
  onChoose,
  onChange,
}: MarkFieldProps) => {
  const { t } = useWords();
  const { width, height } = photo;
  const short = Math.min(width, height);
  const held = useRef<{
    readonly pointer: number;
    readonly mark: Mark;
    readonly dx: number;
    readonly dy: number;
  } | null>(null);
  const [loupe, setLoupe] = useState<Loupe>({ isUp: false, x: 0.5, y: 0.5, wide: short, high: short });
  const at = (event: PointerEvent<SVGSVGElement>) => {
    const { left, top, width: wide, height: high } = event.currentTarget.getBoundingClientRect();
    return { x: (event.clientX - left) / wide, y: (event.clientY - top) / high, wide, high };
  };
  const down = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0 || held.current !== null) return;
    const { x, y, wide, high } = at(event);
    const far = (mark: Mark): number =>
      Math.max(0, Math.hypot((mark.x - x) * wide, (mark.y - y) * high) - (mark.r * short * wide) / width);
    const nearest = marks.toSorted((one, other) => far(one) - far(other))[0];
    const taken = nearest !== undefined && far(nearest) <= reachPx ? nearest : undefined;
    const mark = taken ?? marks.find(({ id }) => id === chosen);
    if (mark === undefined) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    onChoose(mark.id);
    // A mark that was taken keeps its distance to the finger; one that was called comes under it.
    held.current = {
      pointer: event.pointerId,
      mark,
      dx: taken === undefined ? 0 : mark.x - x,
      dy: taken === undefined ? 0 : mark.y - y,
    };
    const next = placed(taken === undefined ? { ...mark, x, y } : mark, width, height);
    if (taken === undefined) onChange(next);
    setLoupe({ isUp: true, x: next.x, y: next.y, wide, high });
  };
  const move = (event: PointerEvent<SVGSVGElement>): void => {
    const grip = held.current;
    if (grip?.pointer !== event.pointerId) return;
    const { x, y, wide, high } = at(event);
    const next = placed({ ...grip.mark, x: x + grip.dx, y: y + grip.dy }, width, height);
    onChange(next);
    setLoupe({ isUp: true, x: next.x, y: next.y, wide, high });
  };
  const up = (): void => {
    held.current = null;
    setLoupe((last) => ({ ...last, isUp: false }));
  };
  const key =
    (mark: Mark) =>
    (event: KeyboardEvent<SVGGElement>): void => {
      const sized = event.key === '+' || event.key === '=' ? 1 : event.key === '-' ? -1 : null;
      if (sized === null && !isArrowKey(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      if (sized !== null) return onChange(placed(grown(mark, sized), width, height));
      if (!isArrowKey(event.key)) return;
      const way = wayOf(event.key);
      const far = (event.shiftKey ? step * 5 : step) * short;
      onChange(
        placed(
          { ...mark, x: mark.x + (way.x * far) / width, y: mark.y + (way.y * far) / height },
          width,
          height,
        ),
      );
    };
  return (
    <div
      className="mark-field"
      style={{ aspectRatio: `${width} / ${height}`, width: `min(100cqw, ${(100 * width) / height}cqh)` }}
    >
      <PhotoImage session={session} photo={photo.id} alt={t(words.photoToMeasure)} />
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={t(words.marks)}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={up}
      >
        {marks.map((mark) => {
          const [cx, cy, r] = [mark.x * width, mark.y * height, mark.r * short];
          return (
            <g
              key={mark.id}
              className="mark"
              role="button"
              tabIndex={0}
              data-chosen={mark.id === chosen}
              data-problem={problems.has(mark.id)}
              aria-roledescription={t(words.markRole)}
              aria-label={t(
                words.markAt({
                  mark: nameOf(mark),
                  left: Math.round(mark.x * 100),
                  top: Math.round(mark.y * 100),
                }),
              )}
              onKeyDown={key(mark)}
              onFocus={() => onChoose(mark.id)}
            >
              <circle className="mark-hit" cx={cx} cy={cy} r={r * 1.4} />
              <circle className="mark-focus" cx={cx} cy={cy} r={r * 1.35} />
              <circle className="mark-casing" cx={cx} cy={cy} r={r} />
              <circle className="mark-ring" cx={cx} cy={cy} r={r} />
              <text
                x={anchorAt(mark.x) === 'start' ? cx - r : anchorAt(mark.x) === 'end' ? cx + r : cx}
                style={{ textAnchor: anchorAt(mark.x) }}
                y={cy - r - short / 60 < short / 30 ? cy + r + short / 25 : cy - r - short / 70}
                fontSize={short / 32}
              >
                {nameOf(mark)}
              </text>
            </g>
          );
        })}
      </svg>
      {/* Above the finger, or below it where there is no room above; whole on the photo at its sides. Always there, so that its picture is loaded before the first touch. */}
      <div
        className="loupe"
        aria-hidden="true"
        data-up={loupe.isUp}
        style={{
          left: `clamp(4.4rem, ${loupe.x * 100}%, 100% - 4.4rem)`,
          top: `calc(${loupe.y * 100}% ${loupe.y * loupe.high > 190 ? '-' : '+'} 7rem)`,
        }}
      >
        <img
          src={photoAddress(session, photo.id, 'whole')}
          alt=""
          style={{
            width: loupe.wide * zoom,
            height: loupe.high * zoom,
            left: `calc(50% - ${loupe.x * loupe.wide * zoom}px)`,
            top: `calc(50% - ${loupe.y * loupe.high * zoom}px)`,
          }}
        />
      </div>
    </div>
  );
};
