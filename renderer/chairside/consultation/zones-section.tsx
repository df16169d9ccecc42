import { useState } from 'react';
import type { MapPlace } from '../../../shared/scalp/place.ts';
import { mapZoneCodes } from '../../../shared/scalp/zones.ts';
import type { MapZoneCode } from '../../../shared/scalp/zones.ts';
import { consultationScreen } from '../../../shared/words/screens/consultation.ts';
import { zonesScreenWords } from '../../../shared/words/screens/zones.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { choiceLabel, textOf, valueOf, zoneName } from '../facts.ts';
import { ZoneMap } from '../zone-map.tsx';
import { ZonesTable } from '../zones-table.tsx';
import { SectionItems } from './section-items.tsx';
import { HairlinePart } from './hairline-part.tsx';
import { SameZones, StillTrue } from './still-true.tsx';
import { useScarPlacing } from './use-scar-placing.ts';
import { ZoneCard } from './zone-card.tsx';

/** Zones chosen on the map or in the list, each with its grades and its plan. */
export const ZonesSection = () => {
  const { data, protocol, send, zone, openZone } = useSessionContext();
  const { t } = useWords();
  const [shows, setShows] = useState<'list' | 'table' | null>(null);
  const toggle = (what: 'list' | 'table') => setShows(shows === what ? null : what);
  const chosen = data.zones;
  const choose = (code: string, on: boolean) => {
    void send({ type: 'zone.chosen', zone: code, chosen: on });
    openZone(on ? code : null);
  };
  const { placing, start, stop, place, move } = useScarPlacing();
  const open = zone !== null && chosen.includes(zone) ? zone : (chosen[0] ?? null);
  const pressed = (code: MapZoneCode, at: MapPlace | undefined) => {
    if (placing) return void place(code, at);
    // A tap never throws a plan away: that is what "Take this zone out" is for.
    const keeps = chosen.includes(code) && (code !== open || textOf(data, 'plan', code) !== '');
    if (keeps) openZone(code);
    else choose(code, !chosen.includes(code));
  };
  const listed = [...mapZoneCodes, ...data.knownScars];
  const total = Math.round(10 * chosen.reduce((sum, code) => sum + (data.areas[code] ?? 0), 0)) / 10;
  return (
    <>
      <div className="zones-work" id="zones">
        <div className="col zones-map">
          <Card
            title={t(zonesScreenWords.zones)}
            aside={
              <span className="small num">
                {t(zonesScreenWords.chosen({ count: String(chosen.length), area: String(total) }))}
              </span>
            }
          >
            {placing && (
              <div className="says script placing-scar" role="status">
                <span>{t(zonesScreenWords.tapForScar)}</span>
                <Button size="small" look="quiet" onPress={stop}>
                  {t(zonesScreenWords.placeNoScar)}
                </Button>
              </div>
            )}
            <ZoneMap
              what={t(zonesScreenWords.chooseZones)}
              mode="choose"
              placing={placing}
              current={open}
              onPress={pressed}
              onScar={openZone}
              onMoveScar={move}
            />
            {!placing && (
              <div className="button-row zones-ways">
                <Button size="small" icon={<Icon name="plus" />} onPress={start}>
                  {t(zonesScreenWords.addScar)}
                </Button>
                <Button size="small" look="quiet" expanded={shows === 'list'} onPress={() => toggle('list')}>
                  {t(consultationScreen.zoneList)}
                </Button>
                <Button
                  size="small"
                  look="quiet"
                  expanded={shows === 'table'}
                  onPress={() => toggle('table')}
                >
                  {t(consultationScreen.zoneTable)}
                </Button>
              </div>
            )}
            {chosen.length > 1 && (
              <div className="zones-chosen">
                {chosen.map((code) => (
                  <Button
                    key={code}
                    size="small"
                    className="zone-chosen"
                    current={code === open ? 'page' : undefined}
                    onPress={() => openZone(code)}
                  >
                    <span>{t(zoneName(protocol, code))}</span>
                    <span className="small">
                      {t(choiceLabel('plan', valueOf(data, 'plan', code)) || zonesScreenWords.noPlanYet)}
                    </span>
                  </Button>
                ))}
              </div>
            )}
          </Card>
          {shows === 'list' && (
            <Card title={t(consultationScreen.zoneList)}>
              {listed.map((code) => (
                <Tick
                  key={code}
                  isOn={chosen.includes(code)}
                  isWanted={false}
                  onChange={(on) => choose(code, on)}
                  who={t(zonesScreenWords.areaOf({ area: String(data.areas[code] ?? 0) }))}
                >
                  {t(zoneName(protocol, code))}
                </Tick>
              ))}
            </Card>
          )}
        </div>
        <div className="col">
          {open === null && (
            <Card title={t(zonesScreenWords.noneChosen)}>
              <p>{t(zonesScreenWords.tapAZone)}</p>
              <SameZones />
            </Card>
          )}
          {open !== null && <StillTrue groups={['zone']} zone={open} />}
          {open !== null && <ZoneCard key={open} zone={open} />}
          <div className="zones-after">
            <HairlinePart />
            <SectionItems section="zones" />
          </div>
        </div>
      </div>
      {shows === 'table' && <ZonesTable />}
    </>
  );
};
