import { use, useCallback } from 'react';
import { Group, Input, Label, TextField as AriaTextField } from 'react-aria-components';
import type { Phrase } from '../../shared/words/message.ts';
import { partWords } from '../../shared/words/screens/parts.ts';
import { useWords } from '../words.tsx';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { DraftState, FieldNote } from './field-note.tsx';
import { Icon } from './icons.tsx';
import { DecimalMarkContext } from './decimal-mark.ts';
import { readNumber, shownNumber, stepNumber, unmistakable } from './number-text.ts';
import { useDraft } from './use-draft.ts';
import './field.css';
import './number-field.css';

interface NumberFieldProps {
  readonly label: Phrase;
  readonly value: number | null;
  /** Stores the number, `null` for an emptied field; answers `null` when stored, else a sentence. */
  readonly onSave: (value: number | null) => Promise<Phrase | null>;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly step?: number | undefined;
  readonly unit?: Phrase | undefined;
  readonly hint?: Phrase | undefined;
  readonly error?: Phrase | null | undefined;
  readonly open?: boolean | undefined;
  readonly isRequired?: boolean | undefined;
  readonly id?: string | undefined;
  /** Without − and +, where a number is only ever typed. */
  readonly plain?: boolean | undefined;
  readonly className?: string | undefined;
}

/** A number with big − and + beside it. Typed numbers are stored like text, steps at once. */
export const NumberField = (props: NumberFieldProps) => {
  const { t } = useWords();

  const {
    label,
    value,
    onSave,
    min,
    max,
    step = 1,
    unit,
    hint,
    error,
    open,
    isRequired = false,
    id,
    plain = false,
    className,
  } = props;
  const mark = use(DecimalMarkContext);
  const unitText = unit === undefined ? undefined : t(unit);
  const stored = value === null ? '' : shownNumber(value, mark);
  const save = useCallback(
    async (text: string) => {
      const read = readNumber(text, { min, max, mark, unit: unitText });
      return read.ok ? onSave(read.value) : read.says;
    },
    [onSave, min, max, mark, unitText],
  );
  const [now, draft] = useDraft(stored, save);
  const wrong = now.error ?? error ?? null;
  const read = readNumber(now.text, { min, max, mark, unit: unitText });
  const isStored = now.text === stored;
  const current = isStored ? value : read.ok ? read.value : null;
  const move = (by: 1 | -1) => {
    draft.type(unmistakable(stepNumber(current, by, { min, max, step }), mark));
    void draft.flush();
  };
  const full = unit === undefined ? t(label) : t(partWords.withUnit({ label, unit }));
  return (
    <AriaTextField
      className={classNames('field', 'number-field', className)}
      value={now.text}
      onChange={draft.type}
      onFocus={draft.focus}
      onBlur={draft.blur}
      isInvalid={wrong !== null}
      validationBehavior="aria"
      isRequired={isRequired}
      {...(id === undefined ? {} : { id })}
      {...(open ? { 'data-open': true } : {})}
    >
      <div className="field-top">
        <Label>{full}</Label>
        <DraftState state={now.state} />
      </div>
      <Group className="stepper" aria-label={full}>
        {!plain && (
          <Button
            className="step"
            label={t(partWords.less({ label }))}
            onPress={() => move(-1)}
            isDisabled={current !== null && min !== undefined && current <= min}
          >
            <Icon name="minus" size={22} />
          </Button>
        )}
        <Input
          className="field-input num"
          data-unread={isStored || read.ok ? undefined : true}
          inputMode={step % 1 === 0 ? 'numeric' : 'decimal'}
          autoComplete="off"
          onKeyDown={(event) => {
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            move(event.key === 'ArrowUp' ? 1 : -1);
          }}
        />
        {!plain && (
          <Button
            className="step"
            label={t(partWords.more({ label }))}
            onPress={() => move(1)}
            isDisabled={current !== null && max !== undefined && current >= max}
          >
            <Icon name="plus" size={22} />
          </Button>
        )}
      </Group>
      <FieldNote error={wrong} hint={hint} />
    </AriaTextField>
  );
};
