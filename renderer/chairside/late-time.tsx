import { useState } from 'react';
import { instantOf } from '../../shared/time.ts';
import type { Instant } from '../../shared/time.ts';
import { Button } from '../parts/button.tsx';
import { NumberField } from '../parts/number-field.tsx';
import { useAfterTyping } from './fields/use-after-typing.ts';
import { nowMs } from './use-now.ts';

interface LateTimeProps {
  readonly label: string;
  readonly onTime: (at: Instant) => Promise<boolean>;
}

/** For a thing that happened before it is entered (decision 13): so many minutes ago. Shown as "entered late". */
export const LateTime = ({ label, onTime }: LateTimeProps) => {
  const [open, setOpen] = useState(false);
  const [minutes, setMinutes] = useState<number | null>(null);
  const enter = async () => {
    if (minutes !== null && (await onTime(instantOf(nowMs() - minutes * 60_000)))) setOpen(false);
  };
  const press = useAfterTyping(() => void enter());
  if (!open)
    return (
      <Button look="quiet" size="small" onPress={() => setOpen(true)}>
        {label}
      </Button>
    );
  return (
    <div className="late-time">
      <NumberField
        label={`${label}: minutes ago`}
        value={minutes}
        onSave={async (value) => {
          setMinutes(value);
          return null;
        }}
        min={1}
        max={600}
      />
      <Button blocked={minutes === null} onPress={press}>
        Enter
      </Button>
      <Button look="quiet" onPress={() => setOpen(false)}>
        Cancel
      </Button>
    </div>
  );
};
