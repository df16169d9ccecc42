import { memo, useCallback } from 'react';
import type { FieldDef, FieldValue } from '../../../shared/session/field.ts';
import type { Phrase } from '../../../shared/words/message.ts';
import { ChoiceRow, YesNo } from '../../parts/choice-row.tsx';
import type { Choice } from '../../parts/choice-row.tsx';
import { MultiChoice } from '../../parts/multi-choice.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { PartialDateField } from '../../parts/partial-date-field.tsx';
import { LongTextField, TextField } from '../../parts/text-field.tsx';
import { ChoiceSelect } from './choice-select.tsx';
import { sameMessage } from '../../../shared/words/message.ts';

interface FieldControlProps {
  readonly def: FieldDef;
  readonly zone: string | undefined;
  readonly value: FieldValue | null;
  readonly choices: readonly Choice[];
  readonly label: Phrase;
  readonly hint: Phrase | undefined;
  readonly open: boolean;
  readonly monthFirst: boolean;
  readonly size?: 'small' | undefined;
  /** Stores; a sentence when it was not. */
  readonly save: (id: string, zone: string | undefined, value: FieldValue | null) => Promise<Phrase | null>;
}

/** More answers than this are a list to open, not a wall of buttons. */
const mostButtons = 8;
const same = (a: unknown, b: unknown): boolean =>
  a === b ||
  (Array.isArray(a) &&
    Array.isArray(b) &&
    a.length === b.length &&
    a.every((one, index) => one === b[index]));

const Control = ({
  def,
  zone,
  value,
  choices,
  label,
  hint,
  open,
  monthFirst,
  size,
  save,
}: FieldControlProps) => {
  const set = useCallback((next: FieldValue | null) => save(def.id, zone, next), [save, def.id, zone]);
  const setText = useCallback((text: string) => set(text.trim() === '' ? null : text), [set]);
  const tell = (next: FieldValue | null) => void set(next);
  const text = typeof value === 'string' ? value : '';
  const common = { label, hint, open };
  switch (def.kind) {
    case 'choice':
      return choices.length > mostButtons ? (
        <ChoiceSelect {...common} choices={choices} value={text === '' ? null : text} onChange={tell} />
      ) : (
        <ChoiceRow
          {...common}
          choices={choices}
          value={text === '' ? null : text}
          onChange={tell}
          size={size ?? (choices.length > 5 || zone !== undefined ? 'small' : 'normal')}
        />
      );
    case 'multi':
      return (
        <MultiChoice
          {...common}
          choices={choices}
          value={Array.isArray(value) ? (value as readonly string[]) : []}
          onChange={tell}
        />
      );
    case 'yesNo':
      return <YesNo {...common} value={typeof value === 'boolean' ? value : null} onChange={tell} />;
    case 'number':
      return (
        <NumberField
          {...common}
          value={typeof value === 'number' ? value : null}
          onSave={set}
          min={def.min}
          max={def.max}
          step={def.step}
          unit={def.unit}
        />
      );
    case 'date':
    case 'partialDate':
      return (
        <PartialDateField
          {...common}
          value={text === '' ? null : text}
          onSave={set}
          needsDay={def.kind === 'date'}
          order={monthFirst ? 'monthDay' : 'dayMonth'}
        />
      );
    case 'longText':
      return <LongTextField {...common} value={text} onSave={setText} maxLength={def.maxLength} />;
    case 'text':
      return <TextField {...common} value={text} onSave={setText} maxLength={def.maxLength} />;
  }
};

/** Redrawn only when its own value changes: a view brings new objects with every tap. */
export const FieldControl = memo(
  Control,
  (a, b) =>
    a.def === b.def &&
    a.zone === b.zone &&
    sameMessage(a.label, b.label) &&
    sameMessage(a.hint, b.hint) &&
    a.open === b.open &&
    a.save === b.save &&
    a.monthFirst === b.monthFirst &&
    a.size === b.size &&
    a.choices === b.choices &&
    same(a.value, b.value),
);
