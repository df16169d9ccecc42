import { reminderName, reminderWays } from '../../shared/people/reminders.ts';
import { clientsScreen } from '../../shared/words/screens/clients.ts';
import { ChoiceSelect } from '../chairside/fields/choice-select.tsx';
import { useWords } from '../words.tsx';
import { fieldLabels } from './client-words.ts';

const choices = reminderWays.map((id) => ({ id, label: reminderName[id] }));

/** Whether and how the studio may remind somebody. Asked with their number; without an answer nobody is reminded. */
export const ReminderChoice = ({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (way: string) => void;
}) => {
  const { t } = useWords();
  return (
    <ChoiceSelect
      label={t(fieldLabels.reminders)}
      choices={choices}
      value={reminderWays.find((one) => one === value) ?? null}
      onChange={onChange}
      hint={t(clientsScreen.remindHint)}
      placeholder={t(clientsScreen.languageNotAsked)}
    />
  );
};
