import { sinceLast } from '../../../shared/session/topics/health/since-last.ts';
import type { Instant } from '../../../shared/time.ts';
import { consultationScreen } from '../../../shared/words/screens/consultation.ts';
import { HandOverButton } from '../../hand-over/hand-over-button.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Chip } from '../../parts/chip.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { SectionItems } from './section-items.tsx';
import { QuestionGroups } from './question-groups.tsx';

/** The questionnaire: asked at every visit, answered by the client, confirmed at the end. */
export const HealthSection = () => {
  const { data, protocol, send, timeZone } = useSessionContext();
  const { t } = useWords();
  const clockOf = (at: Instant) => ({ at, zone: timeZone, as: 'clock' }) as const;
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
        title={t(consultationScreen.healthQuestions)}
        id="questionnaire"
        className="questionnaire"
        aside={
          <div className="button-row">
            {changed > 0 && (
              <span className="small">{t(consultationScreen.changedSince({ count: changed }))}</span>
            )}
            <Chip>
              {t(consultationScreen.answeredOf({ answered: String(answered), all: String(asked.length) }))}
            </Chip>
            <HandOverButton first="questions" />
          </div>
        }
      >
        <QuestionGroups />
      </Card>
      <div className="part-columns">
        <Card title={t(consultationScreen.confirms)} id="questionnaire-confirm" className="confirms">
          <div className="confirms-row">
            <div>
              <p className="small">{t(consultationScreen.readBack)}</p>
              {confirmed && (
                <p className="small num">
                  {t(
                    confirmed.onTablet === true
                      ? consultationScreen.confirmedOnTablet({ clock: clockOf(confirmed.at) })
                      : consultationScreen.confirmedBy({
                          clock: clockOf(confirmed.at),
                          name: data.opening.practitioner.name.split(' ')[0] ?? '',
                        }),
                  )}
                </p>
              )}
            </div>
            <Button
              look={confirmed ? 'plain' : 'primary'}
              onPress={() => void send({ type: 'questionnaire.confirmed' })}
            >
              {t(confirmed ? consultationScreen.confirmAgain : consultationScreen.confirmed)}
            </Button>
          </div>
        </Card>
        <SectionItems section="health" />
      </div>
    </>
  );
};
