import { Card } from '../../parts/card.tsx';
import { useSessionContext } from '../session-context.ts';

const toneOf = { open: '', info: '', good: 'good', caution: 'caution', stop: 'stop' } as const;

/** Days since the last needle, laser and transplant with the limits that apply today (brief 1.3). */
export const WaitsCard = () => {
  const { view } = useSessionContext();
  return (
    <Card title="Waits" id="waits">
      <ul className="waits">
        {view.waits.lines.map(({ id, title, says, tone }) => (
          <li key={id} className={`says ${toneOf[tone]}`} data-tone={tone}>
            <b>{title}</b>
            <span className="num">{says}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
};

/** The window that would follow from dots of today, with its reasons in words; they are never printed (decision 25). */
export const DueCard = () => {
  const { view } = useSessionContext();
  const { text, reasons } = view.waits.due;
  return (
    <Card title="Next touch-up" id="due-window">
      <p>{`If dots are added today: ${text}.`}</p>
      {reasons.length > 0 && (
        <ul className="due-reasons" aria-label="Why then">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <p className="small">A window, not a promise. The sheet shows the window without the reasons.</p>
    </Card>
  );
};
