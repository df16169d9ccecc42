import { missingWords } from '../../shared/words/screens/missing.ts';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Intent } from '../../shared/session/events.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useWords } from '../words.tsx';
import type { Send } from './session-context.ts';

interface Question {
  readonly says: Phrase;
  readonly yes: Phrase;
  readonly answer: (meant: boolean) => void;
}

/**
 * Something unusual is asked about, never refused: "Really 45 V?" Yes says the same again with what was asked about; no leaves the
 * form as it is, and its answer is the question itself.
 */
export const useAskAgain = (send: Send) => {
  const { t } = useWords();
  const [question, setQuestion] = useState<Question | null>(null);
  const latest = useRef(send);
  useLayoutEffect(() => {
    latest.current = send;
  });
  const ask = useMemo((): Send => {
    const say: Send = async (intent) => {
      const reply = await latest.current(intent);
      if (reply.ok || reply.error.kind !== 'refused' || reply.error.refusal.kind !== 'asks') return reply;
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
    question === null ? null : (
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
