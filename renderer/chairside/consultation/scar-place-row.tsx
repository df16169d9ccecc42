import { middleOf } from '../../../shared/scalp/place.ts';
import { bestViewOf, views } from '../../../shared/scalp/views.ts';
import { isMapZoneCode, isScarCode } from '../../../shared/scalp/zones.ts';
import { Button } from '../../parts/button.tsx';
import { useSessionContext } from '../session-context.ts';
import { zoneName } from '../facts.ts';
import { ChoiceSelect } from '../fields/choice-select.tsx';
import { useWords } from '../../words.tsx';

const step = 15;

/** Where a scar lies, in words; moved to another zone and turned without a finger on the map. */
export const ScarPlaceRow = ({ scar }: { readonly scar: string }) => {
  const { t } = useWords();
  const { data, protocol, send } = useSessionContext();
  const place = data.scars[scar];
  if (!isScarCode(scar)) return null;
  const moveTo = (parent: string) => {
    const middle = isMapZoneCode(parent) ? middleOf(bestViewOf(parent), parent) : undefined;
    if (middle !== undefined)
      void send({ type: 'scar.placed', zone: scar, parent, ...middle, angle: place?.angle ?? 0 });
  };
  const turn = (by: number) =>
    place && void send({ type: 'scar.placed', zone: scar, ...place, angle: (place.angle + by + 180) % 180 });
  return (
    <div className="scar-place">
      <ChoiceSelect
        label="Lies in"
        choices={protocol.zones.map(({ code, name }) => ({ id: code, label: name }))}
        value={place?.parent ?? null}
        onChange={moveTo}
        placeholder="Choose the zone"
      />
      {place && (
        <div className="button-row">
          <Button size="small" onPress={() => turn(-step)}>
            Turn left
          </Button>
          <Button size="small" onPress={() => turn(step)}>
            Turn right
          </Button>
          <span className="small">{`${zoneName(protocol, scar)} is drawn on the view "${t(views[place.view].title)}". Drag it there, or move it with the arrow keys.`}</span>
        </div>
      )}
    </div>
  );
};
