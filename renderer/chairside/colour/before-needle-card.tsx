import { useState } from 'react';
import { checklistWords } from '../../../shared/words/screens/checklist.ts';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { Checklist } from '../checklist.tsx';
import { ContactClock } from '../cleanse/contact-clock.tsx';

/** Said once the cream is off, and by then the colour match is on the screen: nobody has to go back for it. */
const always = ['cream-fully-removed', 'antiseptic-dry'];

/** What the preparation left for the minutes before the first needle: all cream off, antiseptic dry, and what else is open. */
export const BeforeNeedleCard = () => {
  const { view } = useSessionContext();
  const { t } = useWords();
  const waiting = view.checklist.filter(
    ({ stage, waitsFor }) => stage === 'cleanseAndNumb' && waitsFor === 'application',
  );
  // What is ticked here stays here: a row never moves away under the finger.
  const [open] = useState(() => waiting.filter(({ is }) => is !== 'done').map(({ item }) => item));
  const asked = new Set([...always, ...open]);
  return (
    <Card title={t(checklistWords.beforeNeedle)} id="before-needle">
      <p className="small">{t(checklistWords.beforeNeedleSays)}</p>
      <ContactClock what="antiseptic" />
      <Checklist stage="cleanseAndNumb" title="" only={(item) => asked.has(item)} bare />
    </Card>
  );
};
