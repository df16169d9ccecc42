import { useId } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Phrase } from '../../shared/words/message.ts';
import { useWords } from '../words.tsx';
import type { Choice } from './choice-row.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './icons.tsx';
import { steady } from './steady.tsx';
import './field.css';
import './choice-row.css';

interface MultiChoiceProps {
  readonly label: Phrase;
  readonly choices: readonly Choice[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly hint?: Phrase | undefined;
  readonly open?: boolean | undefined;
  readonly id?: string | undefined;
  readonly hideLabel?: boolean | undefined;
}

const Rows = ({ label, choices, value, onChange, hint, open, id, hideLabel = false }: MultiChoiceProps) => {
  const { t } = useWords();
  const labelId = useId();
  const noteId = useId();
  return (
    <div className="field" id={id} {...(open ? { 'data-open': true } : {})}>
      <span id={labelId} className={classNames('field-label', hideLabel && 'visually-hidden')}>
        {t(label)}
      </span>
      <ToggleButtonGroup
        className="choices apart"
        selectionMode="multiple"
        selectedKeys={value}
        onSelectionChange={(keys) =>
          onChange(choices.map((choice) => choice.id).filter((one) => keys.has(one)))
        }
        aria-labelledby={labelId}
        {...(hint === undefined ? {} : { 'aria-describedby': noteId })}
      >
        {choices.map((choice) => (
          <ToggleButton key={choice.id} id={choice.id} className="choice">
            {value.includes(choice.id) && <Icon name="check" size={18} />}
            {t(choice.label)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {hint !== undefined && (
        <span id={noteId} className="field-hint">
          {t(hint)}
        </span>
      )}
    </div>
  );
};

/** Several of several, as big toggles with a tick; what is chosen keeps the order of the choices. */
export const MultiChoice = steady(Rows);
