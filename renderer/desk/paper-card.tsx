import { useState } from 'react';
import type { SessionId } from '../../shared/brand.ts';
import type { CompletedPage } from '../../shared/ipc/completed-page.ts';
import { useShell } from '../context.ts';
import { correctWords } from '../../shared/words/screens/correct.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { Icon } from '../parts/icons.tsx';
import { createStatusBoard, StatusLine } from '../parts/status-line.tsx';
import { sentenceOf } from '../problem-text.ts';
import type { Problem } from '../problem-text.ts';
import { usePrinter } from '../use-printer.ts';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { useWords } from '../words.tsx';

type Which = 'sheet' | 'note';
const dialogChoice = 'ask';

/** A copy of what was printed: the same bytes, apart from its number (decision 9). */
export const PaperCard = ({
  session,
  paper,
  timeZone,
  onMade,
}: {
  readonly session: SessionId;
  readonly paper: CompletedPage['paper'];
  readonly timeZone: string;
  readonly onMade: () => void;
}) => {
  const { client } = useShell();
  const { t } = useWords();
  const [board] = useState(createStatusBoard);
  const { printers: known, chosen, choose, says } = usePrinter(client);
  const [running, setRunning] = useState(false);
  const no = (problem: Problem): void => {
    if (problem.kind === 'cancelled') board.clear();
    else board.say(sentenceOf(problem), 'stop');
  };
  const act = async (what: 'save' | 'print', which: Which): Promise<void> => {
    setRunning(true);
    if (what === 'save') {
      const reply = await client['paper.save']({ session, which });
      if (reply.ok) board.say(t(commonWords.savedAs({ path: reply.value.path })), 'good');
      else no(reply.error);
      // The note that was made just now says what is right.
      if (reply.ok && paper.noteIsStale) onMade();
    } else {
      const reply = await client['paper.print']({
        session,
        which,
        printer: chosen,
      });
      if (reply.ok) board.say(t(commonWords.sentTo({ printer: reply.value.sentTo })), 'good');
      else no(reply.error);
      if (reply.ok && paper.noteIsStale) onMade();
    }
    setRunning(false);
  };
  const makeAnew = async (): Promise<void> => {
    setRunning(true);
    const reply = await client['sheet.prepare']({ session });
    setRunning(false);
    if (!reply.ok) return no(reply.error);
    board.say(t(correctWords.madeAnew), 'good');
    onMade();
  };
  const buttons = (which: Which) => (
    <div className="button-line" key={which}>
      <Button icon={<Icon name="save" />} onPress={() => void act('save', which)} isPending={running}>
        {t(which === 'sheet' ? deskScreen.saveSheet : deskScreen.saveNote)}
      </Button>
      <Button icon={<Icon name="print" />} onPress={() => void act('print', which)} isPending={running}>
        {t(which === 'sheet' ? deskScreen.printSheet : deskScreen.printNote)}
      </Button>
    </div>
  );
  return (
    <Card
      title={t(deskScreen.paper)}
      aside={<span className="small num">{t(commonWords.copiesSoFar({ count: paper.copies }))}</span>}
    >
      <div className="plain-lines">
        {!paper.sheet && !paper.note && <p className="small">{t(deskScreen.noPaper)}</p>}
        {paper.isStale && paper.madeAt !== null && (
          <Banner tone="caution">
            <p>
              {t(correctWords.paperStale({ madeAt: { at: paper.madeAt, zone: timeZone, as: 'moment' } }))}
            </p>
            <Button look="primary" onPress={() => void makeAnew()} isPending={running}>
              {t(correctWords.makeAnew)}
            </Button>
          </Banner>
        )}
        {paper.noteIsStale && (
          <Banner tone="caution">
            <p>{t(correctWords.noteStale)}</p>
          </Banner>
        )}
        {paper.sheet && buttons('sheet')}
        {paper.note && buttons('note')}
        {(paper.sheet || paper.note) && known.length > 0 && (
          <ChoiceRow
            label={deskScreen.printer}
            size="small"
            choices={[
              ...known.map(({ name }) => ({ id: name, label: name })),
              { id: dialogChoice, label: deskScreen.askEachTime },
            ]}
            value={chosen ?? dialogChoice}
            onChange={(next) => choose(next === dialogChoice ? null : next)}
          />
        )}
        {(paper.sheet || paper.note) && says !== undefined && <p className="says caution">{t(says)}</p>}
        <StatusLine board={board} />
      </div>
    </Card>
  );
};
