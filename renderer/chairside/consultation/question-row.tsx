import { memo } from 'react';
import type { HealthRow } from '../../../shared/protocol/schema.ts';
import type { IntentOf } from '../../../shared/session/intents.ts';
import type { SessionView } from '../../../shared/session/view.ts';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { QuestionFollowUp } from './question-follow-up.tsx';

type Answer = 'yes' | 'no' | 'unsure';
export interface QuestionRowProps {
  readonly row: HealthRow;
  readonly answer: Answer | null;
  readonly zones: string;
  readonly on: string | null;
  readonly note: string;
  readonly effect: SessionView['rowEffects'][string]['effect'];
  readonly effectSays: string;
  readonly letter: string;
  readonly lastTime: Answer | null;
  readonly onAnswer: (intent: Omit<IntentOf<'question.answered'>, 'type'>, moveOn: boolean) => Promise<void>;
}

const answers = [{ id: 'yes', label: 'Yes' }, { id: 'no', label: 'No' }, { id: 'unsure', label: 'Not sure' }] as const;
const said: Readonly<Record<Answer, string>> = { yes: 'yes', no: 'no', unsure: 'not sure' };

/** One question in the client's words, with big answers; what follows from a yes stands right under it. */
export const QuestionRow = memo((props: QuestionRowProps) => {
  const { row, answer, zones, on, note, effect, effectSays, lastTime, onAnswer } = props;
  if (row.asked === 'computed') {
    if (effect === 'none' && effectSays === '') return <span id={`question-${row.code}`} tabIndex={-1} className="visually-hidden">{`${row.title}: nothing to mind`}</span>;
    return (
      <div className="question" id={`question-${row.code}`} tabIndex={-1}>
        <p className="small">{`${row.title}: worked out from other facts`}</p>
        {effectSays !== '' && <p className={`says ${effect === 'refuse' ? 'stop' : effect === 'none' ? '' : 'caution'}`}>{effectSays}</p>}
      </div>
    );
  }
  // An answer keeps its place, date and words; a plain "no" drops them.
  const give = (next: Answer) =>
    void onAnswer({ code: row.code, answer: next, ...(next === 'no' ? {} : { zones: zones === '' ? [] : zones.split(' '), ...(on === null ? {} : { on }), ...(note === '' ? {} : { note }) }) }, next === 'no');
  return (
    <div className="question" id={`question-${row.code}`}>
      <div className="question-ask">
        <div>
          <p aria-hidden="true">{row.ask}</p>
          {row.asked === 'practitioner' && <span className="small">For you to judge, not asked aloud.</span>}
          {lastTime !== null && <span className="small">{`Last time: ${said[lastTime]}`}</span>}
        </div>
        <ChoiceRow label={row.ask} hideLabel choices={answers} value={answer} onChange={give} open={answer === null} />
      </div>
      {answer !== null && answer !== 'no' && <QuestionFollowUp {...props} answer={answer} />}
    </div>
  );
});
