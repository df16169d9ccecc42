import { Input, Label, TextArea, TextField as AriaTextField } from 'react-aria-components';
import type { Phrase } from '../../shared/words/message.ts';
import { useWords } from '../words.tsx';
import { classNames } from './class-names.ts';
import type { SaveText } from './draft.ts';
import { DraftState, FieldNote, PaperNote } from './field-note.tsx';
import { useDraft } from './use-draft.ts';
import './field.css';

interface TextFieldProps {
  readonly label: Phrase;
  /** Main's value; shown unless this field is focused or not stored yet. */
  readonly value: string;
  /** Stores the text; `null` when stored, else a sentence. */
  readonly onSave: SaveText;
  readonly hint?: Phrase | undefined;
  readonly error?: Phrase | null | undefined;
  readonly isRequired?: boolean | undefined;
  /** Marks a required empty field as the next open thing. */
  readonly open?: boolean | undefined;
  readonly maxLength?: number | undefined;
  readonly id?: string | undefined;
  readonly unit?: Phrase | undefined;
  readonly inputMode?: 'text' | 'tel' | 'numeric' | 'decimal' | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly placeholder?: Phrase | undefined;
  readonly className?: string | undefined;
  readonly lines?: number | undefined;
}

const useField = ({
  value,
  onSave,
  error,
  className,
  open,
  id,
  label,
  isRequired = false,
  isReadOnly = false,
  maxLength,
}: TextFieldProps) => {
  const { t } = useWords();
  const [now, draft] = useDraft(value, onSave);
  const wrong = now.error ?? error ?? null;
  const props = {
    className: classNames('field', className),
    value: now.text,
    onChange: draft.type,
    onFocus: draft.focus,
    onBlur: draft.blur,
    isInvalid: wrong !== null,
    validationBehavior: 'aria' as const,
    isRequired,
    isReadOnly,
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(id === undefined ? {} : { id }),
    ...(open ? { 'data-open': true } : {}),
  };
  const top = (
    <div className="field-top">
      <Label>{t(label)}</Label>
      <DraftState state={now.state} />
    </div>
  );
  const paper = <PaperNote text={now.text} />;
  return { props, top, wrong, paper };
};

/** One line of text with its draft state (decision 28). */
export const TextField = (field: TextFieldProps) => {
  const { t } = useWords();
  const { props, top, wrong, paper } = useField(field);
  return (
    <AriaTextField {...props}>
      {top}
      <div className="field-line">
        <Input
          className="field-input"
          dir="auto"
          inputMode={field.inputMode ?? 'text'}
          placeholder={t(field.placeholder ?? '')}
          spellCheck={false}
          autoComplete="off"
        />
        {field.unit !== undefined && (
          <span className="field-unit" aria-hidden="true">
            {t(field.unit)}
          </span>
        )}
      </div>
      <FieldNote error={wrong} hint={field.hint} />
      {paper}
    </AriaTextField>
  );
};

/** Several lines of text with its draft state. */
export const LongTextField = (field: TextFieldProps) => {
  const { t } = useWords();
  const { props, top, wrong, paper } = useField(field);
  return (
    <AriaTextField {...props}>
      {top}
      <TextArea
        className="field-input long"
        dir="auto"
        rows={field.lines ?? 3}
        placeholder={t(field.placeholder ?? '')}
        spellCheck={false}
        autoComplete="off"
      />
      <FieldNote error={wrong} hint={field.hint} />
      {paper}
    </AriaTextField>
  );
};
