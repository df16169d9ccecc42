import type { Translation } from '../../shared/protocol/schema.ts';
import { protocolScreen as words } from '../../shared/words/screens/protocol.ts';
import { wordsTranslated } from './beside-edits.ts';
import { useEditing } from './edit-context.ts';
import { EditText } from './edit-text.tsx';
import { StillFits } from './still-fits.tsx';
import { useBeside } from './use-beside.ts';
import { BesideChoice } from './translated-text.tsx';
import { useEdited } from './use-edited.ts';

const path = 'patchTest.waiver';
const inLanguage = (language: string): string => `translations.@${language}.patchWaiver`;

/** What is signed where somebody goes on without a patch test. A translation is bound to the very words it translates. */
export const Waiver = () => {
  const { protocol, edits, type, forget } = useEditing();
  const { text, was } = useEdited(path, 'word');
  const [beside, setBeside] = useBeside(/^patchWaiver\.(is|of)$/);
  const now = text.trim();
  const translations = protocol.translations ?? [];
  const inForce = (language: string): Translation['patchWaiver'] =>
    translations.find((one) => one.language === language)?.patchWaiver;
  const boundTo = (language: string): string =>
    edits[`${inLanguage(language)}.of`] ?? inForce(language)?.of ?? '';
  const behind = now === '' ? [] : translations.filter(({ language }) => boundTo(language) !== now);
  const had =
    now === was
      ? []
      : translations.filter(
          ({ language, patchWaiver }) =>
            patchWaiver?.of === was &&
            (edits[`${inLanguage(language)}.is`] ?? patchWaiver.is) === patchWaiver.is,
        );
  const fits = had.map(({ language }) => language).filter((language) => boundTo(language) === now);
  const shown = translations.find(({ language }) => language === beside);
  return (
    <>
      <BesideChoice value={beside} onChange={setBeside} />
      <div className={shown === undefined ? 'beside-alone' : 'beside-two'}>
        <EditText label={words.waiver} path={path} kind="word" />
        {shown !== undefined && (
          <EditText
            label={words.translatedLabel({ label: words.waiver, language: shown.name })}
            path={`${inLanguage(beside)}.is`}
            kind="word"
            lang={beside}
            hint={boundTo(beside) === now ? undefined : words.notTranslated}
            onType={(text) => {
              const of = wordsTranslated(text, inForce(beside)?.is, now);
              if (of === undefined) forget(`${inLanguage(beside)}.of`);
              else type(`${inLanguage(beside)}.of`, 'word', of);
            }}
          />
        )}
        {now !== was && (
          <StillFits
            behind={behind}
            had={had}
            fits={fits}
            onFits={(languages) => {
              for (const { language } of had)
                if (languages.includes(language)) type(`${inLanguage(language)}.of`, 'word', now);
                else forget(`${inLanguage(language)}.of`);
            }}
          />
        )}
      </div>
    </>
  );
};
