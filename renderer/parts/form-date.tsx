import { useId, useState } from 'react';
import { Group } from 'react-aria-components';
import type { Phrase } from '../../shared/words/message.ts';
import { partWords } from '../../shared/words/screens/parts.ts';
import { useWords } from '../words.tsx';
import { DateBoxes } from './date-boxes.tsx';
import { boxesOf, readBoxes } from './partial-date.ts';
import type { DateOrder } from './partial-date.ts';
import './field.css';

interface FormDateProps {
  readonly label: Phrase;
  readonly value: string | null;
  /** Hears every date that can be read, `null` for empty boxes, and `undefined` while they cannot be read. */
  readonly onChange: (value: string | null | undefined) => void;
  readonly needs?: 'day' | 'month' | 'year' | undefined;
  readonly order?: DateOrder | undefined;
  readonly hint?: Phrase | undefined;
  readonly error?: Phrase | null | undefined;
  readonly isRequired?: boolean | undefined;
}

/** A date in a form that is sent as a whole; says what is wrong once the group is left. */
export const FormDate = ({
  label,
  value,
  onChange,
  needs = 'year',
  order = 'dayMonth',
  hint,
  error = null,
  isRequired = false,
}: FormDateProps) => {
  const { t } = useWords();

  const labelId = useId();
  const noteId = useId();
  const [boxes, setBoxes] = useState(() => boxesOf(value));
  const [left, setLeft] = useState(false);
  const read = readBoxes(boxes, needs === 'day');
  const short = needs === 'month' && read.ok && read.value?.length === 4 ? partWords.typeMonthToo : null;
  const wrong = error ?? (left ? (read.ok ? short : read.says) : null);
  const tip = wrong ?? hint;
  const note = tip === undefined ? undefined : t(tip);
  return (
    <Group
      className="field date-field"
      aria-labelledby={labelId}
      {...(note === undefined ? {} : { 'aria-describedby': noteId })}
    >
      <div className="field-top">
        <span id={labelId} className="field-label">
          {t(label)}
        </span>
        {!isRequired && <span className="field-state">{t(partWords.optional)}</span>}
      </div>
      <DateBoxes
        boxes={boxes}
        order={order}
        isInvalid={wrong !== null}
        onChange={(next) => {
          setBoxes(next);
          setLeft(false);
          const now = readBoxes(next, needs === 'day');
          onChange(now.ok && !(needs === 'month' && now.value?.length === 4) ? now.value : undefined);
        }}
        onLeave={() => setLeft(true)}
      />
      {note !== undefined && (
        <span
          id={noteId}
          className={wrong === null ? 'field-hint' : 'field-error'}
          {...(wrong === null ? {} : { role: 'alert' })}
        >
          {note}
        </span>
      )}
    </Group>
  );
};
