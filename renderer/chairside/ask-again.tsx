import { missingWords } from '../../shared/words/screens/missing.ts';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Intent } from '../../shared/session/events.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useWords } from '../words.tsx';
import { PutRightDialog } from './put-right-dialog.tsx';
import type { Send } from './session-context.ts';

interface Question {
  readonly says: Phrase;
  readonly yes: Phrase;
  readonly answer: (meant: boolean) => void;
}

interface ChangeAsked {
  readonly intent: Intent;
  readonly answer: (reason: string | null) => void;
}

/**
 * Something unusual is asked about, never refused: "Really 45 V?" Yes says the same again with what was asked about; no leaves the
 * form as it is, and its answer is the question itself. What was said in a stage behind this one changes with a reason.
 */
export const useAskAgain = (send: Send) => {
  const { t } = useWords();
  const [question, setQuestion] = useState<Question | null>(null);
  const [change, setChange] = useState<ChangeAsked | null>(null);
  const latest = useRef(send);
  useLayoutEffect(() => {
    latest.current = send;
  });
  const ask = useMemo((): Send => {
    const say: Send = async (intent) => {
      const reply = await latest.current(intent);
      if (reply.ok || reply.error.kind !== 'refused') return reply;
      if (reply.error.refusal.kind === 'wants-reason') {
        const reason = await new Promise<string | null>((answer) => setChange({ intent, answer }));
        setChange(null);
        return reason === null ? reply : say({ ...intent, reason } as Intent);
      }
      if (reply.error.refusal.kind !== 'asks') return reply;
      const { says, yes, what } = reply.error.refusal;
      const meant = await new Promise<boolean>((answer) => setQuestion({ says, yes, answer }));
      setQuestion(null);
      if (!meant) return reply;
      const sure = 'sure' in intent ? (intent.sure ?? []) : [];
      return say({ ...intent, sure: [...sure, what] } as Intent);
    };
    return say;
  }, []);
  const dialog =
    change !== null ? (
      <PutRightDialog intent={change.intent} onAnswer={change.answer} />
    ) : question === null ? null : (
      <Dialog
        title={missingWords.isThatRight}
        isOpen
        onClose={() => question.answer(false)}
        actions={
          <>
            <Button size="large" onPress={() => question.answer(false)}>
              {t(missingWords.noChange)}
            </Button>
            <Button size="large" look="primary" onPress={() => question.answer(true)}>
              {t(question.yes)}
            </Button>
          </>
        }
      >
        <p>{t(question.says)}</p>
      </Dialog>
    );
  return { ask, dialog };
};
