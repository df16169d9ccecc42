import { useState } from 'react';
import type { LocalDate } from '../../../shared/time.ts';
import { patchScreenWords } from '../../../shared/words/screens/patch.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { textOf } from '../facts.ts';
import { SessionField } from '../fields/session-field.tsx';

interface DayChipsProps {
  readonly id: string;
  readonly label: string;
  readonly days: readonly LocalDate[];
}

/** The days it usually is, each a tap; any other is typed. */
export const DayChips = ({ id, label, days }: DayChipsProps) => {
  const { view, data, saveField } = useSessionContext();
  const { t, day } = useWords();
  const [typing, setTyping] = useState(false);
  const value = textOf(data, id);
  if (typing || (value !== '' && !days.some((one) => one === value))) return <SessionField id={id} />;
  return (
    <div id={`field-${id}`} className="session-field day-chips">
      <ChoiceRow
        label={label}
        size="small"
        choices={days.map((one) => ({
          id: one,
          label: one === view.patchDays.readToday ? t(patchScreenWords.today) : day(one),
        }))}
        value={value === '' ? null : value}
        open={value === ''}
        onChange={(next) => void saveField(id, undefined, next)}
      />
      <Button
        size="small"
        look="quiet"
        label={`${label}: ${t(patchScreenWords.anotherDay)}`}
        onPress={() => setTyping(true)}
      >
        {t(patchScreenWords.anotherDay)}
      </Button>
    </div>
  );
};
