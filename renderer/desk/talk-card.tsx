import { useState } from 'react';
import type { SessionId } from '../../shared/brand.ts';
import type { CompletedPage } from '../../shared/ipc/completed-page.ts';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { useShell } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { FormField } from '../parts/form-field.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { problemTextOf } from '../problem-text.ts';
import type { ProblemText } from '../problem-text.ts';
import { useWords } from '../words.tsx';
import { ReturnDialog } from './return-dialog.tsx';
import { useTalk } from './use-talk.ts';
import { TalkLines } from './talk-lines.tsx';

/** The whole talk about a session, and what whoever looks may say now. */
export const TalkCard = ({
  session,
  studio,
  page,
  onSaid,
}: {
  readonly session: SessionId;
  /** Of another studio: who worked there answers there. */
  readonly studio?: string | undefined;
  readonly page: CompletedPage;
  readonly onSaid: (page: CompletedPage) => void;
}) => {
  const { t } = useWords();
  const { client } = useShell();
  const { approve, asItIsNow } = useTalk(studio);
  const { review, timeZone } = page;
  const [isReturning, setReturning] = useState(false);
  const [answer, setAnswer] = useState('');
  const [running, setRunning] = useState(false);
  const [no, setNo] = useState<ProblemText | null>(null);
  /** Somebody else said something meanwhile: their word stands here, and what may not be said any more is not offered. */
  const lookAgain = async (): Promise<void> => {
    const now = await asItIsNow(session);
    if (now.ok) onSaid(now.value);
  };
  const say = async (which: 'answer' | 'approve', words: string): Promise<void> => {
    setRunning(true);
    const said = { session, words };
    const reply = await (which === 'approve' ? approve(said) : client['review.answer'](said));
    setRunning(false);
    if (reply.ok) {
      setNo(null);
      setAnswer('');
      onSaid(reply.value);
    } else {
      setNo(problemTextOf(reply.error) ?? null);
      await lookAgain();
    }
  };
  return (
    <Card title={t(deskScreen.talk)}>
      {review.talk.length === 0 && <p className="small no-talk">{t(deskScreen.noTalk)}</p>}
      {review.talk.length > 0 && <TalkLines review={review} timeZone={timeZone} />}
      {review.why !== null && <p className="small">{t(review.why)}</p>}
      {review.mayAnswer && studio === undefined && (
        <div className="desk-side">
          <FormField
            label={deskScreen.yourAnswer}
            hint={deskScreen.unchanged}
            value={answer}
            onChange={setAnswer}
            maxLength={1000}
            lines={3}
            hideOptional
          />
          <div className="button-line">
            <Button look="primary" onPress={() => void say('answer', answer)} isPending={running}>
              {t(deskScreen.answer)}
            </Button>
          </div>
        </div>
      )}
      {review.mayReview && (
        <div className="button-line talk-acts">
          <Button onPress={() => setReturning(true)}>{t(deskScreen.returnWith)}</Button>
          <Button look="primary" onPress={() => void say('approve', '')} isPending={running}>
            {t(deskScreen.approve)}
          </Button>
        </div>
      )}
      {no !== null && <ProblemBanner said={no} />}
      {isReturning && (
        <ReturnDialog
          session={session}
          studio={studio}
          lines={page.timeline.filter(({ tone, late }) => tone !== 'normal' || late !== null)}
          onDone={(next) => {
            setReturning(false);
            if (next !== null) onSaid(next);
          }}
          onRefused={(said) => {
            setReturning(false);
            setNo(said);
            void lookAgain();
          }}
        />
      )}
    </Card>
  );
};
