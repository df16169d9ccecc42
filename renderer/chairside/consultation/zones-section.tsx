import { mapZoneCodes, nextScarCode } from '../../../shared/scalp/zones.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useChair } from '../chair.ts';
import { areaOf, choiceLabel, valueOf, zoneName } from '../facts.ts';
import { NotChecked } from '../not-checked.tsx';
import { ZoneMap } from '../zone-map.tsx';
import { SectionItems } from './identity-section.tsx';
import { SameZones, StillTrue } from './still-true.tsx';
import { ZoneCard } from './zone-card.tsx';

/** Zones chosen on the map or in the list, each with its grades and its plan. */
export const ZonesSection = () => {
  const { data, protocol, send, zone, openZone } = useChair();
  const chosen = data.zones;
  const choose = (code: string, on: boolean) => {
    void send({ type: 'zone.chosen', zone: code, chosen: on });
    openZone(on ? code : null);
  };
  const open = zone !== null && chosen.includes(zone) ? zone : (chosen[0] ?? null);
  const listed = [...mapZoneCodes, ...chosen.filter((code) => code.startsWith('SCR-'))];
  const total = chosen.reduce((sum, code) => sum + areaOf(data, protocol, code), 0);
  return (
    <>
      <SameZones />
      <div className="zones-work" id="zones">
        <div className="col zones-map">
          <Card title="Zones" aside={<span className="small num">{`${chosen.length} chosen · ${total} cm²`}</span>}>
            <ZoneMap label="Scalp seen from above: choose zones" mode="choose" onPress={(code) => choose(code, !chosen.includes(code))} />
            <p className="small">Dots show what is left of the last treatment: the sparser, the more faded.</p>
          </Card>
          <Card title="The same as a list">
            {listed.map((code) => (
              <Tick key={code} isOn={chosen.includes(code)} isWanted={false} onChange={(on) => choose(code, on)} who={`${areaOf(data, protocol, code)} cm²`}>{zoneName(protocol, code)}</Tick>
            ))}
            <Button size="small" icon={<Icon name="plus" />} onPress={() => choose(nextScarCode(chosen), true)}>Add a scar</Button>
          </Card>
        </div>
        <div className="col">
          {open === null && <Card title="No zone chosen yet"><p>Tap a zone on the map, or tick it in the list. Each zone then gets its grades and its plan.</p></Card>}
          {chosen.length > 1 && (
            <Card title="Chosen zones">
              {chosen.map((code) => (
                <div className="zone-row" key={code}>
                  <Button size="small" look="quiet" current={code === open ? 'page' : undefined} onPress={() => openZone(code)}>{zoneName(protocol, code)}</Button>
                  <span className="small">{choiceLabel('plan', valueOf(data, 'plan', code)) || 'no plan yet'}</span>
                </div>
              ))}
            </Card>
          )}
          {open !== null && <StillTrue groups={['zone']} zone={open} />}
          {open !== null && <ZoneCard key={open} zone={open} />}
        </div>
      </div>
      <SectionItems section="zones" />
      <NotChecked stage="consultation" />
    </>
  );
};
