import { Suspense } from 'react';
import type { SaidBackQuestion, SheetData } from '../../../shared/aftercare/sheet-data.ts';
import { saidBackScreen } from '../../../shared/words/screens/said-back.ts';
import { saidBackWords } from '../../../shared/words/said-back.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { SpeakIn, useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';

interface SaidBackDialogProps {
  readonly sheet: SheetData;
  readonly questions: readonly SaidBackQuestion[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Three questions from this very sheet, in its language. Each answer is stored as it is tapped; a wrong one shows the line. */
export const SaidBackDialog = ({ sheet, questions, isOpen, onClose }: SaidBackDialogProps) => {
  const { t } = useWords();
  return (
    <Dialog
      title={saidBackScreen.ask}
      isOpen={isOpen}
      onClose={onClose}
      size="wide"
      actions={
        <Button look="primary" onPress={onClose}>
          {t(saidBackScreen.close)}
        </Button>
      }
    >
      <Suspense>
        <SpeakIn language={sheet.language}>
          <Questions questions={questions} />
        </SpeakIn>
      </Suspense>
    </Dialog>
  );
};

const Questions = ({ questions }: Pick<SaidBackDialogProps, 'questions'>) => {
  const { t, language } = useWords();
  return (
    <div className="form-rows said-back" lang={language.tag} dir={language.dir}>
      <h3>{t(saidBackWords.title)}</h3>
      {questions.map((question) => (
        <Question key={question.id} {...question} />
      ))}
    </div>
  );
};

const Question = ({ id, asks, choices, lines }: SaidBackQuestion) => {
  const { data, send } = useSessionContext();
  const { t } = useWords();
  const said = data.saidBack[id];
  return (
    <div>
      <ChoiceRow
        label={asks}
        choices={choices.map((one) => ({ id: one.id, label: one.says }))}
        value={said?.choice ?? null}
        onChange={(choice) => {
          // The first answer counts: after it the sheet's own words stand there.
          if (said === undefined) void send({ type: 'saidBack.answered', question: id, choice });
        }}
      />
      {said !== undefined && (
        <div className={said.isRight ? 'says good' : 'says caution'} role="status">
          <b>{t(said.isRight ? saidBackWords.yes : saidBackWords.sheetSays)}</b>
          {!said.isRight && (
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
};
