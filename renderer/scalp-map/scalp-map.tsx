import { memo, useCallback, useLayoutEffect, useRef } from 'react';
import { topHead, topView, topZones } from '../../shared/scalp/outlines-top.ts';
import type { FadeGrade } from '../../shared/scalp/stipple.ts';
import { mapZoneCodes } from '../../shared/scalp/zones.ts';
import type { MapZoneCode } from '../../shared/scalp/zones.ts';
import { MapZone } from './map-zone.tsx';
import './scalp-map.css';

export interface ZoneLook {
  /** What a screen reader hears after the name: "chosen, fade 3". */
  readonly says?: string | undefined;
  /** Short name drawn on the map. */
  readonly name: string;
  readonly grade?: FadeGrade | undefined;
  readonly chosen?: boolean | undefined;
  readonly current?: boolean | undefined;
  readonly done?: boolean | undefined;
  readonly muted?: boolean | undefined;
}

interface ScalpMapProps {
  readonly label: string;
  readonly zones: Readonly<Partial<Record<MapZoneCode, ZoneLook>>>;
  /** Without it the map is only looked at. */
  readonly onPress?: ((code: MapZoneCode) => void) | undefined;
  /** choose: zones are switched on and off; pick: one of them is gone to. */
  readonly mode?: 'choose' | 'pick' | undefined;
}

/** The narrower a zone, the later it is drawn: its wider touch area then lies on top of its neighbours'. */
const narrowness = (code: MapZoneCode): number => (code.startsWith('T') ? 3 : code === 'NAP' || code === 'FHL' ? 2 : code.startsWith('PAR') ? 1 : 0);
const drawn: readonly MapZoneCode[] = mapZoneCodes.toSorted((a, b) => narrowness(a) - narrowness(b));

const Head = memo(() => (
  <g className="map-head" aria-hidden="true">
    <path d={topHead.nose} className="map-behind" />
    {topHead.ears.map((ear) => <path key={ear} d={ear} className="map-behind" />)}
    <path d={topHead.outline} className="map-outline" />
  </g>
));

/** The scalp from above, nose up; the client's left is on the left. Every zone is a button of its own. */
export const ScalpMap = ({ label, zones, onPress, mode = 'pick' }: ScalpMapProps) => {
  // Zones are told one function for ever: a tap redraws the zone it is about and no other.
  const latest = useRef(onPress);
  useLayoutEffect(() => { latest.current = onPress; });
  const press = useCallback((code: MapZoneCode) => latest.current?.(code), []);
  return (
    <svg className="scalp-map" viewBox={`40 4 ${topView.width - 80} ${topView.height - 12}`} role="group" aria-label={label}>
      <Head />
      {drawn.map((code) => {
        const look = zones[code];
        return look ? (
          <MapZone
            key={code} code={code} path={topZones[code]} small={narrowness(code) > 0} mode={mode} onPress={onPress ? press : undefined}
            name={look.name} says={look.says} grade={look.grade} chosen={look.chosen ?? false} current={look.current ?? false} done={look.done ?? false} muted={look.muted ?? false}
          />
        ) : null;
      })}
    </svg>
  );
};
