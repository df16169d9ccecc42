import { useState } from 'react';
import type { Client } from '../../shared/ipc/contract.ts';
import type { PersonRow, StaffForm } from '../../shared/ipc/people-channels.ts';
import { roles } from '../../shared/people/roles.ts';
import type { Role } from '../../shared/people/roles.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { peopleScreenWords as words } from '../../shared/words/screens/people.ts';
import { Button } from '../parts/button.tsx';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FormDate } from '../parts/form-date.tsx';
import { FormField } from '../parts/form-field.tsx';
import { MultiChoice } from '../parts/multi-choice.tsx';
import { issueOf, sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';

interface PersonFormDialogProps {
  readonly client: Client;
  /** Somebody new where it is left out. */
  readonly person?: PersonRow | undefined;
  readonly onSaved: (id: string) => void;
  readonly onClose: () => void;
}

const empty: StaffForm = { name: '', licence: '', licenceExpiry: null, trainingExpiry: null, roles: [] };

/** A new person, or one whose roles change or whose dates are renewed. */
export const PersonFormDialog = ({ client, person, onSaved, onClose }: PersonFormDialogProps) => {
  const { t } = useWords();
  const [form, setForm] = useState<StaffForm>(() =>
    person === undefined
      ? empty
      : {
          name: person.name,
          licence: person.licence,
          licenceExpiry: person.licenceExpiry,
          trainingExpiry: person.trainingExpiry,
          ...(person.hepatitisB === null ? {} : { hepatitisB: person.hepatitisB }),
          roles: [...person.roles],
        },
  );
  const [half, setHalf] = useState<ReadonlySet<string>>(new Set());
  const [nameNo, setNameNo] = useState<Phrase | null>(null);
  const [no, setNo] = useState<Phrase | null>(null);
  const [running, setRunning] = useState(false);
  const set = (change: Partial<StaffForm>): void => setForm({ ...form, ...change });
  const setDate = (field: 'licenceExpiry' | 'trainingExpiry') => (date: string | null | undefined) => {
    const left = new Set(half);
    if (date === undefined) left.add(field);
    else left.delete(field);
    setHalf(left);
    if (date !== undefined) set({ [field]: date });
  };

  const save = async (): Promise<void> => {
    setNo(null);
    setNameNo(null);
    if (half.size > 0) return setNo(commonWords.somethingMissing);
    setRunning(true);
    const reply =
      person === undefined
        ? await client['people.add'](form)
        : await client['people.amend']({ person: person.id, ...form });
    setRunning(false);
    if (reply.ok) {
      const known = person?.id ?? reply.value.people.findLast(({ leftAt }) => leftAt === null)?.id;
      return onSaved(known ?? '');
    }
    const aboutName = reply.error.kind === 'bad-request' ? issueOf(reply.error.issues, 'name') : null;
    if (aboutName !== null) setNameNo(aboutName);
    else setNo(sentenceOf(reply.error));
  };
  return (
    <Dialog
      title={t(person === undefined ? words.addPerson : words.edit)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t(commonWords.cancel)}</Button>
          <Button look="primary" isPending={running} onPress={() => void save()}>
            {t(words.save)}
          </Button>
        </>
      }
    >
      <FormField
        label={t(words.name)}
        value={form.name}
        onChange={(name) => set({ name })}
        error={nameNo === null ? null : t(nameNo)}
        maxLength={80}
        isRequired
        startsFocused={person === undefined}
      />
      <MultiChoice
        label={t(words.roles)}
        hint={t(words.rolesSays)}
        choices={roles.map((role) => ({ id: role, label: t(words[role]) }))}
        value={form.roles}
        onChange={(given) => set({ roles: [...given] as Role[] })}
      />
      <FormField
        label={t(words.licence)}
        value={form.licence}
        onChange={(licence) => set({ licence })}
        maxLength={60}
      />
      <FormDate
        label={t(words.licenceUntil)}
        value={form.licenceExpiry}
        onChange={setDate('licenceExpiry')}
        needs="month"
        hint={t(words.licenceUntilSays)}
      />
      <FormDate
        label={t(words.trainingUntil)}
        value={form.trainingExpiry}
        onChange={setDate('trainingExpiry')}
        needs="month"
      />
      <ChoiceRow
        label={words.hepatitisB}
        choices={[
          { id: 'given', label: words.hepatitisBGiven },
          { id: 'declined', label: words.hepatitisBDeclined },
          { id: 'unsaid', label: words.hepatitisBNotSaid },
        ]}
        value={form.hepatitisB ?? 'unsaid'}
        onChange={(id) => {
          const { hepatitisB: _was, ...others } = form;
          setForm(id === 'unsaid' ? others : { ...others, hepatitisB: id });
        }}
        size="small"
      />
      {no !== null && (
        <p className="field-error" role="alert">
          {t(no)}
        </p>
      )}
    </Dialog>
  );
};
