import { useState } from 'react';
import { Card } from '../../parts/card.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useSessionContext } from '../session-context.ts';
import { clockText } from '../../format-time.ts';
import { FormFoot } from '../fields/form-foot.tsx';
import { PainScale } from './pain-scale.tsx';

/** Pain as it was asked, and a break that nobody tapped when it began. */
export const BodyCard = () => {
  const { data, protocol, send, say, timeZone } = useSessionContext();
  const [minutes, setMinutes] = useState<number | null>(10);
  const asked = data.pain;
  const pain = asked.findLast(({ undone }) => undone !== true);
  const rest = data.breaks.findLast(({ undone }) => undone !== true);
  const missing = minutes === null ? 'Type the minutes.' : null;
  return (
    <Card title="Client">
      <div className="form-rows">
        <div id="pain">
          <div className="field-top">
            <span className="field-label">Pain, 0 none to 10 worst</span>
            <span className="small num">
              {pain
                ? `${pain.score} at ${clockText(timeZone, pain.at)}`
                : `asked every ${protocol.limits.painCheckMinutes.value} min`}
            </span>
          </div>
          <PainScale onScore={(score) => void send({ type: 'pain.scored', score })} />
          {asked.length > 1 && (
            <p className="small num">
              {asked
                .slice(-8)
                .map(({ at, score, undone }) =>
                  undone === true ? (
                    <s key={at}>{`${score} `}</s>
                  ) : (
                    <span key={at}>{`${score} at ${clockText(timeZone, at)}  `}</span>
                  ),
                )}
            </p>
          )}
        </div>
        <div id="breaks" className="late-time">
          <NumberField
            label="Break"
            unit="min"
            value={minutes}
            onSave={async (value) => {
              setMinutes(value);
              return null;
            }}
            min={1}
            max={240}
            step={5}
          />
          <FormFoot
            action="Break taken"
            look="plain"
            touched={false}
            missing={missing}
            onEnter={async () => (minutes === null ? missing : say({ type: 'break.taken', minutes }))}
          />
          {rest && (
            <span className="small num">{`last ${Math.round(rest.minutes)} min at ${clockText(timeZone, rest.at)}`}</span>
          )}
        </div>
      </div>
    </Card>
  );
};
