import type { Protocol } from '../../shared/protocol/schema.ts';
import { commaList } from '../../shared/words/message.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { protocolScreen as words } from '../../shared/words/screens/protocol.ts';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { useWords } from '../words.tsx';
import { useEditing } from './edit-context.ts';
import { EditText } from './edit-text.tsx';
import { at, textOf } from './protocol-edits.ts';
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

/** Names of the languages whose translation is of the words as they were. */
const lagging = (
  protocol: Protocol,
  edits: Readonly<Record<string, string>>,
  row: string,
  field: string,
): readonly string[] =>
  (protocol.translations ?? []).flatMap(({ language, name }) => {
    const path = translationOf(language, row, field);
    const was = textOf(at(protocol, path));
    return (edits[path] ?? was) === was ? [name] : [];
  });

/** Words that the client reads, with their translation beside them, and the languages in which new words are not there yet. */
export const TranslatedText = ({ label, row, field, kind, lines, beside }: TranslatedTextProps) => {
  const { t } = useWords();
  const { protocol, edits } = useEditing();
  const own = useEdited(`${row}.${field}`, kind);
  const path = translationOf(beside, row, field);
  const other = useEdited(path, 'textOrAbsent');
  const isNew = own.text !== own.was || at(protocol, row) === undefined;
  const behind = isNew && own.text !== '' ? lagging(protocol, edits, row, field) : [];
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
              : isNew && other.text === other.was
                ? words.lags
                : undefined
          }
        />
      )}
      {behind.length > 0 && (
        <p className="small lags" role="status">
          {t(words.lagsIn({ languages: commaList(behind) }))}
        </p>
      )}
    </div>
  );
};
