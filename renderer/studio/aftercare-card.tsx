import { aftercareTopics } from '../../shared/protocol/schema.ts';
import { Card } from '../parts/card.tsx';
import { useEditing } from './edit-context.ts';
import { EditField } from './edit-field.tsx';
import { healingWords, topicWords } from './protocol-words.ts';
import { ReadingGrade } from './reading-grade.tsx';

const healingDays = Object.keys(healingWords) as readonly (keyof typeof healingWords)[];

/** First day each thing is allowed; phases and printed dates are computed from these. */
export const AftercareCard = () => {
  const { protocol } = useEditing();
  const { leafletVersion } = protocol.aftercare;
  const row = (label: string, path: string, kind: 'number' | 'dayOrNever') => (
    <div key={path} className="day-row">
      <span>{label}</span>
      <EditField label={`${label}, day`} path={path} kind={kind} />
    </div>
  );
  return (
    <Card
      title="Aftercare days"
      aside={<span className="small num">{`Leaflet version ${leafletVersion}`}</span>}
    >
      <p className="small">
        Day 0 is the day of the session. A number is the first day on which it is allowed; type never where it
        stays forbidden. The phases follow from these days: gentle care begins with the first rinse, the third
        phase with hard training, the last with the sun.
      </p>
      <div className="day-rows">
        {aftercareTopics.map((topic) =>
          row(topicWords[topic], `aftercare.allowedFrom.${topic}`, 'dayOrNever'),
        )}
      </div>
      <h3 className="card-part">Healing and checks</h3>
      <div className="day-rows">
        {healingDays.map((day) => row(healingWords[day], `aftercare.healing.${day}`, 'number'))}
        {row('Colour is judged', 'aftercare.colourJudgedDay', 'number')}
        {row('Review', 'aftercare.reviewDay', 'number')}
      </div>
      <ReadingGrade />
    </Card>
  );
};
