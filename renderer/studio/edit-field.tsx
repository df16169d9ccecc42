import { use } from 'react';
import { Input, TextField } from 'react-aria-components';
import type { Phrase } from '../../shared/words/message.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { DecimalMarkContext } from '../parts/decimal-mark.ts';
import { classNames } from '../parts/class-names.ts';
import { FieldNote } from '../parts/field-note.tsx';
import { useWords } from '../words.tsx';
import { useEditing } from './edit-context.ts';
import type { FieldKind } from './protocol-edits.ts';
import { useEdited } from './use-edited.ts';
import '../parts/field.css';

interface EditFieldProps {
  /** Spoken name; the words beside it are what one sees. */
  readonly label: Phrase;
  readonly path: string;
  readonly kind: FieldKind;
  readonly placeholder?: Phrase | undefined;
  readonly unit?: Phrase | undefined;
  /** Told each time, so that what belongs to the value can go along. */
  readonly onType?: (() => void) | undefined;
}

/** One value of the protocol that may be changed; a changed one stands out and shows what it was. */
export const EditField = ({ label, path, kind, placeholder = '', unit = '', onType }: EditFieldProps) => {
  const { t } = useWords();

  const { isReadOnly, type } = useEditing();
  const mark = use(DecimalMarkContext);
  const { text, was, wrong } = useEdited(path, kind);
  return (
    <TextField
      className={classNames('field', 'edit-field', text !== was && 'changed')}
      aria-label={t(label)}
      value={text}
      onChange={(next) => {
        type(path, kind, next, { mark, unit: unit === '' ? undefined : t(unit) });
        onType?.();
      }}
      isInvalid={wrong !== null}
      isReadOnly={isReadOnly}
      validationBehavior="aria"
      data-path={path}
    >
      <span className="field-line">
        <Input
          className={classNames('field-input', kind !== 'textOrNothing' && 'num')}
          inputMode={kind === 'number' || kind === 'numberOrNothing' ? 'decimal' : 'text'}
          autoComplete="off"
          spellCheck={false}
          placeholder={t(placeholder)}
        />
        {unit !== '' && (
          <span className="field-unit small" aria-hidden="true">
            {t(unit)}
          </span>
        )}
      </span>
      <FieldNote
        error={wrong}
        hint={
          text === was ? undefined : studioScreen.wasBefore({ was: was === '' ? studioScreen.empty : was })
        }
      />
    </TextField>
  );
};
