import { useEffect, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { ZoomHand } from './use-zoom.ts';

interface CompareFrameProps {
  readonly zoom: ZoomHand;
  readonly label: string;
  readonly children: ReactNode;
}

// One moves about in the picture by keys, so the frame is a stop of the tab key like any control.
const stop = { tabIndex: 0 } as const;

/** A frame one zooms and moves in by wheel, two fingers, drag and keys; what is in it follows the one zoom. */
export const CompareFrame = ({ zoom, label, children }: CompareFrameProps) => {
  const box = useRef<HTMLDivElement>(null);
  useZoomInput(box, zoom);
  return (
    <div ref={box} className="compare-frame" role="group" aria-label={label} {...stop}>
      {children}
    </div>
  );
};

type Hands = Pick<ZoomHand, 'by' | 'move' | 'reset'>;
interface Point {
  readonly x: number;
  readonly y: number;
}

const step = 0.1;
const keys: Readonly<Record<string, (hands: Hands) => void>> = {
  '+': ({ by }) => by(1.5),
  '=': ({ by }) => by(1.5),
  '-': ({ by }) => by(1 / 1.5),
  '0': ({ reset }) => reset(),
  ArrowLeft: ({ move }) => move(step, 0),
  ArrowRight: ({ move }) => move(-step, 0),
  ArrowUp: ({ move }) => move(0, step),
  ArrowDown: ({ move }) => move(0, -step),
};

const useZoomInput = (box: RefObject<HTMLElement | null>, { by, move, reset }: Hands): void => {
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const fingers = new Map<number, Point>();
    const inFrame = ({ x, y }: Point): Point => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: (x - left) / width, y: (y - top) / height };
    };
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const { x, y } = inFrame({ x: event.clientX, y: event.clientY });
      by(Math.exp(-event.deltaY / 400), x, y);
    };
    const down = ({ pointerId, clientX, clientY }: PointerEvent) => {
      element.setPointerCapture(pointerId);
      fingers.set(pointerId, { x: clientX, y: clientY });
    };
    const slide = ({ pointerId, clientX, clientY }: PointerEvent) => {
      const before = fingers.get(pointerId);
      if (before === undefined) return;
      const now = { x: clientX, y: clientY };
      fingers.set(pointerId, now);
      const other = [...fingers].find(([id]) => id !== pointerId)?.[1];
      const { width, height } = element.getBoundingClientRect();
      if (other === undefined) return move((now.x - before.x) / width, (now.y - before.y) / height);
      const apart = (at: Point): number => Math.max(1, Math.hypot(at.x - other.x, at.y - other.y));
      const middle = inFrame({ x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
      by(apart(now) / apart(before), middle.x, middle.y);
    };
    const lift = ({ pointerId }: PointerEvent) => void fingers.delete(pointerId);
    const press = (event: KeyboardEvent) => {
      const act = keys[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act({ by, move, reset });
    };
    const ears = new AbortController();
    const { signal } = ears;
    // The page must stay still under the wheel, which a passive listener could not promise.
    element.addEventListener('wheel', wheel, { passive: false, signal });
    element.addEventListener('pointerdown', down, { signal });
    element.addEventListener('pointermove', slide, { signal });
    element.addEventListener('pointerup', lift, { signal });
    element.addEventListener('pointercancel', lift, { signal });
    element.addEventListener('keydown', press, { signal });
    return () => ears.abort();
  }, [box, by, move, reset]);
};
