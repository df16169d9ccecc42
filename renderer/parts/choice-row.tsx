import { useId } from 'react';
import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { useWords } from '../words.tsx';
import { classNames } from './class-names.ts';
import { steady } from './steady.tsx';
import './field.css';
import './choice-row.css';

export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly label: Phrase;
  readonly hint?: Phrase | undefined;
  readonly tone?: 'normal' | 'caution' | 'stop' | undefined;
  /** Drawn over the words, which say the same. */
  readonly picture?: ReactNode;
}
interface ChoiceRowProps<Id extends string> {
  readonly label: Phrase;
  readonly choices: readonly Choice<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly hint?: Phrase | undefined;
  readonly error?: Phrase | null | undefined;
  /** Required and empty: the next open thing. */
  readonly open?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly id?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly size?: 'normal' | 'small' | undefined;
  readonly className?: string | undefined;
}

const Row = <Id extends string>({
  label,
  choices,
  value,
  onChange,
  hint,
  error = null,
  open,
  isDisabled = false,
  id,
  hideLabel = false,
  size = 'normal',
  className,
}: ChoiceRowProps<Id>) => {
  const { t } = useWords();
  const labelId = useId();
  const noteId = useId();
  // Sizes and numbers: all as wide as one another, in one line where there is room.
  const isShort = choices.length > 3 && choices.every(({ label: words }) => t(words).length <= 3);
  return (
    <div className={classNames('field', className)} id={id} {...(open ? { 'data-open': true } : {})}>
      <span id={labelId} className={classNames('field-label', hideLabel && 'visually-hidden')}>
        {t(label)}
      </span>
      <ToggleButtonGroup
        className={classNames('choices', size, isShort && 'short')}
        selectionMode="single"
        disallowEmptySelection
        isDisabled={isDisabled}
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={(keys) => {
          const [chosen] = [...keys];
          if (chosen !== undefined && chosen !== value) onChange(chosen as Id);
        }}
        aria-labelledby={labelId}
        {...(hint === undefined && error === null ? {} : { 'aria-describedby': noteId })}
      >
        {choices.map((choice) => (
          <ToggleButton
            key={choice.id}
            id={choice.id}
            className={classNames(
              'choice',
              choice.tone !== 'normal' && choice.tone,
              choice.picture !== undefined && 'pictured',
            )}
          >
            {choice.picture}
            <span className="choice-words">
              <span>{t(choice.label)}</span>
              {choice.hint !== undefined && <span className="choice-hint">{t(choice.hint)}</span>}
            </span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {error === null ? (
        hint !== undefined && (
          <span id={noteId} className="field-hint">
            {t(hint)}
          </span>
        )
      ) : (
        <span id={noteId} className="field-error" role="alert">
          {t(error)}
        </span>
      )}
    </div>
  );
};

/**
 * One of several, as big buttons: a radio group. Arrows move, Space or Enter chooses, so that walking along it writes nothing.
 * Shows main's value only; the tap is a wish.
 */
export const ChoiceRow = steady(Row) as typeof Row;

/** Yes or no; nothing is chosen until someone does. */
export const YesNo = ({
  value,
  onChange,
  ...rest
}: Omit<ChoiceRowProps<'yes' | 'no'>, 'choices' | 'value' | 'onChange'> & {
  readonly value: boolean | null;
  readonly onChange: (value: boolean) => void;
}) => (
  <ChoiceRow
    {...rest}
    choices={[
      { id: 'yes', label: commonWords.yes },
      { id: 'no', label: commonWords.no },
    ]}
    value={value === null ? null : value ? 'yes' : 'no'}
    onChange={(chosen) => onChange(chosen === 'yes')}
  />
);
