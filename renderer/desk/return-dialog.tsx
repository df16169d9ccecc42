import { useState } from 'react';
import type { SessionId } from '../../shared/brand.ts';
import type { CompletedPage, TimelineLine } from '../../shared/ipc/completed-page.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { ChoiceSelect } from '../chairside/fields/choice-select.tsx';
import { Button } from '../parts/button.tsx';
import { ChipButton } from '../parts/chip.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FormDate } from '../parts/form-date.tsx';
import { FormField } from '../parts/form-field.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { problemTextOf } from '../problem-text.ts';
import type { ProblemText } from '../problem-text.ts';
import { useWords } from '../words.tsx';
import { useTalk } from './use-talk.ts';

const whole = 'whole';
const openings = [deskScreen.howCome, deskScreen.whatDone, deskScreen.addMissing];

/** A question for whoever worked. The session stays as it is. */
export const ReturnDialog = ({
  session,
  studio,
  lines = [],
  onDone,
  onRefused,
}: {
  readonly session: SessionId;
  /** Of another studio. */
  readonly studio?: string | undefined;
  /** Entries it may be about. */
  readonly lines?: readonly TimelineLine[];
  /** The page as it is then; nothing where it was not returned. */
  readonly onDone: (page: CompletedPage | null) => void;
  /** Nothing can be asked any more, because somebody else has approved it or asked first. */
  readonly onRefused?: (said: ProblemText | null) => void;
}) => {
  const { t } = useWords();
  const { giveBack, asItIsNow } = useTalk(studio);
  const [words, setWords] = useState('');
  const [about, setAbout] = useState(whole);
  const [until, setUntil] = useState<string | null | undefined>(null);
  const [no, setNo] = useState<ProblemText | null>(null);
  const [running, setRunning] = useState(false);
  const send = async (): Promise<void> => {
    setRunning(true);
    const reply = await giveBack({
      session,
      words,
      about: about === whole ? null : Number(about),
      until: until ?? null,
    });
    setRunning(false);
    if (reply.ok) onDone(reply.value);
    else {
      const said = problemTextOf(reply.error) ?? null;
      // What is wrong with the question is said beside it; what is no question any more goes with the dialog.
      const now = await asItIsNow(session);
      if (onRefused !== undefined && now.ok && !now.value.review.mayReview) onRefused(said);
      else setNo(said);
    }
  };
  return (
    <Dialog
      title={t(deskScreen.returnWith)}
      isOpen
      onClose={() => onDone(null)}
      actions={
        <>
          <Button onPress={() => onDone(null)}>{t(commonWords.cancel)}</Button>
          <Button look="primary" onPress={() => void send()} isPending={running}>
            {t(deskScreen.sendReturn)}
          </Button>
        </>
      }
    >
      <div className="desk-side">
        {lines.length > 0 && (
          <ChoiceSelect
            label={deskScreen.aboutWhich}
            choices={[
              { id: whole, label: deskScreen.wholeSession },
              ...lines.map((line) => ({
                id: String(line.seq),
                label: `${line.time} ${t(line.text)}`.slice(0, 90),
              })),
            ]}
            value={about}
            onChange={setAbout}
          />
        )}
        <div className="desk-openings">
          {openings.map((opening) => (
            <ChipButton
              key={opening.id}
              onPress={() => setWords((before) => [before.trim(), t(opening)].filter(Boolean).join(' '))}
            >
              {t(opening)}
            </ChipButton>
          ))}
        </div>
        <FormField
          label={deskScreen.question}
          hint={deskScreen.aQuestion}
          value={words}
          onChange={setWords}
          maxLength={1000}
          lines={4}
          startsFocused
          isRequired
        />
        <FormDate label={deskScreen.wantedBy} value={until ?? null} onChange={setUntil} needs="day" />
        <p className="small">{t(deskScreen.unchanged)}</p>
        {no !== null && <ProblemBanner said={no} />}
      </div>
    </Dialog>
  );
};
