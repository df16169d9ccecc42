import type { Place } from '../../../shared/scalp/place.ts';
import { mapZoneCodes } from '../../../shared/scalp/zones.ts';
import type { MapZoneCode } from '../../../shared/scalp/zones.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useSessionContext } from '../session-context.ts';
import { choiceLabel, textOf, valueOf, zoneName } from '../facts.ts';
import { NotChecked } from '../not-checked.tsx';
import { ZoneMap } from '../zone-map.tsx';
import { ZonesTable } from '../zones-table.tsx';
import { SectionItems } from './identity-section.tsx';
import { SameZones, StillTrue } from './still-true.tsx';
import { useScarPlacing } from './use-scar-placing.ts';
import { ZoneCard } from './zone-card.tsx';

/** Zones chosen on the map or in the list, each with its grades and its plan. */
export const ZonesSection = () => {
  const { data, protocol, send, zone, openZone } = useSessionContext();
  const chosen = data.zones;
  const choose = (code: string, on: boolean) => {
    void send({ type: 'zone.chosen', zone: code, chosen: on });
    openZone(on ? code : null);
  };
  const { placing, start, stop, place, move } = useScarPlacing();
  const open = zone !== null && chosen.includes(zone) ? zone : (chosen[0] ?? null);
  const pressed = (code: MapZoneCode, at: Place | undefined) => {
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
      <SameZones />
      <div className="zones-work" id="zones">
        <div className="col zones-map">
          <Card
            title="Zones"
            aside={<span className="small num">{`${chosen.length} chosen · ${total} cm²`}</span>}
          >
            {placing && (
              <div className="says script placing-scar" role="status">
                <span>Tap the map where the scar lies. With the keys: go to its zone and press Space.</span>
                <Button size="small" look="quiet" onPress={stop}>
                  Place no scar
                </Button>
              </div>
            )}
            <ZoneMap
              what="choose zones"
              mode="choose"
              placing={placing}
              current={open}
              onPress={pressed}
              onScar={openZone}
              onMoveScar={move}
            />
            {!placing && (
              <Button size="small" icon={<Icon name="plus" />} onPress={start}>
                Add a scar
              </Button>
            )}
          </Card>
          <Card title="The same as a list">
            {listed.map((code) => (
              <Tick
                key={code}
                isOn={chosen.includes(code)}
                isWanted={false}
                onChange={(on) => choose(code, on)}
                who={`${data.areas[code] ?? 0} cm²`}
              >
                {zoneName(protocol, code)}
              </Tick>
            ))}
          </Card>
        </div>
        <div className="col">
          {open === null && (
            <Card title="No zone chosen yet">
              <p>
                Tap a zone on the map, or tick it in the list. Each zone then gets its grades and its plan.
              </p>
            </Card>
          )}
          {open !== null && <StillTrue groups={['zone']} zone={open} />}
          {open !== null && <ZoneCard key={open} zone={open} />}
          {chosen.length > 1 && (
            <Card title="Chosen zones">
              {chosen.map((code) => (
                <div className="zone-row" key={code}>
                  <Button
                    size="small"
                    look="quiet"
                    current={code === open ? 'page' : undefined}
                    onPress={() => openZone(code)}
                  >
                    {zoneName(protocol, code)}
                  </Button>
                  <span className="small">
                    {choiceLabel('plan', valueOf(data, 'plan', code)) || 'no plan yet'}
                  </span>
                </div>
              ))}
            </Card>
          )}
        </div>
      </div>
      <ZonesTable />
      <SectionItems section="zones" />
      <NotChecked stage="consultation" />
    </>
  );
};
