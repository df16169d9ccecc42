import { useRef } from 'react';
import { Input, Label, TextField as AriaTextField } from 'react-aria-components';
import { partWords } from '../../shared/words/screens/parts.ts';
import { useWords } from '../words.tsx';
import { classNames } from './class-names.ts';
import { typedInto } from './partial-date.ts';
import type { DateBoxes as Boxes, DateOrder } from './partial-date.ts';
import './date-boxes.css';

interface DateBoxesProps {
  readonly boxes: Boxes;
  readonly order: DateOrder;
  readonly isInvalid: boolean;
  /** What the boxes are called, where it is not the language of the screen. */
  readonly names?: { readonly day: string; readonly month: string; readonly year: string } | undefined;
  readonly onChange: (boxes: Boxes) => void;
  readonly onFocus?: (() => void) | undefined;
  /** Focus has left all three. */
  readonly onLeave: () => void;
}

const dayFirst = ['day', 'month', 'year'] as const;
const monthFirst = ['month', 'day', 'year'] as const;

/** Three small fields in the order of the country; they belong to a group with the class `date-field`. */
export const DateBoxes = ({ boxes, order, isInvalid, names, onChange, onFocus, onLeave }: DateBoxesProps) => {
  const { t } = useWords();
  const inputs = useRef<Partial<Record<keyof Boxes, HTMLInputElement | null>>>({});
  const inOrder = order === 'dayMonth' ? dayFirst : monthFirst;
  const typed = (which: keyof Boxes, digits: number, text: string): void => {
    const next = typedInto(boxes, which, digits, text, order);
    onChange(next);
    // A full box hands on to the next one, unless that one has its answer already.
    const after = inOrder[inOrder.indexOf(which) + 1];
    if (next[which].length === digits && boxes[which].length < digits && after && next[after] === '')
      inputs.current[after]?.focus();
  };
  const box = (which: keyof Boxes, name: string, digits: number) => (
    <AriaTextField
      key={which}
      className={classNames('date-box', which)}
      value={boxes[which]}
      onChange={(text) => typed(which, digits, text)}
      {...(onFocus ? { onFocus } : {})}
      onBlur={(event) => {
        if (!event.currentTarget.closest('.date-field')?.contains(event.relatedTarget)) onLeave();
      }}
      isInvalid={isInvalid}
      validationBehavior="aria"
    >
      <Label>{name}</Label>
      <Input
        ref={(input) => {
          inputs.current[which] = input;
        }}
        className="field-input num"
        inputMode="numeric"
        autoComplete="off"
      />
    </AriaTextField>
  );
  const day = box('day', names?.day ?? t(partWords.day), 2);
  const month = box('month', names?.month ?? t(partWords.month), 2);
  return (
    <div className="date-boxes">
      {order === 'dayMonth' ? [day, month] : [month, day]}
      {box('year', names?.year ?? t(partWords.year), 4)}
    </div>
  );
};
