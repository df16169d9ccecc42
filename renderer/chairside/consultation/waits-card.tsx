import { useState } from 'react';
import { chairsideScreen } from '../../../shared/words/screens/chairside.ts';
import { commonWords } from '../../../shared/words/screens/common.ts';
import { consultationScreen } from '../../../shared/words/screens/consultation.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';

const toneOf = { open: '', info: '', good: 'good', caution: 'caution', stop: 'stop' } as const;

/**
 * Days since the last needle, laser and transplant with the limits that apply today (brief 1.3). What speaks against today stands there; what
 * is kept, or waits for an answer of the cards beside it, is told at a tap.
 */
export const WaitsCard = () => {
  const { t } = useWords();
  const { view } = useSessionContext();
  const [opened, setOpened] = useState(false);
  const { lines, folded } = view.waits;
  const quiet = lines.filter(({ tone }) => tone !== 'caution' && tone !== 'stop');
  const shown = opened ? lines : lines.filter((line) => !quiet.includes(line));
  const title = consultationScreen.waits;
  return (
    <Card
      title={title}
      id="waits"
      className={shown.length === 0 ? 'folded-card' : undefined}
      aside={
        quiet.length > 0 && (
          <Button
            size="small"
            look="quiet"
            expanded={opened}
            label={t(opened ? chairsideScreen.foldOf({ title }) : chairsideScreen.showOf({ title }))}
            onPress={() => setOpened(!opened)}
          >
            {t(opened ? chairsideScreen.fold : commonWords.show)}
          </Button>
        )
      }
    >
      {shown.length > 0 && (
        <ul className="waits">
          {shown.map(({ id, title: what, says, tone }) => (
            <li key={id} className={`says ${toneOf[tone]}`} data-tone={tone}>
              <b>{t(what)}</b>
              <span className="num">{t(says)}</span>
            </li>
          ))}
        </ul>
      )}
      {!opened && folded !== null && <p className="folded-says">{t(folded)}</p>}
    </Card>
  );
};

/** The window that would follow from dots of today, with its reasons in words; they are never printed (decision 25). */
export const DueCard = () => {
  const { t } = useWords();
  const { view } = useSessionContext();
  const { text, reasons } = view.waits.due;
  return (
    <Card title={t(consultationScreen.nextTouchUp)} id="due-window">
      <p>{t(consultationScreen.ifDotsToday({ window: text }))}</p>
      {reasons.length > 0 && (
        <ul className="due-reasons small" aria-label={t(consultationScreen.whyThen)}>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <p className="small">{t(consultationScreen.aWindow)}</p>
    </Card>
  );
};
