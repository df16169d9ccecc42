import { useState } from 'react';
import { applicationScreen as words } from '../../../shared/words/screens/application.ts';
import type { Instant } from '../../../shared/time.ts';
import { Card } from '../../parts/card.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { FormFoot } from '../fields/form-foot.tsx';
import { PainScale } from './pain-scale.tsx';

/** Pain as it was asked, and a break that nobody tapped when it began. */
export const BodyCard = () => {
  const { data, protocol, send, say, timeZone } = useSessionContext();
  const { t } = useWords();
  const clockOf = (at: Instant) => ({ at, zone: timeZone, as: 'clock' }) as const;
  const [minutes, setMinutes] = useState<number | null>(10);
  const asked = data.pain;
  const pain = asked.findLast(({ undone }) => undone !== true);
  const rest = data.breaks.findLast(({ undone }) => undone !== true);
  const missing = minutes === null ? words.typeMinutes : null;
  return (
    <Card title={t(words.client)}>
      <div className="form-rows">
        <div id="pain">
          <div className="field-top">
            <span className="field-label">{t(words.painAsked)}</span>
            <span className="small num">
              {pain
                ? t(words.scoreAt({ score: pain.score, clock: clockOf(pain.at) }))
                : t(words.askedEvery({ minutes: protocol.limits.painCheckMinutes.value }))}
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
                    <span key={at}>{`${t(words.scoreAt({ score, clock: clockOf(at) }))}  `}</span>
                  ),
                )}
            </p>
          )}
        </div>
        <div id="breaks" className="late-time">
          <NumberField
            label={words.rest}
            unit={words.min}
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
            action={t(words.breakTaken)}
            look="plain"
            touched={false}
            missing={missing}
            onEnter={async () => (minutes === null ? missing : say({ type: 'break.taken', minutes }))}
          />
          {rest && (
            <span className="small num">
              {t(words.lastBreak({ minutes: Math.round(rest.minutes), clock: clockOf(rest.at) }))}
            </span>
          )}
        </div>
      </div>
    </Card>
  );
};
