import { aftercareTopics } from '../../shared/protocol/schema.ts';
import { Card } from '../parts/card.tsx';
import { useEditing } from './edit-context.ts';
import { EditField } from './edit-field.tsx';
import { topicWords } from './protocol-words.ts';

/** First day each thing is allowed; the printed dates are computed from these. */
export const AftercareCard = () => {
  const { protocol } = useEditing();
  const { leafletVersion, phaseTitles } = protocol.aftercare;
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
        stays forbidden.
      </p>
      <div className="day-rows">
        {aftercareTopics.map((topic) =>
          row(topicWords[topic], `aftercare.allowedFrom.${topic}`, 'dayOrNever'),
        )}
      </div>
      <h3 className="card-part">Phases and checks</h3>
      <div className="day-rows">
        {phaseTitles.map((title, index) =>
          index === 0 ? null : row(`${title} begins`, `aftercare.phaseStartDays.${index}`, 'number'),
        )}
        {row('Colour is judged', 'aftercare.colourJudgedDay', 'number')}
        {row('Review', 'aftercare.reviewDay', 'number')}
      </div>
    </Card>
  );
};
