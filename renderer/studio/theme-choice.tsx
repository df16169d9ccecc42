import { useSyncExternalStore } from 'react';
import type { Settings } from '../../shared/ipc/this-device.ts';
import type { Message } from '../../shared/words/message.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { useShell } from '../context.ts';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { useWords } from '../words.tsx';

const themes: readonly { readonly id: Settings['theme']; readonly label: Message }[] = [
  { id: 'light', label: studioScreen.light },
  { id: 'dim', label: studioScreen.dim },
  { id: 'system', label: studioScreen.system },
];

/** Light, dim for a lamp-lit room, or as the computer has it. */
export const ThemeChoice = ({ hideLabel = true }: { readonly hideLabel?: boolean | undefined }) => {
  const { t } = useWords();

  const { app } = useShell();
  const { settings } = useSyncExternalStore(app.subscribe, app.now);
  return (
    <ChoiceRow
      label={t(studioScreen.lightOnTheScreen)}
      hideLabel={hideLabel}
      size="small"
      className="theme-choice"
      choices={themes}
      value={settings.theme}
      onChange={(theme) => void app.changeSettings({ theme })}
    />
  );
};
