import { useSyncExternalStore } from 'react';
import type { Settings } from '../../shared/ipc/pages.ts';
import { useShell } from '../context.ts';
import { ChoiceRow } from '../parts/choice-row.tsx';

const themes: readonly { readonly id: Settings['theme']; readonly label: string }[] = [
  { id: 'light', label: 'Light' },
  { id: 'dim', label: 'Dim' },
  { id: 'system', label: 'System' },
];

/** Light, dim for a lamp-lit room, or as the computer has it. */
export const ThemeChoice = ({ hideLabel = true }: { readonly hideLabel?: boolean | undefined }) => {
  const { app } = useShell();
  const { settings } = useSyncExternalStore(app.subscribe, app.now);
  return (
    <ChoiceRow
      label="Light on the screen"
      hideLabel={hideLabel}
      size="small"
      className="theme-choice"
      choices={themes}
      value={settings.theme}
      onChange={(theme) => void app.changeSettings({ theme })}
    />
  );
};
