import { memo } from 'react';
import type { LastAnswer } from '../../../shared/session/topics/health/data.ts';
import type { SinceLast } from '../../../shared/session/topics/health/since-last.ts';
import { commonWords } from '../../../shared/words/screens/common.ts';
import { healthScreenWords } from '../../../shared/words/screens/health.ts';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { zoneNames } from '../facts.ts';
import { LetterForm } from './letter-form.tsx';
import { QuestionFollowUp } from './question-follow-up.tsx';
import type { Answer, QuestionRowProps } from './question-row-props.ts';

const answers = [
  { id: 'yes', label: commonWords.yes },
  { id: 'no', label: commonWords.no },
  { id: 'unsure', label: healthScreenWords.notSure },
] as const;

/** "Last time: no, 3 Mar 2023": shown at the question, never taken over by itself. */
const LastTime = ({ last, since }: { readonly last: LastAnswer; readonly since: SinceLast }) => {
  const { protocol } = useSessionContext();
  const { t, fullDay } = useWords();
  const more = [
    last.zones.length > 0 && t(zoneNames(protocol, last.zones)),
    last.on !== undefined && fullDay(last.on),
    last.note !== undefined && `“${last.note}”`,
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <span className="small question-last">
      <span>{t(healthScreenWords.lastTime({ answer: last.answer, day: fullDay(last.visit) }))}</span>
      {more !== '' && <span dir="auto">{more}</span>}
      {since === 'same' && <Chip tone="good">{t(healthScreenWords.confirmedToday)}</Chip>}
      {since === 'changed' && <Chip tone="caution">{t(healthScreenWords.changedToday)}</Chip>}
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
    asksAgain,
    last,
    since,
    onTablet,
    onAnswer,
  } = props;
  const { t } = useWords();
  if (row.asked === 'computed') {
    if (effect === 'none')
      return (
        <p className="question small" id={`question-${row.code}`} tabIndex={-1}>
          {t(healthScreenWords.workedOutNo({ title: row.title }))}
        </p>
      );
    return (
      <div className="question" id={`question-${row.code}`} tabIndex={-1}>
        <p className="small">{t(healthScreenWords.workedOut({ title: row.title }))}</p>
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
          <p aria-hidden="true">{t(row.ask)}</p>
          {row.asked === 'practitioner' && <span className="small">{t(healthScreenWords.youJudge)}</span>}
          {last !== null && <LastTime last={last} since={since} />}
          {onTablet && <span className="small question-by">{t(healthScreenWords.onTablet)}</span>}
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
            label={t(healthScreenWords.stillSameOf({ ask: row.ask }))}
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
            {t(healthScreenWords.stillSame)}
          </Button>
        </div>
      )}
      {answer === 'no' && asksAgain && (
        <div className="question-again">
          <span className="says caution">{t(healthScreenWords.askAgain)}</span>
          <Button
            size="small"
            label={t(healthScreenWords.askedAgainOf({ ask: row.ask }))}
            onPress={() => give('no')}
          >
            {t(healthScreenWords.askedAgain)}
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
