import { useEffect, useRef, useState } from 'react';
import InkPad from 'signature_pad';
import type { Stroke } from '../../shared/session/intents.ts';
import { pointsOf, strokeOf } from './strokes.ts';
import './signature-pad.css';

interface SignaturePadProps {
  /** What the pad is for: its accessible name. */
  readonly label: string;
  /** Ink that main holds; drawn when the pad opens and when it is cleared. */
  readonly ink: readonly Stroke[];
  /** Stores strokes; answers whether they are on disk now. */
  readonly onStrokes: (strokes: readonly Stroke[]) => Promise<boolean>;
  readonly onUnsaved?: (unsaved: boolean) => void;
  readonly onBegin?: () => void;
}

const saveEveryMs = 250;

/** Draws with finger, pen or mouse. Ink leaves the pad every quarter of a second and at each lift (decision 28). */
export const SignaturePad = ({ label, ink, onStrokes, onUnsaved, onBegin }: SignaturePadProps) => {
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
    const pad = new InkPad(surface, { minWidth: 0.9, maxWidth: 2.6, throttle: 8, minDistance: 2 });
    let drawing = false;
    let sent = 0;
    let waiting: Stroke[] = [];
    let sending = false;

    let marked = false;

    const mark = (value: boolean) => {
      marked = value;
      setUnsaved(value);
      held.current.onUnsaved?.(value);
    };
    const size = () => ({ width: surface.clientWidth, height: surface.clientHeight });
    const collect = () => {
      const { width, height } = size();
      const points = pad.toData().at(-1)?.points ?? [];
      const fresh = strokeOf(points, sent, width, height);
      if (!fresh) return;
      sent = points.length;
      waiting.push(fresh);
    };
    const save = async (): Promise<void> => {
      if (sending) return;
      if (waiting.length === 0) {
        if (!drawing && marked) mark(false);
        return;
      }
      sending = true;
      const strokes = waiting;
      waiting = [];
      const saved = await held.current.onStrokes(strokes).catch(() => false);
      sending = false;
      // What could not be stored stays first in the queue: the next quarter second tries again.
      if (!saved) waiting = [...strokes, ...waiting];
      if (saved) await save();
    };
    const redraw = () => {
      const { width, height } = size();
      if (width === 0) return;
      const ratio = Math.max(1, window.devicePixelRatio);
      surface.width = Math.round(width * ratio);
      surface.height = Math.round(height * ratio);
      surface.getContext('2d')?.scale(ratio, ratio);
      pad.penColor = getComputedStyle(surface).color;
      pad.clear();
      const known = [...held.current.ink, ...waiting].map((stroke) => ({ points: pointsOf(stroke, width, height), penColor: pad.penColor, minWidth: pad.minWidth, maxWidth: pad.maxWidth, dotSize: pad.dotSize, velocityFilterWeight: pad.velocityFilterWeight, compositeOperation: pad.compositeOperation }));
      if (known.length > 0) pad.fromData(known, { clear: false });
    };
    const begin = () => {
      drawing = true;
      sent = 0;
      mark(true);
      held.current.onBegin?.();
    };
    const end = () => {
      collect();
      drawing = false;
      void save();
    };
    cleared.current = () => {
      if (!drawing && !sending && waiting.length === 0 && !pad.isEmpty()) redraw();
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
    const watcher = new ResizeObserver(() => { if (!drawing) redraw(); });
    watcher.observe(surface);
    document.addEventListener('visibilitychange', hide);
    return () => {
      hide();
      clearInterval(timer);
      watcher.disconnect();
      document.removeEventListener('visibilitychange', hide);
      pad.off();
      cleared.current = () => undefined;
    };
  }, []);

  return (
    <div className="signature-pad">
      <canvas ref={canvas} role="img" aria-label={label} className="signature-pad-surface" />
      <span className="signature-pad-line" aria-hidden="true" />
      <span className="signature-pad-state" aria-live="polite">{unsaved ? 'Not saved yet' : ink.length > 0 ? 'Saved' : ''}</span>
    </div>
  );
};
