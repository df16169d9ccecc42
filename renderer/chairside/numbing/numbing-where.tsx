import { useState } from 'react';
import type { Phrase } from '../../../shared/words/message.ts';
import { numbingScreen } from '../../../shared/words/screens/numbing.ts';
import { MultiChoice } from '../../parts/multi-choice.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useSessionContext } from '../session-context.ts';
import { zoneName, zoneNames } from '../facts.ts';
import { FoldedLine } from '../fields/folded-line.tsx';

interface NumbingWhereProps {
  readonly zones: readonly string[];
  readonly areaCm2: number | null;
  readonly minutesAgo: number | null;
  readonly startsOpen: boolean;
  readonly onZones: (zones: readonly string[]) => void;
  readonly onArea: (areaCm2: number | null) => Promise<Phrase | null>;
  readonly onMinutesAgo: (minutes: number | null) => Promise<Phrase | null>;
}

/** Zones and area come from the plan and stand in one line; who puts it elsewhere, or put it on before, opens it. */
export const NumbingWhere = ({
  zones,
  areaCm2,
  minutesAgo,
  startsOpen,
  onZones,
  onArea,
  onMinutesAgo,
}: NumbingWhereProps) => {
  const { data, protocol } = useSessionContext();
  const [isOpen, setOpen] = useState(startsOpen);
  const choices = (data.zones.length > 0 ? data.zones : protocol.zones.map(({ code }) => code)).map(
    (code) => ({ id: code, label: zoneName(protocol, code) }),
  );
  if (!isOpen)
    return (
      <FoldedLine
        what={zoneNames(protocol, zones)}
        more={numbingScreen.areaNow({ area: areaCm2 ?? 0 })}
        action={numbingScreen.changeWhere}
        label={numbingScreen.changeWhereLabel}
        onOpen={() => setOpen(true)}
      />
    );
  return (
    <>
      <MultiChoice label={numbingScreen.zones} choices={choices} value={zones} onChange={onZones} />
      <div className="form-grid">
        <NumberField
          label={numbingScreen.area}
          unit={numbingScreen.cm2}
          value={areaCm2}
          onSave={onArea}
          min={1}
          max={1000}
          step={5}
          hint={numbingScreen.addedUp}
        />
        <NumberField
          label={numbingScreen.onAlready}
          unit={numbingScreen.min}
          value={minutesAgo}
          onSave={onMinutesAgo}
          min={0}
          max={600}
          hint={numbingScreen.onAlreadyHint}
        />
      </div>
    </>
  );
};
