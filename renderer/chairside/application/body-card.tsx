import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useChair } from '../chair.ts';
import { clockText } from '../clock.ts';
import { FormFoot } from '../fields/form-foot.tsx';

const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Pain and breaks. */
export const BodyCard = () => {
  const { data, protocol, send, say, timeZone } = useChair();
  const [minutes, setMinutes] = useState<number | null>(10);
  const pain = data.pain.at(-1);
  const rest = data.breaks.at(-1);
  const missing = minutes === null ? 'Type the minutes.' : null;
  return (
    <Card title="Client">
      <div className="form-rows">
        <div id="pain" role="group" aria-label="Pain, 0 to 10">
          <div className="field-top"><span className="field-label">Pain, 0 none to 10 worst</span><span className="small num">{pain ? `${pain.score} at ${clockText(timeZone, pain.at)}` : `asked every ${protocol.limits.painCheckMinutes.value} min`}</span></div>
          <div className="pain-row">{scores.map((score) => <Button key={score} size="small" label={`Pain ${score}`} onPress={() => void send({ type: 'pain.scored', score })}>{score}</Button>)}</div>
        </div>
        <div id="breaks" className="late-time">
          <NumberField label="Break" unit="min" value={minutes} onSave={async (value) => { setMinutes(value); return null; }} min={1} max={240} step={5} />
          <FormFoot action="Break taken" look="plain" touched={false} missing={missing} onEnter={async () => (minutes === null ? missing : say({ type: 'break.taken', minutes }))} />
          {rest && <span className="small num">{`last ${rest.minutes} min at ${clockText(timeZone, rest.at)}`}</span>}
        </div>
      </div>
    </Card>
  );
};
