import { useCallback, useId } from 'react';
import { Group } from 'react-aria-components';
import type { Phrase } from '../../shared/words/message.ts';
import { partWords } from '../../shared/words/screens/parts.ts';
import { useWords } from '../words.tsx';
import { DateBoxes } from './date-boxes.tsx';
import { DraftState } from './field-note.tsx';
import { boxesOf, readBoxes } from './partial-date.ts';
import type { DateOrder } from './partial-date.ts';
import { useDraft } from './use-draft.ts';
import './field.css';

interface PartialDateFieldProps {
  readonly label: Phrase;
  /** `2023`, `2023-05`, `2023-05-14` or nothing. */
  readonly value: string | null;
  readonly onSave: (value: string | null) => Promise<Phrase | null>;
  /** The whole day must be given. */
  readonly needsDay?: boolean | undefined;
  readonly order?: DateOrder | undefined;
  readonly hint?: Phrase | undefined;
  readonly error?: Phrase | null | undefined;
  readonly open?: boolean | undefined;
  readonly id?: string | undefined;
  /** For someone who reads another language: the boxes, the hint, and one sentence for whatever is wrong. */
  readonly words?:
    | {
        readonly day: string;
        readonly month: string;
        readonly year: string;
        readonly hint: string;
        readonly wrong: string;
      }
    | undefined;
}

// The three boxes live in one draft, so that a half-typed date is stored by nobody and lost by nobody.
const pack = (day: string, month: string, year: string): string => [day, month, year].join('|');
const unpack = (text: string) => {
  const [day = '', month = '', year = ''] = text.split('|');
  return { day, month, year };
};
const packed = (value: string | null): string => {
  const { day, month, year } = boxesOf(value);
  return pack(day, month, year);
};

/** Day, month and year boxes; only as much as is known needs to be filled in (decision 14). */
export const PartialDateField = ({
  label,
  value,
  onSave,
  needsDay = false,
  order = 'dayMonth',
  hint,
  error,
  open,
  id,
  words,
}: PartialDateFieldProps) => {
  const { t } = useWords();

  const labelId = useId();
  const noteId = useId();
  const save = useCallback(
    async (text: string) => {
      const read = readBoxes(unpack(text), needsDay);
      return read.ok ? onSave(read.value) : read.says;
    },
    [onSave, needsDay],
  );
  const [now, draft] = useDraft(packed(value), save);
  const boxes = unpack(now.text);
  const said = now.error ?? error ?? null;
  const wrong = said === null ? null : (words?.wrong ?? t(said));
  const tip = words?.hint ?? hint ?? (needsDay ? undefined : partWords.asMuchAsKnown);
  const note = wrong ?? (tip === undefined ? undefined : t(tip));
  return (
    <Group
      className="field date-field"
      {...(readBoxes(boxes, needsDay).ok ? {} : { 'data-unread': true })}
      aria-labelledby={labelId}
      {...(note === undefined ? {} : { 'aria-describedby': noteId })}
      {...(id === undefined ? {} : { id })}
      {...(open ? { 'data-open': true } : {})}
    >
      <div className="field-top">
        <span id={labelId} className="field-label">
          {t(label)}
        </span>
        <DraftState state={now.state} />
      </div>
      <DateBoxes
        boxes={boxes}
        order={order}
        isInvalid={wrong !== null}
        names={words}
        onFocus={draft.focus}
        onLeave={draft.blur}
        onChange={(next) => draft.type(pack(next.day, next.month, next.year))}
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
