import { consultationScreen } from '../../../shared/words/screens/consultation.ts';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';

const toneOf = { open: '', info: '', good: 'good', caution: 'caution', stop: 'stop' } as const;

/** Days since the last needle, laser and transplant with the limits that apply today (brief 1.3). */
export const WaitsCard = () => {
  const { t } = useWords();
  const { view } = useSessionContext();
  return (
    <Card title={t(consultationScreen.waits)} id="waits">
      <ul className="waits">
        {view.waits.lines.map(({ id, title, says, tone }) => (
          <li key={id} className={`says ${toneOf[tone]}`} data-tone={tone}>
            <b>{t(title)}</b>
            <span className="num">{t(says)}</span>
          </li>
        ))}
      </ul>
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
