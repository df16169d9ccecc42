import { applicationScreen as words } from '../../../shared/words/screens/application.ts';
import type { PassSettings } from '../../../shared/people/work-record.ts';
import type { Phrase } from '../../../shared/words/message.ts';
import { Button } from '../../parts/button.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
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
  const { t } = useWords();
  const settings = view.work?.settings;
  return (
    <div className="form-rows">
      {settings?.from === 'lastVisit' && settings.visit !== undefined && (
        <div className="row-line">
          <span className="small num">
            {t(words.lastVisit({ day: { day: settings.visit }, settings: settingsText(settings.values) }))}
          </span>
          <Button size="small" onPress={() => onAll(settings.values)}>
            {t(words.asLastVisit)}
          </Button>
        </div>
      )}
      <div className="pass-settings">
        <NumberField
          label={words.volts}
          value={volts}
          onSave={hold('volts')}
          min={0}
          max={60}
          step={0.5}
          plain
        />
        <NumberField
          label={words.hertz}
          value={hertz}
          onSave={hold('hertz')}
          min={0}
          max={1000}
          step={5}
          plain
        />
        <NumberField
          label={words.depth}
          unit={words.mm}
          value={depthMm}
          onSave={hold('depthMm')}
          min={0}
          max={10}
          step={0.1}
          plain
        />
        <NumberField
          label={words.angle}
          unit="°"
          value={angleDegrees}
          onSave={hold('angleDegrees')}
          min={0}
          max={180}
          step={5}
          plain
        />
        <NumberField
          label={words.spacing}
          unit={words.mm}
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
