import type { Phrase } from '../../shared/words/message.ts';
import { partWords } from '../../shared/words/screens/parts.ts';
import { FormField } from './form-field.tsx';
import { timeProblem } from './wall-time.ts';

/** A time of day in a form that is sent as a whole, typed as people write it. */
export const FormTime = ({
  label,
  value,
  onChange,
  isRequired = false,
}: {
  readonly label: Phrase;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly isRequired?: boolean;
}) => (
  <FormField
    label={label}
    value={value}
    onChange={onChange}
    isRequired={isRequired}
    inputMode="numeric"
    maxLength={5}
    error={timeProblem(value, isRequired)}
    hint={partWords.likeTime}
  />
);
