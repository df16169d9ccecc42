import { consultationScreen } from '../../../shared/words/screens/consultation.ts';
import { dotList } from '../../../shared/words/message.ts';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { zoneName } from '../facts.ts';
import { SessionField } from '../fields/session-field.tsx';
import { workSays } from '../work-says.ts';
import './still-true.css';

/** How the last work healed, judged zone by zone before anything new is planned. */
export const HealedCard = () => {
  const { data, protocol } = useSessionContext();
  const { t } = useWords();
  const work = Object.entries(data.opening.lastVisit?.work ?? {});
  if (work.length === 0) return null;
  return (
    <Card title={t(consultationScreen.healed)}>
      <p className="small">
        {t(consultationScreen.healedHint({ days: protocol.aftercare.colourJudgedDay }))}
      </p>
      {work.map(([zone, done]) => (
        <div key={zone} className="healed-zone">
          <p className="small num">{t(dotList([{ day: done.visit }, workSays(done)]))}</p>
          <SessionField id="healedResult" zone={zone} label={zoneName(protocol, zone)} />
        </div>
      ))}
    </Card>
  );
};
