import type { Client } from '../../shared/ipc/contract.ts';
import { languagesFor } from '../../shared/words/languages.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { loadWords, useWords } from '../words.tsx';

const choices = languagesFor('screen').map(({ tag, name, draft }) => ({
  id: tag,
  label: draft === undefined ? name : `${name} (${draft})`,
}));

/** In which language this computer speaks to whoever works at it. Each is written in itself, to be found from any other. */
export const ScreenLanguageChoice = ({ client }: { readonly client: Client }) => {
  const { language } = useWords();
  const speak = async (tag: string): Promise<void> => {
    // Loaded first: nothing on the screen goes and comes again, and the finger stays where it is. English is there if it is not.
    await loadWords(tag).catch(() => undefined);
    // What main has kept comes by push, and the whole window speaks it at once.
    await client['settings.set']({ language: tag });
  };
  return (
    <ChoiceRow
      label={studioScreen.languageOfTheScreens}
      hideLabel
      size="small"
      className="language-choice"
      choices={choices}
      value={language.tag}
      onChange={(tag) => void speak(tag)}
    />
  );
};
