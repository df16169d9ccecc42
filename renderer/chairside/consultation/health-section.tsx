import { useCallback } from 'react';
import type { IntentOf } from '../../../shared/session/events.ts';
import { sinceLast } from '../../../shared/session/topics/health/since-last.ts';
import { HandOverButton } from '../../hand-over/hand-over-button.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Chip } from '../../parts/chip.tsx';
import { focusNextOpen } from '../../parts/focus-next-open.ts';
import { useChair } from '../chair.ts';
import { clockText, dateText } from '../clock.ts';
import { whoAndWhen } from '../facts.ts';
import { SectionItems } from './identity-section.tsx';
import { QuestionRow } from './question-row.tsx';

/** The questionnaire: asked at every visit, answered by the client, confirmed at the end. */
export const HealthSection = () => {
  const { view, data, protocol, send, timeZone } = useChair();
  const asked = protocol.questions.filter((row) => row.asked !== 'computed');
  const answered = asked.filter((row) => data.answers[row.code] !== undefined).length;
  const last = data.opening.lastVisit?.said ?? {};
  const changed = asked.filter(
    (row) => sinceLast(last[row.code], data.answers[row.code]) === 'changed',
  ).length;
  const confirmed = data.questionnaireConfirmed;

  const answer = useCallback(
    async (intent: Omit<IntentOf<'question.answered'>, 'type'>, moveOn: boolean) => {
      const row = document.getElementById(`question-${intent.code}`);
      const done = await send({ type: 'question.answered', ...intent });
      if (done && moveOn) requestAnimationFrame(() => focusNextOpen(row));
    },
    [send],
  );

  return (
    <>
      <Card
        title="Health questions"
        id="questionnaire"
        aside={<Chip>{`${answered} of ${asked.length} answered`}</Chip>}
      >
        <div className="health-top">
          <p className="small">
            Ask aloud, one at a time, or hand the tablet over. “Not sure” counts as yes until it is cleared
            up.
            {changed > 0 &&
              ` ${changed === 1 ? 'One answer has' : `${changed} answers have`} changed since last time.`}
          </p>
          <HandOverButton first="questions" />
        </div>
        {protocol.questions.map((row) => {
          const given = data.answers[row.code];
          const letter = data.clearances[row.code];
          const effect = view.rowEffects[row.code];
          return (
            <QuestionRow
              key={row.code}
              row={row}
              answer={given?.answer ?? null}
              zones={given?.zones.join(' ') ?? ''}
              on={given?.on ?? null}
              note={given?.note ?? ''}
              effect={effect?.effect ?? 'none'}
              effectSays={effect?.says ?? ''}
              letterAsked={effect?.letter ?? 'none'}
              onAnswer={answer}
              last={last[row.code] ?? null}
              since={sinceLast(last[row.code], given)}
              onTablet={given?.onTablet === true}
              letter={
                letter
                  ? `${letter.clinician}, written ${dateText(letter.writtenOn)}, valid until ${dateText(letter.validUntil)}`
                  : ''
              }
            />
          );
        })}
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
