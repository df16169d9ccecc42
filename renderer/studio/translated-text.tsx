import type { Protocol, Translation } from '../../shared/protocol/schema.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { protocolScreen as words } from '../../shared/words/screens/protocol.ts';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { useEditing } from './edit-context.ts';
import { EditText } from './edit-text.tsx';
import { at, textOf } from './protocol-edits.ts';
import { StillFits } from './still-fits.tsx';
import { useEdited } from './use-edited.ts';

/** Which translation stands beside the words of a card; none until somebody asks for one. */
export const BesideChoice = ({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (language: string) => void;
}) => {
  const { protocol } = useEditing();
  return (
    <ChoiceRow
      label={words.beside}
      size="small"
      choices={[
        { id: '', label: words.besideNone },
        ...(protocol.translations ?? []).map(({ language, name }) => ({ id: language, label: name })),
      ]}
      value={value}
      onChange={onChange}
    />
  );
};

interface TranslatedTextProps {
  readonly label: Phrase;
  /** `questions.@C12` */
  readonly row: string;
  readonly field: string;
  readonly kind: 'word' | 'textOrAbsent';
  readonly lines?: number | undefined;
  /** The language shown beside it. */
  readonly beside: string;
}

const translationOf = (language: string, row: string, field: string): string =>
  `translations.@${language}.${row}.${field}`;

/** The languages whose translation is of the words as they were, or is not there. */
const lagging = (
  protocol: Protocol,
  edits: Readonly<Record<string, string>>,
  row: string,
  field: string,
): readonly Translation[] =>
  (protocol.translations ?? []).filter(({ language }) => {
    const path = translationOf(language, row, field);
    const was = textOf(at(protocol, path));
    return (edits[path] ?? was) === was;
  });
const fitPath = (language: string, row: string): string => `translations.@${language}.${row}.stillFits`;

/** Words that the client reads, with their translation beside them, and the languages in which new words are not there yet. */
export const TranslatedText = ({ label, row, field, kind, lines, beside }: TranslatedTextProps) => {
  const { protocol, edits, type, forget } = useEditing();
  const own = useEdited(`${row}.${field}`, kind);
  const path = translationOf(beside, row, field);
  const other = useEdited(path, 'textOrAbsent');
  const isNew = own.text !== own.was || at(protocol, row) === undefined;
  const behind = isNew && own.text !== '' ? lagging(protocol, edits, row, field) : [];
  const had = behind.filter(
    ({ language }) => at(protocol, translationOf(language, row, field)) !== undefined,
  );
  const fits = had.map(({ language }) => language).filter((one) => edits[fitPath(one, row)] === 'true');
  const onFits = (languages: readonly string[]): void => {
    for (const { language } of had)
      if (languages.includes(language)) type(fitPath(language, row), 'fits', 'true');
      else forget(fitPath(language, row));
  };
  const name = protocol.translations?.find(({ language }) => language === beside)?.name ?? beside;
  return (
    <div className={beside === '' ? 'beside-alone' : 'beside-two'}>
      <EditText label={label} path={`${row}.${field}`} kind={kind} lines={lines} />
      {beside !== '' && (
        <EditText
          label={words.translatedLabel({ label, language: name })}
          path={path}
          kind="textOrAbsent"
          lines={lines}
          lang={beside}
          hint={
            other.text === '' && own.text !== ''
              ? words.notTranslated
              : isNew && other.text === other.was && !fits.includes(beside)
                ? words.lags
                : undefined
          }
        />
      )}
      <StillFits
        behind={behind.filter(({ language }) => !fits.includes(language))}
        had={had}
        fits={fits}
        onFits={onFits}
      />
    </div>
  );
};
