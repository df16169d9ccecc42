import { useState } from 'react';
import type { RecordCheck } from '../../shared/ipc/pages.ts';
import { useOpenState, useShell } from '../context.ts';
import { ChipButton } from '../parts/chip.tsx';
import type { Tone } from '../parts/chip.tsx';
import { Icon } from '../parts/icons.tsx';
import { countText, manyText } from '../when.ts';

/** The state of the record in a few words. */
export const recordWords = (record: RecordCheck): { readonly tone: Tone; readonly words: string } => {
  switch (record.state) {
    case 'checking':
      return {
        tone: 'normal',
        words:
          record.of === 0
            ? 'Checking the record'
            : `Checking the record: ${countText(record.done)} of ${countText(record.of)}`,
      };
    case 'intact':
      return { tone: 'good', words: `Record intact · ${manyText(record.entries, 'entry', 'entries')}` };
    case 'incomplete':
      return {
        tone: 'caution',
        words: `Entries intact, something is missing · ${manyText(record.entries, 'entry', 'entries')}`,
      };
    case 'broken':
      return { tone: 'stop', words: `Record damaged at entry ${countText(record.seq)}` };
  }
};

/** Verifies the record now; the result comes back by push into the app's state. */
export const useVerify = (): { readonly verify: () => void; readonly running: boolean } => {
  const { client } = useShell();
  const [running, setRunning] = useState(false);
  return {
    running,
    verify: () => {
      setRunning(true);
      void client['record.verify'](null).then(() => setRunning(false));
    },
  };
};

/** Shows whether the record is whole; a tap verifies it again. */
export const RecordChip = () => {
  const { record } = useOpenState();
  const { verify, running } = useVerify();
  const { tone, words } = recordWords(record);
  const [first, rest] = words.split(' · ');
  return (
    <ChipButton
      tone={tone}
      icon={<Icon name="shield" size={18} />}
      onPress={verify}
      isPending={running}
      label={`${words}. Verify the record`}
    >
      <span>
        {rest === undefined ? (
          first
        ) : (
          <>
            {`${first} · `}
            <span className="record-count">{rest}</span>
          </>
        )}
      </span>
    </ChipButton>
  );
};
