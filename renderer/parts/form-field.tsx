import { Input, Label, TextField as AriaTextField } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { FieldNote, PaperNote } from './field-note.tsx';
import { useStartFocus } from './use-start-focus.ts';
import './field.css';

export interface FormFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
  readonly isRequired?: boolean | undefined;
  readonly maxLength?: number | undefined;
  readonly inputMode?: 'text' | 'tel' | 'numeric' | 'decimal' | undefined;
  readonly secret?: boolean | undefined;
  readonly startsFocused?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly className?: string | undefined;
  readonly id?: string | undefined;
  /** A search field is neither needed nor optional. */
  readonly hideOptional?: boolean | undefined;
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
}: FormFieldProps) => {
  const input = useStartFocus<HTMLInputElement>(startsFocused);
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
    >
      <div className="field-top">
        <Label>{label}</Label>
        {!isRequired && !hideOptional && <span className="field-state">optional</span>}
      </div>
      <Input
        ref={input}
        className="field-input"
        dir="auto"
        inputMode={inputMode}
        placeholder={placeholder}
        spellCheck={false}
        autoComplete="off"
      />
      <FieldNote error={error} hint={hint} />
      {!secret && <PaperNote text={value} />}
    </AriaTextField>
  );
};
