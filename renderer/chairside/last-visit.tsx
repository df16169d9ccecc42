import { Card } from '../parts/card.tsx';
import { useSessionContext } from './session-context.ts';
import { dateText } from '../format-time.ts';
import { choiceLabel, textOf, zoneName } from './facts.ts';
import { lastWorkLines } from './work-says.ts';
import { labelText } from '../../shared/session/field-text.ts';

const shown = ['shaveMethod', 'gloves', 'antiseptic', 'machine', 'stopReason', 'clientComment'];

/** What was done last time, to look up; nothing of it is taken over by itself. */
export const LastVisitCard = () => {
  const { data, protocol } = useSessionContext();
  const last = data.opening.lastVisit;
  if (!last) return null;
  const work = lastWorkLines(
    last.work ?? {},
    (zone) => zoneName(protocol, zone),
    (zone) => textOf(data, 'healedResult', zone),
  );
  const lines = shown.flatMap((id) => {
    const value = last.fields[id];
    return value === undefined || value === ''
      ? []
      : [{ id, label: labelText(id), value: choiceLabel(id, value) || String(value) }];
  });
  return (
    <Card title="Last visit" aside={<span className="small num">{dateText(last.on)}</span>}>
      {work.map(({ label, value }) => (
        <div className="row-line" key={label}>
          <span className="small">{label}</span>
          <b>{value}</b>
        </div>
      ))}
      {work.length === 0 && lines.length === 0 && <p className="small">Nothing to compare was kept.</p>}
      {lines.map(({ id, label, value }) => (
        <div className="row-line" key={id}>
          <span className="small">{label}</span>
          <b>{value}</b>
        </div>
      ))}
    </Card>
  );
};
