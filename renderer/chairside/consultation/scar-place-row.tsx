import { middleOf } from '../../../shared/scalp/place.ts';
import { bestViewOf, views } from '../../../shared/scalp/views.ts';
import { isMapZoneCode, isScarCode } from '../../../shared/scalp/zones.ts';
import { zonesScreenWords } from '../../../shared/words/screens/zones.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { zoneName } from '../facts.ts';
import { ChoiceSelect } from '../fields/choice-select.tsx';

const step = 15;

/** Where a scar lies, in words; moved to another zone and turned without a finger on the map. */
export const ScarPlaceRow = ({ scar }: { readonly scar: string }) => {
  const { data, protocol, send } = useSessionContext();
  const { t } = useWords();
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
        label={t(zonesScreenWords.liesIn)}
        choices={protocol.zones.map(({ code, name }) => ({ id: code, label: name }))}
        value={place?.parent ?? null}
        onChange={moveTo}
        placeholder={t(zonesScreenWords.chooseZone)}
      />
      {place && (
        <div className="button-row">
          <Button size="small" onPress={() => turn(-step)}>
            {t(zonesScreenWords.turnLeft)}
          </Button>
          <Button size="small" onPress={() => turn(step)}>
            {t(zonesScreenWords.turnRight)}
          </Button>
          <span className="small">
            {t(zonesScreenWords.drawnOn({ scar: zoneName(protocol, scar), view: views[place.view].title }))}
          </span>
        </div>
      )}
    </div>
  );
};
