import { codeWords } from '../../shared/protocol/value-words.ts';
import type { CodedField } from '../../shared/protocol/value-words.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { MultiChoice } from '../parts/multi-choice.tsx';
import { EditChoice } from './edit-choice.tsx';
import { useEditing } from './edit-context.ts';
import { useEdited } from './use-edited.ts';

interface EditCodeProps {
  readonly label: Phrase;
  readonly path: string;
  readonly field: CodedField;
  /** Codes that are not offered here, unless the row has one. */
  readonly but?: readonly string[];
}

/** One code of a row, in words. */
export const EditCode = ({ label, path, field, but = [] }: EditCodeProps) => {
  const { text } = useEdited(path, 'word');
  return (
    <EditChoice
      label={label}
      path={path}
      choices={Object.entries(codeWords[field])
        .filter(([id]) => id === text || !but.includes(id))
        .map(([id, says]) => ({ id, label: says }))}
    />
  );
};

/** Several codes of a row. */
export const EditCodes = ({ label, path, field }: EditCodeProps) => {
  const { type } = useEditing();
  const { text, wrong } = useEdited(path, 'codes');
  return (
    <MultiChoice
      label={label}
      choices={Object.entries(codeWords[field]).map(([id, says]) => ({ id, label: says }))}
      value={text.split(/[\s,]+/).filter((one) => one !== '')}
      onChange={(codes) => type(path, 'codes', codes.join(', '))}
      hint={wrong ?? undefined}
    />
  );
};
