import { useState } from 'react';
import { aftercareScreen } from '../../../shared/words/screens/aftercare.ts';
import { saidBackScreen as words } from '../../../shared/words/screens/said-back.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { SessionField } from '../fields/session-field.tsx';
import { useSessionContext } from '../session-context.ts';
import { ReceiptDialog } from './receipt-dialog.tsx';
import { SaidBackDialog } from './said-back-dialog.tsx';
import { useSheet } from './use-sheet.ts';

/** Does the client know when to wash: the practitioner's word for it, or the client's own answers; and the receipt for the sheet. */
export const SaidBackCard = () => {
  const { protocol, view, data } = useSessionContext();
  const { t } = useWords();
  const sheet = useSheet();
  const [open, setOpen] = useState<'questions' | 'receipt' | null>(null);
  const questions = sheet?.saidBack ?? [];
  const answers = Object.values(data.saidBack);
  const close = (): void => setOpen(null);
  return (
    <Card title={aftercareScreen.saidBack}>
      <div className="form-rows">
        <p className="says script">{`“${t(protocol.scripts.teachBack)}”`}</p>
        <SessionField id="teachBack" />
        {answers.length > 0 && (
          <p className="small">
            {t(
              words.asked({
                right: answers.filter(({ isRight }) => isRight).length,
                of: questions.length,
              }),
            )}
          </p>
        )}
        {data.receipts.client.signed !== null && <p className="small">{t(words.clientSigned)}</p>}
        {view.closing.sheetReady && sheet !== null && (
          <div className="button-row">
            {questions.length > 0 && (
              <Button size="small" onPress={() => setOpen('questions')}>
                {t(answers.length < questions.length ? words.ask : words.askAgain)}
              </Button>
            )}
            <Button size="small" onPress={() => setOpen('receipt')}>
              {t(data.receipts.client.signed === null ? words.receipt : words.receiptAgain)}
            </Button>
          </div>
        )}
      </div>
      {sheet !== null && (
        <>
          <SaidBackDialog sheet={sheet} questions={questions} isOpen={open === 'questions'} onClose={close} />
          <ReceiptDialog sheet={sheet} isOpen={open === 'receipt'} onClose={close} />
        </>
      )}
    </Card>
  );
};
