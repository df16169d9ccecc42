import { memo, useMemo } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { dotRadius, stipple } from '../../shared/scalp/stipple.ts';
import { views } from '../../shared/scalp/views.ts';
import type { ViewId } from '../../shared/scalp/views.ts';
import type { MapZoneCode } from '../../shared/scalp/zones.ts';
import { classNames } from '../parts/class-names.ts';
import { dotsPath, ringsPath } from './dots-path.ts';
import { isArrowKey } from './neighbour.ts';
import type { ArrowKey } from './neighbour.ts';
import { isSmall } from './zone-look.ts';
import type { ZoneLook } from './zone-look.ts';

/** Where a finger or the mouse was; keys press without a point. */
export type PressedAt = { readonly x: number; readonly y: number } | null;

interface MapZoneProps extends Omit<ZoneLook, 'name' | 'says'> {
  readonly name: string;
  /** What a screen reader says: the name, and how the zone shows. */
  readonly spoken: string;
  readonly code: MapZoneCode;
  readonly view: ViewId;
  readonly mode: 'choose' | 'pick';
  readonly onPress: ((code: MapZoneCode, at: PressedAt) => void) | undefined;
  readonly onArrow: (from: MapZoneCode, key: ArrowKey) => void;
}

export const MapZone = memo(
  ({
    code,
    view,
    name,
    spoken,
    grade,
    last,
    chosen = false,
    current = false,
    done = false,
    muted = false,
    mode,
    onPress,
    onArrow,
  }: MapZoneProps) => {
    const path = views[view].zones[code] ?? '';
    // The view from above keeps the dots it always had; each other view has its own.
    const seed = view === 'top' ? code : `${view}/${code}`;
    const dots = useMemo(
      () => (grade === undefined ? '' : dotsPath(stipple(seed, path, grade))),
      [seed, path, grade],
    );
    const rings = useMemo(
      () => (last === undefined ? '' : ringsPath(stipple(`last/${seed}`, path, last), 1.9)),
      [seed, path, last],
    );
    const { x = 0, y = 0 } = views[view].labels[code] ?? {};
    const press = (event: KeyboardEvent) => {
      const pressed = event.key === ' ' || event.key === 'Enter';
      if (!pressed && !isArrowKey(event.key)) return;
      event.preventDefault();
      if (isArrowKey(event.key)) onArrow(code, event.key);
      else if (!event.repeat) onPress?.(code, null);
    };
    const role = onPress
      ? {
          role: 'button',
          tabIndex: 0,
          'aria-pressed': mode === 'choose' ? chosen : current,
          onClick: ({ clientX, clientY }: MouseEvent) => onPress(code, { x: clientX, y: clientY }),
          onKeyDown: press,
        }
      : { role: 'img' };
    return (
      <g
        className={classNames(
          'map-zone',
          chosen && 'chosen',
          current && 'current',
          done && 'done',
          muted && 'muted',
        )}
        aria-label={spoken}
        data-zone={code}
        {...role}
      >
        <path d={path} className={classNames('map-touch', isSmall(code) && 'small')} />
        <path d={path} className="map-shape" />
        {rings !== '' && <path d={rings} className="map-rings" />}
        {dots !== '' && <path d={dots} className="map-dots" strokeWidth={dotRadius * 2} />}
        <text x={x} y={y} className="map-label" aria-hidden="true">
          {done ? `✓ ${name}` : name}
        </text>
      </g>
    );
  },
);
