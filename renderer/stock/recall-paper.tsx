import { stockScreen } from '../../shared/words/screens/stock.ts';
import { useShell } from '../context.ts';
import { PaperNote } from '../parts/field-note.tsx';
import { Icon } from '../parts/icons.tsx';
import { LeaveButtons } from '../parts/leave-buttons.tsx';
import { askOfQuestion } from './recall-question.ts';
import type { ReachQuestion } from './recall-question.ts';

/** The same list to keep beside the phone. */
export const RecallPaper = ({
  question,
  said,
}: {
  readonly question: ReachQuestion;
  /** Every letter that the list is written with. */
  readonly said: string;
}) => {
  const { client } = useShell();
  const leave = (how: 'save' | 'print') => () =>
    client['stock.recallPaper']({ ...askOfQuestion(question), how, printer: null });
  return (
    <div className="reach-paper">
      <LeaveButtons
        ways={[
          { words: stockScreen.saveTheList, icon: <Icon name="save" />, leave: leave('save') },
          { words: stockScreen.printTheList, icon: <Icon name="print" />, leave: leave('print') },
        ]}
      />
      <PaperNote text={said} />
    </div>
  );
};
