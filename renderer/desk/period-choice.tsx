import { periods } from '../../shared/desk/periods.ts';
import type { Period } from '../../shared/desk/periods.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { ChoiceSelect } from '../chairside/fields/choice-select.tsx';

const anyTime = 'any';

/** A stretch of days up to today, or all of them. */
export const PeriodChoice = ({
  label = deskScreen.period,
  value,
  onChange,
}: {
  readonly label?: Phrase;
  /** `null`: any time. */
  readonly value: Period | null;
  readonly onChange: (period: Period | null) => void;
}) => (
  <ChoiceSelect
    label={label}
    choices={[
      { id: anyTime, label: deskScreen.anyPeriod },
      ...periods.map((id) => ({ id, label: deskScreen[id] })),
    ]}
    value={value ?? anyTime}
    onChange={(id) => onChange(periods.find((one) => one === id) ?? null)}
  />
);
