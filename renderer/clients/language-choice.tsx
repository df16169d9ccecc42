import { languagesFor } from '../../shared/words/languages.ts';
import { clientsScreen } from '../../shared/words/screens/clients.ts';
import { ChoiceSelect } from '../chairside/fields/choice-select.tsx';
import { useWords } from '../words.tsx';
import { fieldLabels } from './client-words.ts';

interface LanguageChoiceProps {
  readonly value: string;
  readonly onChange: (language: string) => void;
}

const choices = languagesFor('paper').map(({ tag, name }) => ({ id: tag, label: name }));

/** What the client reads, each language named in itself. Asked once, and kept. */
export const LanguageChoice = ({ value, onChange }: LanguageChoiceProps) => {
  const { t } = useWords();
  return (
    <ChoiceSelect
      label={t(fieldLabels.language)}
      choices={choices}
      value={value === '' ? null : value}
      onChange={onChange}
      hint={t(clientsScreen.whatClientReads)}
      placeholder={t(clientsScreen.languageNotAsked)}
    />
  );
};
