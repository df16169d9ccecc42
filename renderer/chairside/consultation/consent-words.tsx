import type { ReactNode } from 'react';
import { isUnchecked } from '../../../shared/aftercare/in-language.ts';
import type { SignedId } from '../../../shared/protocol/consent-ids.ts';
import { languageDir } from '../../../shared/words/languages.ts';
import { sheetLanguageWords } from '../../../shared/words/screens/sheet-language.ts';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { useWordsOf } from './use-consent-words.ts';
import type { Words } from './use-consent-words.ts';

/** A consent's whole words in one language. */
export const WordsSide = ({
  words,
  label,
  children,
}: {
  readonly words: Words;
  readonly label: string;
  readonly children?: ReactNode;
}) => {
  const { t } = useWords();
  return (
    <div
      className="consent-words"
      lang={words.language}
      dir={languageDir(words.language)}
      role="group"
      // Long words scroll by themselves beside the signature, with the keyboard too.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={label}
    >
      {words.paragraphs.map((paragraph, index) => (
        <p key={index} dir="auto">
          {paragraph}
        </p>
      ))}
      {children}
      <p className="small" lang="en" dir="ltr">
        {t(sheetLanguageWords.wording({ version: words.wordingVersion }))}
      </p>
    </div>
  );
};

/** The same consent in the protocol's own language, for a practitioner who cannot read what the client signs. Not what is signed. */
export const OwnWords = ({ consent }: { readonly consent: SignedId }) => {
  const { protocol } = useSessionContext();
  const { t } = useWords();
  const words = useWordsOf(consent, protocol.language);
  if (words === null) return null;
  return (
    <div className="consent-own">
      <p className="small">{t(sheetLanguageWords.inYourWords)}</p>
      <WordsSide words={words} label={t(sheetLanguageWords.inYourWordsOf({ title: words.title }))} />
    </div>
  );
};

/** Said where somebody signs words that no native speaker has checked (decision 54). */
export const DraftNote = ({ language }: { readonly language: string }) => {
  const { protocol } = useSessionContext();
  const { t } = useWords();
  return isUnchecked(protocol, language) ? (
    <p className="says caution">{t(sheetLanguageWords.draftConsent)}</p>
  ) : null;
};
