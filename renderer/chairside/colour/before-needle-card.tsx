import { useState } from 'react';
import { cleanseScreen } from '../../../shared/words/screens/cleanse.ts';
import { checklistWords } from '../../../shared/words/screens/checklist.ts';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { FoldingCard } from '../folding-card.tsx';
import { Checklist } from '../checklist.tsx';
import { ContactClock } from '../cleanse/contact-clock.tsx';

/** Said once the cream is off, and by then the colour match is on the screen: nobody has to go back for it. */
const always = ['cream-fully-removed', 'antiseptic-dry'];

/** What the preparation left for the minutes before the first needle: all cream off, antiseptic dry, and what else is open. */
export const BeforeNeedleCard = () => {
  const { view, data } = useSessionContext();
  const { t } = useWords();
  const waiting = view.checklist.filter(
    ({ stage, waitsFor }) => stage === 'cleanseAndNumb' && waitsFor === 'application',
  );
  // What is ticked here stays here: a row never moves away under the finger.
  const [open] = useState(() => waiting.filter(({ is }) => is !== 'done').map(({ item }) => item));
  const asked = new Set([...always, ...open]);
  return (
    <FoldingCard
      title={checklistWords.beforeNeedle}
      id="before-needle"
      says={cleanseScreen.waitsForCream}
      isFolded={view.timers.some(({ running }) => running) && data.contacts.antiseptic === undefined}
      anchors={['contact-antiseptic', ...[...asked].map((item) => `item-${item}`)]}
    >
      <p className="small">{t(checklistWords.beforeNeedleSays)}</p>
      <ContactClock what="antiseptic" />
      <Checklist stage="cleanseAndNumb" title="" only={(item) => asked.has(item)} bare />
    </FoldingCard>
  );
};
