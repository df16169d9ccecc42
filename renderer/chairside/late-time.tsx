import { useWords } from '../words.tsx';
import { commonWords } from '../../shared/words/screens/common.ts';
import { missingWords } from '../../shared/words/screens/missing.ts';
import { useState } from 'react';
import { instantOf } from '../../shared/time.ts';
import type { Instant } from '../../shared/time.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { Button } from '../parts/button.tsx';
import { NumberField } from '../parts/number-field.tsx';
import { useAfterTyping } from './fields/use-after-typing.ts';
import { nowMs } from './use-now.ts';

interface LateTimeProps {
  readonly label: Phrase;
  readonly onTime: (at: Instant) => Promise<boolean>;
}

/** For a thing that happened before it is entered (decision 13): so many minutes ago. Shown as "entered late". */
export const LateTime = ({ label, onTime }: LateTimeProps) => {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [minutes, setMinutes] = useState<number | null>(null);
  const enter = async () => {
    if (minutes !== null && (await onTime(instantOf(nowMs() - minutes * 60_000)))) setOpen(false);
  };
  const press = useAfterTyping(() => void enter());
  if (!open)
    return (
      <Button look="quiet" size="small" onPress={() => setOpen(true)}>
        {t(label)}
      </Button>
    );
  return (
    <div className="late-time">
      <NumberField
        label={missingWords.minutesAgo({ label })}
        value={minutes}
        onSave={async (value) => {
          setMinutes(value);
          return null;
        }}
        min={1}
        max={600}
      />
      <Button blocked={minutes === null} onPress={press}>
        {t(commonWords.enter)}
      </Button>
      <Button look="quiet" onPress={() => setOpen(false)}>
        {t(commonWords.cancel)}
      </Button>
    </div>
  );
};
