import { zoneMapWords } from '../../shared/words/screens/zone-map.ts';
import { useMemo, useState } from 'react';
import type { MapPlace } from '../../shared/scalp/place.ts';
import { bestViewOf, isSeen, views } from '../../shared/scalp/views.ts';
import type { ViewId } from '../../shared/scalp/views.ts';
import { isMapZoneCode } from '../../shared/scalp/zones.ts';
import type { MapZoneCode } from '../../shared/scalp/zones.ts';
import { Button } from '../parts/button.tsx';
import { ScalpMap } from '../scalp-map/scalp-map.tsx';
import { ViewButtons } from '../scalp-map/view-buttons.tsx';
import { useSessionContext } from './session-context.ts';
import { hasGrades, lastScarLooks, scarLooks, zoneLooks } from './map-looks.ts';
import { useWords } from '../words.tsx';

interface ZoneMapProps {
  /** What a tap does, after the name of the view: "choose zones". */
  readonly what: string;
  readonly mode: 'choose' | 'pick';
  readonly onPress?: ((code: MapZoneCode, at: MapPlace | undefined) => void) | undefined;
  readonly onScar?: ((code: string) => void) | undefined;
  readonly onMoveScar?: ((code: string, place: MapPlace) => Promise<unknown>) | undefined;
  readonly placing?: boolean | undefined;
  readonly current?: string | null | undefined;
  readonly done?: ReadonlySet<string> | undefined;
  /** Zones that are not part of this: drawn pale. */
  readonly only?: ReadonlySet<string> | undefined;
}

/** The view that shows a zone or a scar: this one where it can, else the best. */
const viewFor = (code: string, now: ViewId, placeOf: (scar: string) => ViewId | undefined): ViewId => {
  if (!isMapZoneCode(code)) return placeOf(code) ?? now;
  return isSeen(now, code) ? now : bestViewOf(code);
};

/** The scalp map of this session from five sides: dots from the fade grades, scars where they lie, the last visit as rings. */
export const ZoneMap = ({
  what,
  mode,
  onPress,
  onScar,
  onMoveScar,
  placing,
  current = null,
  done,
  only,
}: ZoneMapProps) => {
  const { t } = useWords();
  const { data, protocol } = useSessionContext();
  const { lastVisit } = data.opening;
  const [view, setView] = useState<ViewId>('top');
  const [showsLast, setShowsLast] = useState(false);
  const [followed, setFollowed] = useState(current);
  if (followed !== current) {
    setFollowed(current);
    if (current !== null) setView(viewFor(current, view, (scar) => data.scars[scar]?.view));
  }
  const zones = useMemo(
    () => zoneLooks(data, protocol, { mode, current, done, only, showsLast }),
    [data, protocol, mode, current, done, only, showsLast],
  );
  const scars = useMemo(
    () => [...(showsLast ? lastScarLooks(data) : []), ...scarLooks(data, protocol, { current, done, only })],
    [data, protocol, current, done, only, showsLast],
  );
  const counts = useMemo(() => {
    const byView: Partial<Record<ViewId, number>> = {};
    for (const { place, isLast } of scars) if (!isLast) byView[place.view] = (byView[place.view] ?? 0) + 1;
    return byView;
  }, [scars]);
  return (
    <>
      <ViewButtons view={view} onChange={setView} scars={counts} />
      <ScalpMap
        view={view}
        label={`${t(views[view].seen)}: ${what}`}
        zones={zones}
        scars={scars.filter(({ place }) => place.view === view)}
        mode={mode}
        placing={placing}
        onPress={onPress}
        onScar={onScar}
        onMoveScar={onMoveScar}
      />
      <p className="small">{t(zoneMapWords.legend)}</p>
      {lastVisit !== null && hasGrades(lastVisit) && (
        <div className="map-last">
          <Button size="small" pressed={showsLast} onPress={() => setShowsLast(!showsLast)}>
            {t(zoneMapWords.showLast)}
          </Button>
          {showsLast && (
            <span className="small">{t(zoneMapWords.rings({ day: { day: lastVisit.on } }))}</span>
          )}
        </div>
      )}
    </>
  );
};
