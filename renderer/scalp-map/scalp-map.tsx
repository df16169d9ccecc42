import { nameOnMap } from './zone-look.ts';
import { commaList } from '../../shared/words/message.ts';
import { useWords } from '../words.tsx';
import { useCallback, useLayoutEffect, useRef } from 'react';
import { middleOf, placeInFrame } from '../../shared/scalp/place.ts';
import type { MapPlace } from '../../shared/scalp/place.ts';
import { views, zonesSeen } from '../../shared/scalp/views.ts';
import type { ViewId } from '../../shared/scalp/views.ts';
import type { MapZoneCode } from '../../shared/scalp/zones.ts';
import { classNames } from '../parts/class-names.ts';
import { MapHead } from './map-head.tsx';
import { MapScar } from './map-scar.tsx';
import type { ScarLook } from './map-scar.tsx';
import { MapZone } from './map-zone.tsx';
import type { PressedAt } from './map-zone.tsx';
import { neighbourOf } from './neighbour.ts';
import type { ArrowKey } from './neighbour.ts';
import { isSmall } from './zone-look.ts';
import type { ZoneLook } from './zone-look.ts';
import { useMapScale } from './use-map-scale.ts';
import './scalp-map.css';

interface ScalpMapProps {
  readonly view: ViewId;
  readonly label: string;
  readonly zones: Readonly<Partial<Record<MapZoneCode, ZoneLook>>>;
  /** Scars that lie on this view. */
  readonly scars?: readonly ScarLook[] | undefined;
  /** Without it the map is only looked at. */
  readonly onPress?: ((code: MapZoneCode, at: MapPlace | undefined) => void) | undefined;
  readonly onScar?: ((code: string) => void) | undefined;
  /** Scars can be moved. */
  readonly onMoveScar?: ((code: string, place: MapPlace) => Promise<unknown>) | undefined;
  /** choose: zones are switched on and off; pick: one of them is gone to. */
  readonly mode?: 'choose' | 'pick' | undefined;
  /** The next tap places something: marks step back, the cursor is a cross. */
  readonly placing?: boolean | undefined;
}

const drawnOrder = (view: ViewId): readonly MapZoneCode[] =>
  zonesSeen(view).toSorted((a, b) => Number(isSmall(a)) - Number(isSmall(b)));

/** The scalp from one side. Every zone is a button of its own; arrows go from zone to zone. */
export const ScalpMap = ({
  view,
  label,
  zones,
  scars = [],
  onPress,
  onScar,
  onMoveScar,
  mode = 'pick',
  placing = false,
}: ScalpMapProps) => {
  const { t } = useWords();
  const drawing = useRef<SVGSVGElement>(null);
  const { crop } = views[view];
  useMapScale(drawing, crop);
  const placeOf = useCallback(
    (at: { readonly x: number; readonly y: number }): MapPlace | undefined => {
      const frame = drawing.current?.getBoundingClientRect();
      return frame && placeInFrame(view, frame, at);
    },
    [view],
  );
  const latest = useRef(onPress);
  useLayoutEffect(() => {
    latest.current = onPress;
  });
  // One function as long as the view stays, so that a zone is drawn anew only when it looks otherwise.
  const press = useCallback(
    (code: MapZoneCode, at: PressedAt) =>
      latest.current?.(code, at === null ? middleOf(view, code) : placeOf(at)),
    [view, placeOf],
  );
  const walk = useCallback(
    (from: MapZoneCode, key: ArrowKey) => {
      const next = neighbourOf(views[view].labels, from, key);
      if (next !== undefined) drawing.current?.querySelector<SVGGElement>(`[data-zone="${next}"]`)?.focus();
    },
    [view],
  );
  return (
    <svg
      ref={drawing}
      className={classNames('scalp-map', placing && 'placing')}
      viewBox={`${crop.x} ${crop.y} ${crop.width} ${crop.height}`}
      role="group"
      aria-label={label}
    >
      <MapHead view={view} />
      {drawnOrder(view).map((code) => {
        const look = zones[code];
        return look ? (
          <MapZone
            key={code}
            code={code}
            view={view}
            mode={mode}
            {...look}
            name={t(nameOnMap(code, look.name))}
            spoken={t(look.says === undefined ? look.name : commaList([look.name, look.says]))}
            onPress={onPress && press}
            onArrow={walk}
          />
        ) : null;
      })}
      {scars.map((scar) => (
        <MapScar
          key={scar.code}
          {...scar}
          name={t(scar.name)}
          spoken={t(commaList([scar.name, scar.says]))}
          onPress={onScar}
          onMove={placing ? undefined : onMoveScar}
          placeOf={placeOf}
        />
      ))}
    </svg>
  );
};
