import type { PassSettings } from '../../../shared/people/work-record.ts';
import type { Phrase } from '../../../shared/words/message.ts';
import { Button } from '../../parts/button.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useSessionContext } from '../session-context.ts';
import { dateText } from '../../format-time.ts';
import { settingsText, spacingWords } from './pass-draft.ts';

interface MachineSettingsProps {
  readonly values: PassSettings;
  readonly hold: <K extends keyof PassSettings>(key: K) => (value: PassSettings[K]) => Promise<Phrase | null>;
  readonly onAll: (values: PassSettings) => void;
}

/** The machine for this pass, to be typed; the settings of the last visit are offered until there is a pass of this one. */
export const MachineSettings = ({
  values: { volts, hertz, depthMm, angleDegrees, spacingMm },
  hold,
  onAll,
}: MachineSettingsProps) => {
  const { view } = useSessionContext();
  const settings = view.work?.settings;
  return (
    <div className="form-rows">
      {settings?.from === 'lastVisit' && settings.visit !== undefined && (
        <div className="row-line">
          <span className="small num">{`Last visit, ${dateText(settings.visit)}: ${settingsText(settings.values)}`}</span>
          <Button size="small" onPress={() => onAll(settings.values)}>
            As last visit
          </Button>
        </div>
      )}
      <div className="pass-settings">
        <NumberField label="Volts" value={volts} onSave={hold('volts')} min={0} max={60} step={0.5} plain />
        <NumberField label="Hertz" value={hertz} onSave={hold('hertz')} min={0} max={1000} step={5} plain />
        <NumberField
          label="Depth"
          unit="mm"
          value={depthMm}
          onSave={hold('depthMm')}
          min={0}
          max={10}
          step={0.1}
          plain
        />
        <NumberField
          label="Angle"
          unit="°"
          value={angleDegrees}
          onSave={hold('angleDegrees')}
          min={0}
          max={180}
          step={5}
          plain
        />
        <NumberField
          label="Spacing"
          unit="mm"
          value={spacingMm}
          onSave={hold('spacingMm')}
          min={0.5}
          max={3}
          step={0.05}
          hint={spacingWords(spacingMm)}
          plain
        />
      </div>
    </div>
  );
};
