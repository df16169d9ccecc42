import { scarMark } from '../../shared/scalp/scar-mark.ts';
import type { ScarPlace, ScarSize } from '../../shared/scalp/scar-mark.ts';
import { pointOf } from '../../shared/scalp/place.ts';
import type { MapPlace } from '../../shared/scalp/place.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { classNames } from '../parts/class-names.ts';
import { useScarMove } from './use-scar-move.ts';

export interface ScarLook {
  readonly code: string;
  readonly place: ScarPlace;
  readonly size: ScarSize | undefined;
  /** "Scar 1" */
  readonly name: Phrase;
  readonly says: Phrase;
  readonly current?: boolean | undefined;
  readonly done?: boolean | undefined;
  readonly muted?: boolean | undefined;
  /** Where it lay last time; only shown. */
  readonly isLast?: boolean | undefined;
}

interface MapScarProps extends Omit<ScarLook, 'name' | 'says'> {
  readonly name: string;
  readonly spoken: string;
  readonly onPress: ((code: string) => void) | undefined;
  readonly onMove: ((code: string, place: MapPlace) => Promise<unknown>) | undefined;
  readonly placeOf: (at: { readonly x: number; readonly y: number }) => MapPlace | undefined;
}

/** A scar where it lies, so long, so wide and so turned as it is. Dragged, or moved with the arrows, where it may be moved. */
export const MapScar = ({
  code,
  place,
  size,
  name,
  spoken,
  current = false,
  done = false,
  muted = false,
  isLast = false,
  onPress,
  onMove,
  placeOf,
}: MapScarProps) => {
  const { at, isMoving, handlers } = useScarMove({
    place,
    placeOf,
    onPress: () => onPress?.(code),
    ...(onMove ? { onMove: (to: MapPlace) => onMove(code, to) } : {}),
  });
  const path = scarMark({ ...place, ...at }, size);
  const { x, y } = pointOf(at);
  if (isLast) return <path d={path} className="map-scar-last" aria-hidden="true" />;
  const role = onPress
    ? { role: 'button', tabIndex: 0, 'aria-pressed': current, ...handlers }
    : { role: 'img' };
  return (
    <g
      className={classNames(
        'map-scar',
        current && 'current',
        muted && 'muted',
        isMoving && 'moving',
        onMove && 'movable',
      )}
      aria-label={spoken}
      data-scar={code}
      {...role}
    >
      <path d={path} className="map-scar-touch" />
      <path d={path} className="map-scar-mark" />
      <text x={x} y={y + 15} className="map-label" aria-hidden="true">
        {done ? `✓ ${name}` : name}
      </text>
    </g>
  );
};
