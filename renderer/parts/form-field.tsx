import { Input, Label, TextArea, TextField as AriaTextField } from 'react-aria-components';
import type { Phrase } from '../../shared/words/message.ts';
import { partWords } from '../../shared/words/screens/parts.ts';
import { useWords } from '../words.tsx';
import { classNames } from './class-names.ts';
import { FieldNote, PaperNote } from './field-note.tsx';
import { useStartFocus } from './use-start-focus.ts';
import './field.css';

interface FormFieldProps {
  readonly label: Phrase;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly hint?: Phrase | undefined;
  readonly error?: Phrase | null | undefined;
  readonly isRequired?: boolean | undefined;
  readonly maxLength?: number | undefined;
  readonly inputMode?: 'text' | 'tel' | 'numeric' | 'decimal' | undefined;
  readonly secret?: boolean | undefined;
  readonly startsFocused?: boolean | undefined;
  readonly placeholder?: Phrase | undefined;
  readonly className?: string | undefined;
  readonly id?: string | undefined;
  /** A search field is neither needed nor optional. */
  readonly hideOptional?: boolean | undefined;
  /** For lots: what a scanner types here takes the place of what stood here. */
  readonly takesScan?: boolean | undefined;
  /** More than one line of text fits in. */
  readonly lines?: number | undefined;
}

/** A field of a form that is sent as a whole (set-up, unlock, a search): held by the window until then. */
export const FormField = ({
  label,
  value,
  onChange,
  onBlur,
  hint,
  error = null,
  isRequired = false,
  maxLength,
  inputMode = 'text',
  secret = false,
  startsFocused = false,
  placeholder = '',
  className,
  id,
  hideOptional = false,
  takesScan = false,
  lines,
}: FormFieldProps) => {
  const { t } = useWords();

  const input = useStartFocus<HTMLInputElement>(startsFocused);
  const text = useStartFocus<HTMLTextAreaElement>(startsFocused);
  return (
    <AriaTextField
      className={classNames('field', className)}
      value={value}
      onChange={onChange}
      isInvalid={error !== null}
      validationBehavior="aria"
      isRequired={isRequired}
      type={secret ? 'password' : 'text'}
      {...(onBlur ? { onBlur } : {})}
      {...(maxLength === undefined ? {} : { maxLength })}
      {...(id === undefined ? {} : { id })}
      {...(takesScan ? { 'data-scan': true } : {})}
    >
      <div className="field-top">
        <Label>{t(label)}</Label>
        {!isRequired && !hideOptional && <span className="field-state">{t(partWords.optional)}</span>}
      </div>
      {lines === undefined ? (
        <Input
          ref={input}
          className="field-input"
          dir="auto"
          inputMode={inputMode}
          placeholder={t(placeholder)}
          spellCheck={false}
          autoComplete="off"
        />
      ) : (
        <TextArea
          ref={text}
          className="field-input long"
          dir="auto"
          rows={lines}
          placeholder={t(placeholder)}
          spellCheck={false}
          autoComplete="off"
        />
      )}
      <FieldNote error={error} hint={hint} />
      {!secret && <PaperNote text={value} />}
    </AriaTextField>
  );
};
