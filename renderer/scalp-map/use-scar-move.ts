import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { placeAt, pointOf, zoneAt } from '../../shared/scalp/place.ts';
import type { MapPlace } from '../../shared/scalp/place.ts';
import { isArrowKey, wayOf } from './neighbour.ts';

interface ScarMove {
  readonly place: MapPlace;
  readonly placeOf: (at: { readonly x: number; readonly y: number }) => MapPlace | undefined;
  readonly onPress: () => void;
  /** Stores the new place; until it is done the mark waits where it was put. */
  readonly onMove?: ((to: MapPlace) => Promise<unknown>) | undefined;
}
interface Grip {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  moved: boolean;
  last: MapPlace | null;
}

/** Less than this is a tap with a shaking hand. */
const dragFrom = 6;
/** One press of an arrow, in units of the drawing; with Shift five times as far. */
const nudge = 3;
/** After the last arrow it is stored. */
const restMs = 700;

/** Moving a mark: a finger, pen or mouse drags it, arrows nudge it. What leaves the scalp does not follow; Escape takes it back. */
export const useScarMove = ({ place, placeOf, onPress, onMove }: ScarMove) => {
  const [draft, setDraft] = useState<MapPlace | null>(null);
  const grip = useRef<Grip | null>(null);
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  // What main has stored wins over what was still in the air.
  const [stored, setStored] = useState(place);
  if (stored.x !== place.x || stored.y !== place.y || stored.view !== place.view) {
    setStored(place);
    setDraft(null);
  }
  const at = draft ?? place;

  const settle = (to: MapPlace | null): void => {
    clearTimeout(rest.current);
    grip.current = null;
    if (to === null || !onMove) return setDraft(null);
    setDraft(to);
    void onMove(to).then(() => setDraft((now) => (now === to ? null : now)));
  };
  const down = (event: PointerEvent<SVGGElement>): void => {
    if (event.button !== 0) return;
    grip.current = { id: event.pointerId, x: event.clientX, y: event.clientY, moved: false, last: null };
    if (onMove) event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent<SVGGElement>): void => {
    const held = grip.current;
    if (!onMove || held?.id !== event.pointerId) return;
    held.moved ||= Math.hypot(event.clientX - held.x, event.clientY - held.y) > dragFrom;
    const to = held.moved ? placeOf({ x: event.clientX, y: event.clientY }) : undefined;
    if (to === undefined || zoneAt(to) === undefined) return;
    // A finger may lift before the window has drawn again.
    held.last = to;
    setDraft(to);
  };
  const up = (event: PointerEvent<SVGGElement>): void => {
    const held = grip.current;
    if (held?.id !== event.pointerId) return;
    if (held.moved) return settle(held.last);
    grip.current = null;
    onPress();
  };
  const key = (event: KeyboardEvent<SVGGElement>): void => {
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      if (!event.repeat) onPress();
    } else if (event.key === 'Escape' && draft !== null) settle(null);
    else if (onMove && isArrowKey(event.key)) {
      event.preventDefault();
      event.stopPropagation();
      const way = wayOf(event.key);
      const far = event.shiftKey ? nudge * 5 : nudge;
      const from = pointOf(at);
      const to = placeAt(at.view, { x: from.x + way.x * far, y: from.y + way.y * far });
      if (zoneAt(to) === undefined) return;
      setDraft(to);
      clearTimeout(rest.current);
      rest.current = setTimeout(() => settle(to), restMs);
    }
  };
  return {
    at,
    isMoving: draft !== null,
    handlers: {
      onPointerDown: down,
      onPointerMove: move,
      onPointerUp: up,
      onPointerCancel: () => settle(null),
      onKeyDown: key,
      onBlur: () => draft !== null && grip.current === null && settle(draft),
    },
  };
};
