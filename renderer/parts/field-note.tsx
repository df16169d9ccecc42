import { FieldError, Text } from 'react-aria-components';
import { unprintable } from '../../shared/report/printable.ts';
import { cannotPrint } from '../../shared/words/printing.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { partWords } from '../../shared/words/screens/parts.ts';
import { useWords } from '../words.tsx';
import type { DraftNow } from './draft.ts';

/** Beside the label: says so while what was typed is not stored yet. */
export const DraftState = ({ state }: { readonly state: DraftNow['state'] }) => {
  const { t } = useWords();
  return state === 'saved' ? null : (
    <span className="field-state" data-state={state}>
      {state === 'unsaved' ? t(partWords.notSavedYet) : t(partWords.notSaved)}
    </span>
  );
};

/** Under the input, and where a page is printed: which letters of it no font of ours has. Nothing where there are none. */
export const PaperNote = ({ text }: { readonly text: string }) => {
  const { t } = useWords();
  const letters = unprintable(text);
  return letters.length === 0 ? null : (
    <p className="field-paper" role="status">
      {t(cannotPrint(letters))}
    </p>
  );
};

/** Under the input: what is wrong and what to do, else the hint. */
export const FieldNote = ({
  error,
  hint,
}: {
  readonly error: Phrase | null;
  readonly hint?: Phrase | undefined;
}) => {
  const { t } = useWords();
  return (
    <>
      {hint !== undefined && error === null && (
        <Text slot="description" className="field-hint">
          {t(hint)}
        </Text>
      )}
      {error !== null && <FieldError className="field-error">{t(error)}</FieldError>}
    </>
  );
};
