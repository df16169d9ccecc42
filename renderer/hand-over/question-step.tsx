import { askedIn, zoneIn } from '../../shared/protocol/in-language.ts';
import type { HealthRow } from '../../shared/protocol/schema.ts';
import type { IntentOf } from '../../shared/session/events.ts';
import type { Answer } from '../../shared/session/topics/health/data.ts';
import { handOverWords } from '../../shared/words/hand-over.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { useSessionContext } from '../chairside/session-context.ts';
import { Button } from '../parts/button.tsx';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { MultiChoice } from '../parts/multi-choice.tsx';
import { PartialDateField } from '../parts/partial-date-field.tsx';
import { LongTextField } from '../parts/text-field.tsx';
import { flushDrafts, hasUnsavedDrafts } from '../parts/use-draft.ts';
import { useWords } from '../words.tsx';
import { StepHeading, StepTop } from './step-top.tsx';
import { useHandOver } from './use-hand-over.ts';

interface QuestionStepProps {
  readonly row: HealthRow;
  readonly at: number;
  readonly of: number;
  readonly onNext: () => void;
  readonly onBack: (() => void) | null;
}

/** One question in large words; a "no" leads on by itself, anything else asks where, when and in their own words. */
export const QuestionStep = ({ row, at, of, onNext, onBack }: QuestionStepProps) => {
  const { data, protocol, say } = useSessionContext();
  const { language, keep, wrong } = useHandOver();
  const { t, longDay } = useWords();
  const asked = askedIn(protocol, row, language);
  const given = data.answers[row.code] ?? null;
  const last = data.opening.lastVisit?.said[row.code];
  const answers = [
    { id: 'yes', label: t(handOverWords.yes) },
    { id: 'no', label: t(handOverWords.no) },
    { id: 'unsure', label: t(handOverWords.unsure) },
  ] as const;
  const wordOf = (answer: Answer['answer']): string =>
    answers.find(({ id }) => id === answer)?.label ?? answer;

  const intentOf = (next: Answer): IntentOf<'question.answered'> => ({
    type: 'question.answered',
    code: row.code,
    answer: next.answer,
    zones: [...next.zones],
    ...(next.on === undefined ? {} : { on: next.on }),
    ...(next.note === undefined ? {} : { note: next.note }),
  });
  const answer = async (next: Answer['answer']): Promise<void> => {
    const kept = await keep(
      intentOf(next === 'no' || given === null ? { answer: next, zones: [] } : { ...given, answer: next }),
    );
    if (kept && next === 'no') onNext();
  };
  /** A field of the follow-up shows its own "no". */
  const tell = (
    change: Partial<{ readonly zones: readonly string[]; readonly on: string | null; readonly note: string }>,
  ): Promise<Phrase | null> => {
    const {
      on,
      note,
      zones,
      answer: now,
    } = { ...(given ?? { answer: 'unsure' as const, zones: [] }), ...change };
    return say(
      intentOf({
        answer: now,
        zones,
        ...(on === null || on === undefined ? {} : { on }),
        ...(note === undefined || note.trim() === '' ? {} : { note }),
      }),
    );
  };
  const goOn = async (): Promise<void> => {
    await flushDrafts();
    // What was refused stays on the screen, with its sentence.
    if (!hasUnsavedDrafts()) onNext();
  };
  const more = given !== null && given.answer !== 'no';
  return (
    <>
      <StepTop count={t(handOverWords.questionOf({ at, of }))} onBack={onBack} back={t(handOverWords.back)} />
      <StepHeading lang={asked.language} className="hand-over-ask">
        {asked.ask}
      </StepHeading>
      {last !== undefined && (
        <p className="hand-over-last">
          {t(handOverWords.lastTime({ answer: wordOf(last.answer), date: longDay(last.visit) }))}
        </p>
      )}
      <ChoiceRow
        label={asked.ask}
        hideLabel
        choices={answers}
        value={given?.answer ?? null}
        onChange={(next) => void answer(next)}
        className="hand-over-answers"
      />
      {more && (
        <div className="hand-over-more">
          {asked.askMore !== undefined && (
            <p lang={asked.language}>
              <b>{asked.askMore}</b>
            </p>
          )}
          {row.blocks.includes('zone') && (
            <MultiChoice
              label={t(handOverWords.where)}
              choices={protocol.zones.map(({ code }) => ({
                id: code,
                label: zoneIn(protocol, code, language),
              }))}
              value={given.zones}
              onChange={(zones) => void tell({ zones })}
            />
          )}
          {/\bwhen\b/i.test(row.askMore ?? '') && (
            <PartialDateField
              label={t(handOverWords.when)}
              value={given.on ?? null}
              onSave={(on) => tell({ on })}
              order={protocol.pack.dateOrder}
              words={{
                day: t(handOverWords.day),
                month: t(handOverWords.month),
                year: t(handOverWords.year),
                hint: t(handOverWords.whenHint),
                wrong: t(handOverWords.dateWrong),
              }}
            />
          )}
          <LongTextField
            label={t(handOverWords.inYourWords)}
            value={given.note ?? ''}
            onSave={(note) => tell({ note })}
            maxLength={400}
          />
          <p>{t(handOverWords.weWillTalk)}</p>
        </div>
      )}
      {wrong && (
        <p className="says stop" role="alert">
          {t(handOverWords.notSaved)}
        </p>
      )}
      {given !== null && (
        <div>
          <Button look="primary" size="large" onPress={() => void goOn()}>
            {t(handOverWords.next)}
          </Button>
        </div>
      )}
    </>
  );
};
