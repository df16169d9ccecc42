import { useCallback, useEffect, useRef, useState } from 'react';
import type { IntentOf } from '../../../shared/session/events.ts';
import { sinceLast } from '../../../shared/session/topics/health/since-last.ts';
import type { QuestionGroupView } from '../../../shared/session/topics/health/view.ts';
import { healthScreenWords } from '../../../shared/words/screens/health.ts';
import { Button } from '../../parts/button.tsx';
import { focusNextOpen } from '../../parts/focus-next-open.ts';
import { Icon } from '../../parts/icons.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { NoToAll } from './no-to-all.tsx';
import { QuestionRow } from './question-row.tsx';
import { useOpenGroup } from './use-open-group.ts';
import './question-groups.css';

/** One group of questions at a time, every one of them in sight; above it the others, with what is still open in each. */
export const QuestionGroups = () => {
  const { view } = useSessionContext();
  const { t } = useWords();
  const groups = view.questionGroups;
  const [group, open] = useOpenGroup(groups);
  const [moved, setMoved] = useState(false);
  if (group === undefined) return null;
  const here = groups.indexOf(group);
  const after = groups.slice(here + 1);
  const next = after.find((one) => one.open > 0) ?? after[0];
  const show = (id: string): void => {
    setMoved(true);
    open(id);
  };
  return (
    <div className="question-groups">
      <nav className="group-index" aria-label={t(healthScreenWords.groups)}>
        {groups.map((one) => (
          <Button
            key={one.id}
            size="small"
            look="quiet"
            className="group-link"
            current={one === group ? 'page' : undefined}
            onPress={() => show(one.id)}
          >
            <span>{t(healthScreenWords[one.kind])}</span>
            {one.open > 0 ? (
              <span className="section-open num">
                <span className="visually-hidden">{t(healthScreenWords.stillOpen)} </span>
                {one.open}
              </span>
            ) : (
              <>
                <Icon name="check" size={16} />
                <span className="visually-hidden">
                  {t(one.allNo ? healthScreenWords.allNo : healthScreenWords.answered)}
                </span>
              </>
            )}
          </Button>
        ))}
      </nav>
      <GroupOfQuestions
        key={group.id}
        group={group}
        number={here + 1}
        moved={moved}
        next={next}
        onNext={() => next && show(next.id)}
      />
    </div>
  );
};

const GroupOfQuestions = ({
  group,
  number,
  moved,
  next,
  onNext,
}: {
  readonly group: QuestionGroupView;
  readonly number: number;
  readonly moved: boolean;
  readonly next: QuestionGroupView | undefined;
  readonly onNext: () => void;
}) => {
  const { view, data, protocol, send } = useSessionContext();
  const { t, fullDay } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A group that took another's place is announced by its title.
    if (moved) heading.current?.focus({ preventScroll: true });
  }, [moved]);
  const last = data.opening.lastVisit?.said ?? {};
  // What is worked out from other facts is looked at beside what the practitioner judges.
  const computed =
    group.kind === 'judged' ? protocol.questions.filter((row) => row.asked === 'computed') : [];
  const rows = [
    ...group.codes.flatMap((code) => protocol.questions.filter((row) => row.code === code)),
    ...computed,
  ];

  const answer = useCallback(
    async (intent: Omit<IntentOf<'question.answered'>, 'type'>, moveOn: boolean) => {
      const row = document.getElementById(`question-${intent.code}`);
      const done = await send({ type: 'question.answered', ...intent });
      if (done && moveOn) requestAnimationFrame(() => focusNextOpen(row));
    },
    [send],
  );

  return (
    <section className="question-group" aria-label={t(healthScreenWords[group.kind])}>
      <div className="group-top">
        <h3 ref={heading} tabIndex={-1}>
          {t(healthScreenWords[group.kind])}
        </h3>
        <span className="small num">
          {t(healthScreenWords.place({ number, groups: view.questionGroups.length }))}
        </span>
      </div>
      {rows.map((row) => {
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
            effectSays={effect === undefined ? '' : t(effect.says)}
            asksAgain={effect?.asksAgain === true}
            letterAsked={effect?.letter ?? 'none'}
            onAnswer={answer}
            last={last[row.code] ?? null}
            since={sinceLast(last[row.code], given)}
            onTablet={given?.onTablet === true}
            letter={
              letter
                ? t(
                    healthScreenWords.letterIs({
                      clinician: letter.clinician,
                      written: fullDay(letter.writtenOn),
                      until: fullDay(letter.validUntil),
                    }),
                  )
                : ''
            }
          />
        );
      })}
      {group.noTogether.length > 0 ? (
        <NoToAll group={group} onDone={onNext} />
      ) : (
        next && (
          <div className="group-foot">
            <Button onPress={onNext} icon={<Icon name="next" />}>
              {t(healthScreenWords.next({ group: healthScreenWords[next.kind] }))}
            </Button>
          </div>
        )
      )}
    </section>
  );
};
