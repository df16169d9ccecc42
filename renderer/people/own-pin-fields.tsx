import type { Phrase } from '../../shared/words/message.ts';
import { peopleScreenWords as words } from '../../shared/words/screens/people.ts';
import { FormField } from '../parts/form-field.tsx';
import { useWords } from '../words.tsx';

interface OwnPin {
  readonly pin: string;
  readonly again: string;
}
interface OwnPinFieldsProps extends OwnPin {
  readonly onChange: (next: OwnPin) => void;
  readonly no: Phrase | null;
}

/** A PIN that somebody thinks of, typed twice. */
export const OwnPinFields = ({ pin, again, onChange, no }: OwnPinFieldsProps) => {
  const { t } = useWords();
  return (
    <>
      <FormField
        label={t(words.ownChoice)}
        secret
        value={pin}
        onChange={(text) => onChange({ pin: text, again })}
        hint={t(words.ownChoiceSays)}
        error={no === null ? null : t(no)}
        maxLength={200}
        isRequired
      />
      <FormField
        label={t(words.again)}
        secret
        value={again}
        onChange={(text) => onChange({ pin, again: text })}
        maxLength={200}
        isRequired
      />
    </>
  );
};
