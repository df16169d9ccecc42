import type { Phrase } from '../../shared/words/message.ts';
import { ChoiceRow } from '../parts/choice-row.tsx';
import type { Choice } from '../parts/choice-row.tsx';
import { useEditing } from './edit-context.ts';
import { useEdited } from './use-edited.ts';

interface EditChoiceProps {
  readonly label: Phrase;
  readonly path: string;
  readonly choices: readonly Choice[];
  readonly hint?: Phrase | undefined;
  readonly kind?: 'word' | 'wordOrAbsent' | 'number' | 'yesNo' | 'trueOrAbsent';
}

/** One of a few words of the protocol. */
export const EditChoice = ({ label, path, choices, hint, kind = 'word' }: EditChoiceProps) => {
  const { isReadOnly, type } = useEditing();
  const { text, wrong } = useEdited(path, kind);
  return (
    <ChoiceRow
      label={label}
      size="small"
      choices={choices}
      value={kind === 'trueOrAbsent' && text === '' ? 'false' : text}
      isDisabled={isReadOnly}
      onChange={(id) => type(path, kind, kind === 'trueOrAbsent' && id === 'false' ? '' : id)}
      hint={hint}
      error={wrong}
    />
  );
};
