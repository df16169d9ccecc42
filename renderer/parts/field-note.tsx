import { FieldError, Text } from 'react-aria-components';
import { unprintable } from '../../shared/report/printable.ts';
import { cannotPrint } from '../../shared/words/printing.ts';
import type { DraftNow } from './draft.ts';

/** Beside the label: says so while what was typed is not stored yet. */
export const DraftState = ({ state }: { readonly state: DraftNow['state'] }) =>
  state === 'saved' ? null : (
    <span className="field-state" data-state={state}>
      {state === 'unsaved' ? 'not saved yet' : 'not saved'}
    </span>
  );

/** Under the input, and where a page is printed: which letters of it no font of ours has. Nothing where there are none. */
export const PaperNote = ({ text }: { readonly text: string }) => {
  const letters = unprintable(text);
  return letters.length === 0 ? null : (
    <p className="field-paper" role="status">
      {cannotPrint(letters)}
    </p>
  );
};

/** Under the input: what is wrong and what to do, else the hint. */
export const FieldNote = ({
  error,
  hint,
}: {
  readonly error: string | null;
  readonly hint?: string | undefined;
}) => (
  <>
    {hint !== undefined && error === null && (
      <Text slot="description" className="field-hint">
        {hint}
      </Text>
    )}
    {error !== null && <FieldError className="field-error">{error}</FieldError>}
  </>
);
