import type { CaseRow } from '../../shared/ipc/incident-channels.ts';
import type { LocalDate } from '../../shared/time.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { incidentsScreen } from '../../shared/words/screens/incidents.ts';
import { FormFoot } from '../chairside/fields/form-foot.tsx';
import { useForm } from '../chairside/fields/use-form.ts';
import { useShell } from '../context.ts';
import { FormDate } from '../parts/form-date.tsx';
import { FormField } from '../parts/form-field.tsx';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';

interface FollowUpFormProps {
  readonly row: CaseRow;
  readonly today: LocalDate;
  readonly onDone: (rows: readonly CaseRow[] | null) => void;
}

/** How it is now, as the client says. */
export const FollowUpForm = ({ row, today, onDone }: FollowUpFormProps) => {
  const { t } = useWords();

  const { client } = useShell();
  const { form, set, touched } = useForm<{ readonly on: string | null | undefined; readonly words: string }>({
    on: today,
    words: '',
  });
  const enter = async (): Promise<Phrase | null> => {
    if (form.on == null) return t(commonWords.typeTheDay);
    const reply = await client['adverse.followUp']({
      client: row.client,
      event: row.event,
      on: form.on,
      words: form.words.trim(),
    });
    if (!reply.ok) return sentenceOf(reply.error);
    onDone(reply.value);
    return null;
  };
  return (
    <div className="incident-form">
      <FormDate
        label={t(incidentsScreen.askedOn)}
        value={form.on ?? null}
        onChange={set('on')}
        needs="day"
        isRequired
      />
      <FormField
        className="wide"
        label={t(incidentsScreen.whatTheClientSaid)}
        value={form.words}
        onChange={set('words')}
        isRequired
        maxLength={400}
      />
      <div className="wide">
        <FormFoot
          action={t(incidentsScreen.enterTheAnswer)}
          touched={touched}
          onEnter={enter}
          onCancel={() => onDone(null)}
          missing={
            form.on == null
              ? t(commonWords.typeTheDay)
              : form.words.trim() === ''
                ? t(incidentsScreen.sayWhatClientSaid)
                : null
          }
        />
      </div>
    </div>
  );
};
