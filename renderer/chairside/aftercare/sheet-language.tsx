import {
  isUnchecked,
  sheetLanguageOf,
  sheetLanguagesOf,
  untranslatedIn,
} from '../../../shared/aftercare/in-language.ts';
import { languageName } from '../../../shared/words/languages.ts';
import { sentences } from '../../../shared/words/message.ts';
import { sheetLanguageWords as words } from '../../../shared/words/screens/sheet-language.ts';
import { Banner } from '../../parts/banner.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { ChoiceSelect } from '../fields/choice-select.tsx';

/** In which language the sheet is made, and what has to be said of that before it is printed. */
export const SheetLanguage = () => {
  const { data, protocol, client, heard } = useSessionContext();
  const { t } = useWords();
  const wanted = data.clientFacts.language;
  const language = sheetLanguageOf(protocol, wanted);
  const choices = sheetLanguagesOf(protocol).map((tag) => ({ id: tag, label: languageName(tag) }));
  const lines = untranslatedIn(protocol, language);
  const choose = async (chosen: string) => {
    heard(await client['clients.amend']({ id: data.opening.client, fields: { language: chosen } }));
  };
  return (
    <>
      <ChoiceSelect
        label={t(words.label)}
        choices={choices}
        value={language}
        onChange={(chosen) => void choose(chosen)}
        hint={t(words.kept)}
      />
      {wanted !== undefined && wanted !== language && (
        <Banner tone="caution" title={words.notThere({ language: languageName(wanted) })}>
          {t(words.notThereIs({ own: languageName(language) }))}
        </Banner>
      )}
      {isUnchecked(protocol, language) && <Banner tone="info">{t(words.draft)}</Banner>}
      {lines.length > 0 && (
        <Banner tone="caution" title={words.untranslated({ count: lines.length })}>
          {t(words.untranslatedIs({ lines: sentences(lines) }))}
        </Banner>
      )}
    </>
  );
};
