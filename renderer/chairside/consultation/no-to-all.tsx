import { useEffect, useState } from 'react';
import type { QuestionGroupView } from '../../../shared/session/topics/health/view.ts';
import { healthScreenWords } from '../../../shared/words/screens/health.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';

/** The next group comes to the same place on the glass: a finger that bounces must not answer it too. */
const settleMs = 600;

/** One "no" under the questions it answers, each kept by itself. It stands below them, so that they are read first. */
export const NoToAll = ({
  group,
  onDone,
}: {
  readonly group: QuestionGroupView;
  readonly onDone: () => void;
}) => {
  const { send } = useSessionContext();
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const wait = setTimeout(() => setSettled(true), settleMs);
    return () => clearTimeout(wait);
  }, []);
  const codes = group.noTogether;
  const all = codes.length === group.codes.length;
  const no = async (): Promise<void> => {
    setBusy(true);
    let done = true;
    // One after the other: what is refused stops the rest, and what was kept before it stays.
    for (const code of codes)
      if (done) done = await send({ type: 'question.answered', code, answer: 'no', inOneTap: codes.length });
    setBusy(false);
    // Where something else in the group still waits for its own answer, the group stays.
    if (done && group.open === codes.length) onDone();
  };
  return (
    <div className="group-foot">
      <p className="small">{t(all ? healthScreenWords.readAll : healthScreenWords.readOthers)}</p>
      <Button size="large" isDisabled={!settled} isPending={busy} onPress={() => void no()}>
        {t((all ? healthScreenWords.noToAll : healthScreenWords.noToOthers)({ count: String(codes.length) }))}
      </Button>
    </div>
  );
};
