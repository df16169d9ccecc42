import { memo } from 'react';
import type { LastAnswer } from '../../../shared/session/topics/health/data.ts';
import type { SinceLast } from '../../../shared/session/topics/health/since-last.ts';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { useSessionContext } from '../session-context.ts';
import { dateText } from '../../format-time.ts';
import { zoneNames } from '../facts.ts';
import { LetterForm } from './letter-form.tsx';
import { QuestionFollowUp } from './question-follow-up.tsx';
import type { Answer, QuestionRowProps } from './question-row-props.ts';

const answers = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
  { id: 'unsure', label: 'Not sure' },
] as const;
const said: Readonly<Record<Answer, string>> = { yes: 'yes', no: 'no', unsure: 'not sure' };

/** "Last time: no, 3 Mar 2023": shown at the question, never taken over by itself. */
const LastTime = ({ last, since }: { readonly last: LastAnswer; readonly since: SinceLast }) => {
  const { protocol } = useSessionContext();
  const more = [
    last.zones.length > 0 && zoneNames(protocol, last.zones),
    last.on !== undefined && dateText(last.on),
    last.note !== undefined && `“${last.note}”`,
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <span className="small question-last">
      <span>{`Last time: ${said[last.answer]}, ${dateText(last.visit)}`}</span>
      {more !== '' && <span dir="auto">{more}</span>}
      {since === 'same' && <Chip tone="good">Confirmed today</Chip>}
      {since === 'changed' && <Chip tone="caution">Changed today</Chip>}
    </span>
  );
};

/** One question in the client's words, with big answers; what follows from a yes stands right under it. */
export const QuestionRow = memo((props: QuestionRowProps) => {
  const {
    row,
    answer,
    zones,
    on,
    note,
    effect,
    effectSays,
    letter,
    letterAsked,
    last,
    since,
    onTablet,
    onAnswer,
  } = props;
  if (row.asked === 'computed') {
    if (effect === 'none')
      return (
        <p
          className="question small"
          id={`question-${row.code}`}
          tabIndex={-1}
        >{`${row.title}: no, worked out from other facts`}</p>
      );
    return (
      <div className="question" id={`question-${row.code}`} tabIndex={-1}>
        <p className="small">{`${row.title}: worked out from other facts`}</p>
        {effectSays !== '' && (
          <p className={`says ${effect === 'refuse' ? 'stop' : 'caution'}`}>{effectSays}</p>
        )}
        {(letterAsked !== 'none' || letter !== '') && (
          <LetterForm row={row} letter={letter} wanted={letterAsked === 'wanted'} />
        )}
      </div>
    );
  }
  // An answer keeps its place, date and words; a plain "no" drops them.
  const give = (next: Answer) =>
    void onAnswer(
      {
        code: row.code,
        answer: next,
        ...(next === 'no'
          ? {}
          : {
              zones: zones === '' ? [] : zones.split(' '),
              ...(on === null ? {} : { on }),
              ...(note === '' ? {} : { note }),
            }),
      },
      next === 'no',
    );
  return (
    <div className="question" id={`question-${row.code}`}>
      <div className="question-ask">
        <div>
          <p aria-hidden="true">{row.ask}</p>
          {row.asked === 'practitioner' && <span className="small">For you to judge, not asked aloud.</span>}
          {last !== null && <LastTime last={last} since={since} />}
          {onTablet && <span className="small question-by">Answered by the client on the tablet</span>}
        </div>
        <ChoiceRow
          label={row.ask}
          hideLabel
          choices={answers}
          value={answer}
          onChange={give}
          open={answer === null}
        />
      </div>
      {answer === null && last !== null && last.answer !== 'no' && (
        <div>
          <Button
            size="small"
            label={`Still the same: ${row.ask}`}
            onPress={() =>
              void onAnswer(
                {
                  code: row.code,
                  answer: last.answer,
                  zones: [...last.zones],
                  ...(last.on === undefined ? {} : { on: last.on }),
                  ...(last.note === undefined ? {} : { note: last.note }),
                },
                false,
              )
            }
          >
            Still the same
          </Button>
        </div>
      )}
      {answer !== null && answer !== 'no' && <QuestionFollowUp {...props} answer={answer} />}
      {(answer === null || answer === 'no') && letterAsked === 'wanted' && (
        <LetterForm row={row} letter={letter} wanted />
      )}
    </div>
  );
});
