import { useRef, useState } from 'react';
import type { ClientFields, ClientPage } from '../../shared/people/client.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { clientsScreen } from '../../shared/words/screens/clients.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { useShell } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { FormDate } from '../parts/form-date.tsx';
import { FormField } from '../parts/form-field.tsx';
import { usePageDown } from '../parts/use-page-down.ts';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';
import type { FormIssues } from './client-form.tsx';
import { fieldIssues } from './client-issues.ts';
import { fieldLabels } from './client-words.ts';
import { LanguageChoice } from './language-choice.tsx';
import { ReminderChoice } from './reminder-choice.tsx';

type Name = keyof ClientFields;
const limits: Readonly<Record<Name, number>> = {
  fullName: 120,
  firstName: 60,
  dateOfBirth: 10,
  phone: 40,
  address: 200,
  emergencyContact: 160,
  language: 2,
  reminders: 10,
};
const needed: readonly Name[] = ['fullName', 'firstName', 'phone'];

/** Changes are one new entry, made when they are saved; the old values stay in the record. */
export const AmendClient = ({
  page,
  onDone,
}: {
  readonly page: ClientPage;
  readonly onDone: (page: ClientPage | null) => void;
}) => {
  const { t } = useWords();

  const { client } = useShell();
  const [fields, setFields] = useState<Readonly<Record<Name, string>>>({
    ...page.fields,
    language: page.fields.language ?? '',
    reminders: page.fields.reminders ?? '',
  });
  const [issues, setIssues] = useState<FormIssues>({});
  const [no, setNo] = useState<Phrase | null>(null);
  const [running, setRunning] = useState(false);
  const primary = useRef<HTMLButtonElement>(null);
  usePageDown(primary);

  const set = (name: Name) => (text: string) => {
    setFields((before) => ({ ...before, [name]: text }));
    setIssues(({ [name]: _gone, ...others }) => others);
  };
  const save = async (): Promise<void> => {
    const changes = Object.fromEntries(
      (Object.keys(fields) as Name[])
        .filter((name) => fields[name] !== (page.fields[name] ?? ''))
        .map((name) => [name, fields[name]]),
    );
    if (Object.keys(changes).length === 0) return onDone(null);
    setRunning(true);
    const reply = await client['clients.amend']({ id: page.id, fields: changes });
    setRunning(false);
    if (reply.ok) return onDone(reply.value);
    const { error } = reply;
    if (error.kind !== 'bad-request') return setNo(sentenceOf(error));
    const wrong = fieldIssues(error.issues, fields);
    setIssues(wrong);
    setNo(Object.keys(wrong).length === 0 ? error.says : null);
  };
  const one = (name: Name) => (
    <FormField
      key={name}
      label={fieldLabels[name]}
      value={fields[name]}
      onChange={set(name)}
      error={issues[name] ?? null}
      maxLength={limits[name]}
      isRequired={needed.includes(name)}
      inputMode={name === 'phone' ? 'tel' : 'text'}
    />
  );
  return (
    <>
      {no !== null && <Banner tone="stop">{t(no)}</Banner>}
      <div className="client-form">
        {one('fullName')}
        {one('firstName')}
        <FormDate
          label={fieldLabels.dateOfBirth}
          value={fields.dateOfBirth}
          needs="day"
          isRequired
          error={issues.dateOfBirth ?? null}
          onChange={(value) => set('dateOfBirth')(value ?? '')}
        />
        {one('phone')}
        {one('address')}
        {one('emergencyContact')}
        <ReminderChoice value={fields.reminders} onChange={set('reminders')} />
        <LanguageChoice value={fields.language} onChange={set('language')} />
      </div>
      <p className="small amend-note">{t(clientsScreen.oldValuesStay)}</p>
      <div className="form-foot">
        <Button look="quiet" onPress={() => onDone(null)}>
          {t(commonWords.cancel)}
        </Button>
        <Button ref={primary} look="primary" onPress={() => void save()} isPending={running}>
          {t(clientsScreen.saveChanges)}
        </Button>
      </div>
    </>
  );
};
