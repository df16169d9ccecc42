import { useEffect, useRef, useState } from 'react';
import InkPad from 'signature_pad';
import type { Stroke } from '../../shared/session/topics/consent/data.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { hairlineScreen } from '../../shared/words/screens/hairline.ts';
import { useWords } from '../words.tsx';
import { createInkQueue } from './ink-queue.ts';
import type { StoreInk } from './ink-queue.ts';
import { createPalmWatch } from './palm.ts';
import { linesOf, pointsOf, strokeOf } from './strokes.ts';
import './signature-pad.css';

interface SignaturePadProps {
  /** What the pad is for: its accessible name. */
  readonly label: string;
  /** Ink that main holds; drawn when the pad opens and when it is cleared. */
  readonly ink: readonly Stroke[];
  readonly onStrokes: StoreInk;
  readonly onUnsaved?: (unsaved: boolean) => void;
  readonly onBegin?: () => void;
  /** Words for the state of the ink, where they are not those of the screen. */
  readonly words?: { readonly unsaved: Phrase; readonly saved: Phrase };
}

const saveEveryMs = 250;
const stateWords = { unsaved: hairlineScreen.notSavedYet, saved: hairlineScreen.saved };

/** Draws with finger, pen or mouse. Ink leaves the pad every quarter of a second and at each lift (decision 28). */
export const SignaturePad = ({
  label,
  ink,
  onStrokes,
  onUnsaved,
  onBegin,
  words = stateWords,
}: SignaturePadProps) => {
  const { t } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const held = useRef({ ink, onStrokes, onUnsaved, onBegin });
  const cleared = useRef<() => void>(() => undefined);
  const [unsaved, setUnsaved] = useState(false);

  useEffect(() => {
    held.current = { ink, onStrokes, onUnsaved, onBegin };
    if (ink.length === 0) cleared.current();
  });

  useEffect(() => {
    const surface = canvas.current;
    if (!surface) return undefined;
    const palm = createPalmWatch();
    /** Before the pad hears of it: listeners of one element are called in the order they came. */
    const touched = (event: PointerEvent): void => {
      if (palm.isPalm(event)) event.stopImmediatePropagation();
    };
    const lifted = (event: PointerEvent): void => {
      if (event.pointerType === 'pen') palm.penSeen(event.timeStamp);
    };
    surface.addEventListener('pointerdown', touched);
    surface.addEventListener('pointermove', lifted);
    surface.addEventListener('pointerup', lifted);
    const pad = new InkPad(surface, { minWidth: 0.9, maxWidth: 2.6, throttle: 8, minDistance: 2 });
    const queue = createInkQueue((strokes) => held.current.onStrokes(strokes));
    let drawing = false;
    let turned = false;
    /** Index of the first point not collected; after a turn of the screen also where a new line begins. */
    let sent = 0;
    let lineFrom = 0;

    let marked = false;
    const mark = (value: boolean) => {
      if (marked === value) return;
      marked = value;
      setUnsaved(value);
      held.current.onUnsaved?.(value);
    };
    const size = () => ({ width: surface.clientWidth, height: surface.clientHeight });
    let drawnOn = size();
    const collect = () => {
      const points = pad.toData().at(-1)?.points ?? [];
      const fresh = strokeOf(points.slice(lineFrom), sent - lineFrom, drawnOn.width, drawnOn.height);
      if (!fresh) return;
      sent = points.length;
      queue.push(fresh);
    };
    const save = async () => {
      await queue.save();
      if (queue.unsaved().length === 0 && !drawing) mark(false);
    };
    const redraw = () => {
      const { width, height } = size();
      if (width === 0) return;
      drawnOn = { width, height };
      turned = false;
      const ratio = Math.max(1, window.devicePixelRatio);
      surface.width = Math.round(width * ratio);
      surface.height = Math.round(height * ratio);
      surface.getContext('2d')?.scale(ratio, ratio);
      pad.penColor = getComputedStyle(surface).color;
      pad.clear();
      const look = {
        penColor: pad.penColor,
        minWidth: pad.minWidth,
        maxWidth: pad.maxWidth,
        dotSize: pad.dotSize,
        velocityFilterWeight: pad.velocityFilterWeight,
        compositeOperation: pad.compositeOperation,
      };
      const known = linesOf([...held.current.ink, ...queue.unsaved()]).map((stroke) => ({
        points: pointsOf(stroke, width, height),
        ...look,
      }));
      if (known.length > 0) pad.fromData(known, { clear: false });
    };
    const begin = () => {
      drawing = true;
      sent = 0;
      lineFrom = 0;
      drawnOn = size();
      mark(true);
      held.current.onBegin?.();
    };
    const end = () => {
      collect();
      drawing = false;
      if (turned) redraw();
      void save();
    };
    const turn = () => {
      if (!drawing) return redraw();
      // The screen turned under the finger: what is drawn belongs to the old shape, what follows to the new one.
      collect();
      lineFrom = sent;
      drawnOn = size();
      turned = true;
    };
    cleared.current = () => {
      if (!drawing && queue.unsaved().length === 0 && !pad.isEmpty()) redraw();
    };
    const hide = () => {
      if (drawing) collect();
      void save();
    };

    redraw();
    pad.addEventListener('beginStroke', begin);
    pad.addEventListener('endStroke', end);
    const timer = setInterval(() => {
      if (drawing) collect();
      void save();
    }, saveEveryMs);
    const watcher = new ResizeObserver(turn);
    watcher.observe(surface);
    document.addEventListener('visibilitychange', hide);
    return () => {
      hide();
      clearInterval(timer);
      watcher.disconnect();
      document.removeEventListener('visibilitychange', hide);
      pad.off();
      surface.removeEventListener('pointerdown', touched);
      surface.removeEventListener('pointermove', lifted);
      surface.removeEventListener('pointerup', lifted);
      cleared.current = () => undefined;
    };
  }, []);

  return (
    <div className="signature-pad">
      <canvas ref={canvas} role="img" aria-label={label} className="signature-pad-surface" />
      <span className="signature-pad-line" aria-hidden="true" />
      <span className="signature-pad-state" aria-live="polite">
        {t(unsaved ? words.unsaved : ink.length > 0 ? words.saved : '')}
      </span>
    </div>
  );
};
