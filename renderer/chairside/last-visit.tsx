import { fieldById } from '../../shared/session/fields.ts';
import { Card } from '../parts/card.tsx';
import { useChair } from './chair.ts';
import { dateText } from './clock.ts';
import { choiceLabel } from './facts.ts';

const shown = ['shaveMethod', 'gloves', 'antiseptic', 'machine', 'stopReason', 'clientComment'];

/** What was done last time, to look up; nothing of it is taken over by itself. */
export const LastVisitCard = () => {
  const last = useChair().data.opening.lastVisit;
  if (!last) return null;
  const lines = shown.flatMap((id) => {
    const value = last.fields[id];
    return value === undefined || value === '' ? [] : [{ id, label: fieldById.get(id)?.label ?? id, value: choiceLabel(id, value) || String(value) }];
  });
  return (
    <Card title="Last visit" aside={<span className="small num">{dateText(last.on)}</span>}>
      {lines.length === 0 && <p className="small">Nothing to compare was kept.</p>}
      {lines.map(({ id, label, value }) => <div className="row-line" key={id}><span className="small">{label}</span><b>{value}</b></div>)}
    </Card>
  );
};
