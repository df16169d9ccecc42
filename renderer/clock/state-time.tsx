import { useState } from 'react';
import type { ClockQuestion } from '../../shared/clock-doubt.ts';
import type { Client } from '../../shared/ipc/contract.ts';
import type { AppState } from '../../shared/ipc/pages.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { instantIn } from '../../shared/time.ts';
import { clockScreenWords as words } from '../../shared/words/screens/clock.ts';
import { Button } from '../parts/button.tsx';
import { FormDate } from '../parts/form-date.tsx';
import { FormField } from '../parts/form-field.tsx';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';
import { momentInWords } from './day-words.ts';

interface Props {
  readonly client: Client;
  readonly question: ClockQuestion;
  readonly isPending: boolean;
  readonly onState: (state: AppState) => void;
  readonly onBack: () => void;
}

/** `9.05`, `905` and `9:05` are all meant as `09:05`. */
const timeOf = (typed: string): string | null => {
  const [, hours = '', minutes = ''] = /^(\d{1,2})\s*[:.h ]?\s*(\d{2})$/.exec(typed.trim()) ?? [];
  return hours === '' || Number(hours) > 23 || Number(minutes) > 59
    ? null
    : `${hours.padStart(2, '0')}:${minutes}`;
};

/** The computer is wrong: day and time are typed, and read back in words before they count. */
export const StateTime = ({ client, question, isPending, onState, onBack }: Props) => {
  const { t, language } = useWords();
  const [date, setDate] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [no, setNo] = useState<{ readonly date?: Phrase; readonly time?: Phrase; readonly all?: Phrase }>({});
  const [running, setRunning] = useState(false);
  const time = timeOf(typed);
  const at = date === null || time === null ? undefined : instantIn(question.timeZone, `${date}T${time}:00`);

  const send = async (): Promise<void> => {
    if (date === null || time === null)
      return setNo({
        ...(date === null ? { date: words.needsDate } : {}),
        ...(time === null ? { time: words.needsTime } : {}),
      });
    setNo({});
    setRunning(true);
    const reply = await client['clock.answer']({ is: 'stated', date, time });
    setRunning(false);
    if (reply.ok) return onState(reply.value);
    const issues = reply.error.kind === 'bad-request' ? reply.error.issues : [];
    setNo(
      issues.length === 0
        ? { all: sentenceOf(reply.error) }
        : Object.fromEntries(issues.map((issue) => [issue.field, issue.says])),
    );
  };
  return (
    <form
      className="clock-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!running) void send();
      }}
    >
      <div className="clock-fields">
        <FormDate
          label={t(words.date)}
          needs="day"
          order={question.order}
          value={date}
          error={no.date ?? null}
          isRequired
          onChange={(next) => {
            setDate(next ?? null);
            setNo({});
          }}
        />
        <FormField
          label={t(words.time)}
          hint={t(words.timeHint)}
          value={typed}
          inputMode="numeric"
          error={no.time ?? null}
          maxLength={8}
          isRequired
          onChange={(next) => {
            setTyped(next);
            setNo({});
          }}
        />
      </div>
      <output className="clock-reads" aria-live="polite">
        {at === undefined
          ? ''
          : t(words.reads({ moment: momentInWords(language.locale, question.timeZone, at) }))}
      </output>
      {no.all !== undefined && (
        <p className="clock-no" role="alert">
          {t(no.all)}
        </p>
      )}
      <div className="clock-answers">
        <Button look="quiet" onPress={onBack}>
          {t(words.back)}
        </Button>
        <Button
          onPress={() =>
            void client['clock.answer']({ is: 'look' }).then((reply) => reply.ok && onState(reply.value))
          }
        >
          {t(words.look)}
        </Button>
        <Button look="primary" size="large" submits isPending={running || isPending}>
          {t(words.goOn)}
        </Button>
      </div>
    </form>
  );
};
