import { Input, Label, TextArea, TextField } from 'react-aria-components';
import type { Phrase } from '../../shared/words/message.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { classNames } from '../parts/class-names.ts';
import { FieldNote, PaperNote } from '../parts/field-note.tsx';
import { useWords } from '../words.tsx';
import { useEditing } from './edit-context.ts';
import { useEdited } from './use-edited.ts';
import '../parts/field.css';

interface EditTextProps {
  readonly label: Phrase;
  readonly path: string;
  readonly kind: 'word' | 'textOrAbsent' | 'paragraphs';
  readonly lines?: number | undefined;
  readonly hint?: Phrase | undefined;
  /** Of the text, where it is another than that of the screens. */
  readonly lang?: string | undefined;
  /** Told each time, so that what belongs to the text can go along. */
  readonly onType?: ((text: string) => void) | undefined;
}

/** Words of the protocol that may be written anew, under their own label. */
export const EditText = ({ label, path, kind, lines = 2, hint, lang, onType }: EditTextProps) => {
  const { t } = useWords();
  const { isReadOnly, type } = useEditing();
  const { text, was, wrong } = useEdited(path, kind);
  return (
    <TextField
      className={classNames('field', 'edit-field', 'edit-text', text !== was && 'changed')}
      value={text}
      onChange={(next) => {
        type(path, kind, next);
        onType?.(next);
      }}
      isInvalid={wrong !== null}
      isReadOnly={isReadOnly}
      validationBehavior="aria"
      data-path={path}
      {...(lang === undefined ? {} : { lang })}
    >
      <Label>{t(label)}</Label>
      {lines === 1 ? (
        <Input className="field-input" dir="auto" autoComplete="off" spellCheck={false} />
      ) : (
        <TextArea className="field-input long" dir="auto" rows={lines} spellCheck={false} />
      )}
      <FieldNote
        error={wrong}
        hint={
          hint ??
          (text === was || kind === 'paragraphs'
            ? undefined
            : studioScreen.wasBefore({ was: was === '' ? studioScreen.empty : was }))
        }
      />
      <PaperNote text={text} />
    </TextField>
  );
};
