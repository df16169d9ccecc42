import { useState } from 'react';
import type { RecordCheck } from '../../shared/ipc/pages.ts';
import { dotList } from '../../shared/words/message.ts';
import type { Message } from '../../shared/words/message.ts';
import { homeScreen } from '../../shared/words/screens/home.ts';
import { useOpenState, useShell } from '../context.ts';
import { ChipButton } from '../parts/chip.tsx';
import type { Tone } from '../parts/chip.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';

/** The state of the record in a few words. */
export const recordWords = (record: RecordCheck): { readonly tone: Tone; readonly words: Message } => {
  switch (record.state) {
    case 'checking':
      return {
        tone: 'normal',
        words:
          record.of === 0
            ? homeScreen.checkingTheRecord
            : homeScreen.checkingRecordSoFar({ done: record.done, of: record.of }),
      };
    case 'intact':
      return {
        tone: 'good',
        words: dotList([homeScreen.recordIntact, homeScreen.entries({ entries: record.entries })]),
      };
    case 'incomplete':
      return {
        tone: 'caution',
        words: dotList([homeScreen.somethingMissing, homeScreen.entries({ entries: record.entries })]),
      };
    case 'broken':
      return { tone: 'stop', words: homeScreen.recordDamagedAtEntry({ seq: record.seq }) };
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
  const { t } = useWords();

  const { record } = useOpenState();
  const { verify, running } = useVerify();
  const { tone, words } = recordWords(record);
  return (
    <ChipButton
      tone={tone}
      icon={<Icon name="shield" size={18} />}
      onPress={verify}
      isPending={running}
      label={t(homeScreen.verifyTheRecord({ words }))}
    >
      <span>
        {record.state === 'intact' ? (
          <>
            {t(homeScreen.recordIntact)}
            <span className="record-dot">{' · '}</span>
            <span className="record-count">{t(homeScreen.entries({ entries: record.entries }))}</span>
          </>
        ) : (
          t(words)
        )}
      </span>
    </ChipButton>
  );
};
