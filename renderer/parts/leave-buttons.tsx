import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Result } from '../../shared/result.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { Button } from './button.tsx';
import { StatusLine, createStatusBoard } from './status-line.tsx';
import { sentenceOf } from '../problem-text.ts';
import type { Problem } from '../problem-text.ts';
import { useWords } from '../words.tsx';

type Left = Result<{ readonly path: string } | { readonly sentTo: Phrase }, Problem>;

/** Ways for a list to leave the studio, and one line that says where it went. Main asks for the PIN and the place. */
export const LeaveButtons = ({
  ways,
}: {
  readonly ways: readonly {
    readonly words: Phrase;
    readonly icon?: ReactNode;
    readonly leave: () => Promise<Left>;
  }[];
}) => {
  const { t } = useWords();
  const [board] = useState(createStatusBoard);
  const [busy, setBusy] = useState<Phrase | null>(null);
  const act = async (words: Phrase, leave: () => Promise<Left>): Promise<void> => {
    setBusy(words);
    const reply = await leave();
    setBusy(null);
    if (reply.ok)
      return board.say(
        'path' in reply.value
          ? t(commonWords.savedAs({ path: reply.value.path }))
          : t(stockScreen.sentTo({ sentTo: reply.value.sentTo })),
        'good',
      );
    if (reply.error.kind === 'cancelled') board.clear();
    else board.say(sentenceOf(reply.error), 'stop');
  };
  return (
    <div className="form-rows">
      <div className="button-line">
        {ways.map(({ words, icon, leave }) => (
          <Button
            key={t(words)}
            icon={icon}
            isPending={busy === words}
            isDisabled={busy !== null && busy !== words}
            onPress={() => void act(words, leave)}
          >
            {t(words)}
          </Button>
        ))}
      </div>
      <StatusLine board={board} />
    </div>
  );
};
