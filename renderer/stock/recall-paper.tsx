import { useState } from 'react';
import { commonWords } from '../../shared/words/screens/common.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';
import { useShell } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { PaperNote } from '../parts/field-note.tsx';
import { Icon } from '../parts/icons.tsx';
import { StatusLine, createStatusBoard } from '../parts/status-line.tsx';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';
import { askOfQuestion } from './recall-question.ts';
import type { ReachQuestion } from './recall-question.ts';

/** The same list to keep beside the phone. */
export const RecallPaper = ({
  question,
  said,
}: {
  readonly question: ReachQuestion;
  /** Everything that the list says. */
  readonly said: string;
}) => {
  const { t } = useWords();

  const { client } = useShell();
  const [board] = useState(createStatusBoard);
  const [busy, setBusy] = useState(false);
  const act = async (how: 'save' | 'print'): Promise<void> => {
    setBusy(true);
    const reply = await client['stock.recallPaper']({ ...askOfQuestion(question), how, printer: null });
    setBusy(false);
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
    <>
      <span className="reach-paper">
        <Button icon={<Icon name="save" />} isPending={busy} onPress={() => void act('save')}>
          {t(stockScreen.saveTheList)}
        </Button>
        <Button icon={<Icon name="print" />} isPending={busy} onPress={() => void act('print')}>
          {t(stockScreen.printTheList)}
        </Button>
      </span>
      <PaperNote text={said} />
      <StatusLine board={board} />
    </>
  );
};
