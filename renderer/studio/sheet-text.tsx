import type { Phrase } from '../../shared/words/message.ts';
import { protocolScreen as words } from '../../shared/words/screens/protocol.ts';
import { useEditing } from './edit-context.ts';
import { EditText } from './edit-text.tsx';
import { StillFits } from './still-fits.tsx';
import { useEdited } from './use-edited.ts';
import { useSheetWords } from './use-sheet-words.ts';

/** The translation of one sentence of the sheet, beside it. */
export const BesideSentence = ({
  label,
  source,
  sentence,
  beside,
}: {
  readonly label: Phrase;
  /** The field the sentence is typed in. */
  readonly source: string;
  readonly sentence: string;
  readonly beside: string;
}) => {
  const { protocol } = useEditing();
  const { pathIn, saidIn, onTyped } = useSheetWords(source, sentence, sentence);
  const name = protocol.translations?.find(({ language }) => language === beside)?.name ?? beside;
  return (
    <EditText
      label={words.translatedLabel({ label, language: name })}
      path={pathIn(beside)}
      kind="textOrAbsent"
      lang={beside}
      hint={saidIn(beside) === '' ? words.notTranslated : undefined}
      onType={(text) => onTyped(beside, text)}
    />
  );
};

interface SheetTextProps {
  readonly label: Phrase;
  readonly path: string;
  readonly kind?: 'word' | 'textOrAbsent';
  readonly lines?: number;
  readonly beside: string;
  readonly hint?: Phrase | undefined;
}

/** A sentence that the client takes home, with its translation beside it. */
export const SheetText = ({ label, path, kind = 'word', lines, beside, hint }: SheetTextProps) => {
  const { text, was } = useEdited(path, kind);
  const { behind, had, fits, onFits } = useSheetWords(path, text, was);
  const isNew = text !== was;
  return (
    <div className={beside === '' ? 'beside-alone' : 'beside-two'}>
      <EditText label={label} path={path} kind={kind} lines={lines} hint={isNew ? undefined : hint} />
      {beside !== '' && text.trim() !== '' && (
        <BesideSentence label={label} source={path} sentence={text} beside={beside} />
      )}
      {isNew && <StillFits behind={behind} had={had} fits={fits} onFits={onFits} />}
    </div>
  );
};
