import { healingWords, topicWords } from '../../shared/protocol/aftercare-labels.ts';
import { aftercareTopics } from '../../shared/protocol/schema.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { Card } from '../parts/card.tsx';
import { useWords } from '../words.tsx';
import { useEditing } from './edit-context.ts';
import { EditField } from './edit-field.tsx';
import { useRaise } from './use-raise.ts';

const healingDays = Object.keys(healingWords) as readonly (keyof typeof healingWords)[];

/** First day each thing is allowed; phases and printed dates are computed from these. */
export const AftercareCard = () => {
  const { t } = useWords();

  const { protocol } = useEditing();
  const { leafletVersion } = protocol.aftercare;
  const raise = useRaise();
  const row = (label: Phrase, path: string, kind: 'number' | 'dayOrNever', onType?: () => void) => (
    <div key={path} className="day-row">
      <span>{t(label)}</span>
      <EditField label={studioScreen.dayOf({ label })} path={path} kind={kind} onType={onType} />
    </div>
  );
  return (
    <Card
      title={t(studioScreen.aftercareDays)}
      aside={<span className="small num">{t(studioScreen.leafletVersion({ leafletVersion }))}</span>}
    >
      <p className="small">{t(studioScreen.dayZero)}</p>
      <div className="day-rows">
        {aftercareTopics.map((topic) =>
          row(topicWords[topic], `aftercare.allowedFrom.${topic}`, 'dayOrNever'),
        )}
      </div>
      <h3 className="card-part">{t(studioScreen.healingAndChecks)}</h3>
      <div className="day-rows">
        {healingDays.map((day) => row(healingWords[day], `aftercare.healing.${day}`, 'number'))}
        {row(studioScreen.colourIsJudged, 'aftercare.colourJudgedDay', 'number', raise.ofColourDay)}
        {row(studioScreen.review, 'aftercare.reviewDay', 'number')}
      </div>
    </Card>
  );
};
