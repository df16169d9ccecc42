import { memo } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { fineTuneScreen as words } from '../../../shared/words/screens/fine-tune.ts';
import { Card } from '../../parts/card.tsx';
import { Chip } from '../../parts/chip.tsx';
import { LightPhoto } from '../../photos/zone-photos.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { LightNotes } from './light-notes.tsx';
import './lights-card.css';

interface CellProps {
  readonly light: string;
  readonly name: string;
  readonly distanceM: number;
  readonly ok: boolean | null;
  readonly set: (light: string, distanceM: number, ok: boolean) => void;
}

const Cell = memo(({ light, name, distanceM, ok, set }: CellProps) => {
  const { t } = useWords();
  return (
    <ToggleButtonGroup
      className="choices light-cell"
      selectionMode="single"
      disallowEmptySelection
      aria-label={t(words.fromDistance({ light: name, metres: distanceM }))}
      selectedKeys={ok === null ? [] : [ok ? 'ok' : 'no']}
      onSelectionChange={(keys) => {
        const [chosen] = [...keys];
        if (chosen !== undefined) set(light, distanceM, chosen === 'ok');
      }}
    >
      <ToggleButton id="ok" className="choice">
        {t(words.good)}
      </ToggleButton>
      <ToggleButton id="no" className="choice caution">
        {t(words.notYet)}
      </ToggleButton>
    </ToggleButtonGroup>
  );
});

/** Every light from every distance: two colours can match in one light and not in another. */
export const LightsCard = () => {
  const { data, protocol, send } = useSessionContext();
  const { t } = useWords();
  const lights = new Set(Object.values(data.lights).map(({ light }) => light));
  const seen = new Set(Object.values(data.lights).map(({ distanceM }) => distanceM));
  const set = (light: string, distanceM: number, ok: boolean) =>
    void send({ type: 'light.checked', light, distanceM, ok });
  return (
    <Card
      title={t(words.lights)}
      id="lights"
      aside={
        <Chip tone={lights.size >= protocol.limits.lightChecks.value ? 'good' : 'caution'}>
          {t(
            words.lightsOf({
              lights: lights.size,
              needed: protocol.limits.lightChecks.value,
              distances: seen.size,
              all: protocol.distancesM.length,
            }),
          )}
        </Chip>
      }
    >
      <div className="lights" role="table" aria-label={t(words.lights)}>
        <div role="row" className="light-row light-head">
          <span role="columnheader">{t(words.light)}</span>
          {protocol.distancesM.map((distance) => (
            <span role="columnheader" key={distance}>
              {t(words.metres({ metres: distance }))}
            </span>
          ))}
        </div>
        {protocol.lights.map(({ id, name }) => (
          <div role="row" className="light-row" key={id}>
            <span role="rowheader">
              {t(name)}
              <LightPhoto light={id} />
            </span>
            {protocol.distancesM.map((distanceM) => (
              <span role="cell" key={distanceM}>
                <span className="light-distance small" aria-hidden="true">
                  {t(words.metres({ metres: distanceM }))}
                </span>
                <Cell
                  light={id}
                  name={name}
                  distanceM={distanceM}
                  ok={data.lights[`${id}@${distanceM}`]?.ok ?? null}
                  set={set}
                />
              </span>
            ))}
          </div>
        ))}
      </div>
      <LightNotes />
    </Card>
  );
};
