import type { Phrase } from '../../shared/words/message.ts';
import { ChoiceRow } from '../parts/choice-row.tsx';
import type { Choice } from '../parts/choice-row.tsx';
import { useEditing } from './edit-context.ts';
import { at, textOf } from './protocol-edits.ts';

interface EditChoiceProps {
  readonly label: Phrase;
  readonly path: string;
  readonly choices: readonly Choice[];
  readonly hint?: Phrase | undefined;
  readonly kind?: 'word' | 'yesNo';
}

/** One of a few words of the protocol. */
export const EditChoice = ({ label, path, choices, hint, kind = 'word' }: EditChoiceProps) => {
  const { protocol, edits, isReadOnly, type } = useEditing();
  return (
    <ChoiceRow
      label={label}
      size="small"
      choices={choices}
      value={edits[path] ?? textOf(at(protocol, path))}
      isDisabled={isReadOnly}
      onChange={(id) => type(path, kind, id)}
      hint={hint}
    />
  );
};
