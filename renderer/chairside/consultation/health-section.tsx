import { sinceLast } from '../../../shared/session/topics/health/since-last.ts';
import { HandOverButton } from '../../hand-over/hand-over-button.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Chip } from '../../parts/chip.tsx';
import { useSessionContext } from '../session-context.ts';
import { clockText } from '../../format-time.ts';
import { whoAndWhen } from '../facts.ts';
import { SectionItems } from './identity-section.tsx';
import { QuestionGroups } from './question-groups.tsx';

/** The questionnaire: asked at every visit, answered by the client, confirmed at the end. */
export const HealthSection = () => {
  const { data, protocol, send, timeZone } = useSessionContext();
  const asked = protocol.questions.filter((row) => row.asked !== 'computed');
  const answered = asked.filter((row) => data.answers[row.code] !== undefined).length;
  const last = data.opening.lastVisit?.said ?? {};
  const changed = asked.filter(
    (row) => sinceLast(last[row.code], data.answers[row.code]) === 'changed',
  ).length;
  const confirmed = data.questionnaireConfirmed;

  return (
    <>
      <Card
        title="Health questions"
        id="questionnaire"
        aside={
          <div className="button-row">
            <Chip>{`${answered} of ${asked.length} answered`}</Chip>
            <HandOverButton first="questions" />
          </div>
        }
      >
        {changed > 0 && (
          <p className="small">
            {`${changed === 1 ? 'One answer has' : `${changed} answers have`} changed since last time.`}
          </p>
        )}
        <QuestionGroups />
      </Card>
      <Card title="Client confirms" id="questionnaire-confirm">
        <p>Read back what was answered. The client says that it is right and that nothing was left out.</p>
        {confirmed && (
          <p className="small num">
            {confirmed.onTablet === true
              ? `Confirmed by the client on the tablet, ${clockText(timeZone, confirmed.at)}`
              : `Confirmed ${whoAndWhen(data, timeZone, confirmed.at)}`}
          </p>
        )}
        <Button
          look={confirmed ? 'plain' : 'primary'}
          onPress={() => void send({ type: 'questionnaire.confirmed' })}
        >
          {confirmed ? 'Confirm again' : 'Client confirmed'}
        </Button>
      </Card>
      <SectionItems section="health" />
    </>
  );
};
