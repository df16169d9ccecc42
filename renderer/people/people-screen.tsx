import { useCallback, useState } from 'react';
import type { PeoplePage, PersonRow } from '../../shared/ipc/people-channels.ts';
import { idleChoices } from '../../shared/people/idle-choices.ts';
import { peopleScreenWords as words } from '../../shared/words/screens/people.ts';
import { useOpenState, useShell } from '../context.ts';
import { PageTop } from '../home/page-top.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { Icon } from '../parts/icons.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { problemTextOf } from '../problem-text.ts';
import type { Problem, ProblemText } from '../problem-text.ts';
import { useLoad } from '../use-load.ts';
import { useWords } from '../words.tsx';
import { PersonCard } from './person-card.tsx';
import { PersonFormDialog } from './person-form-dialog.tsx';
import { PersonList } from './person-list.tsx';
import { SetPinDialog } from './set-pin-dialog.tsx';
import './people-screen.css';

/** Who works here: a list, one of them beside it, and how long the tablet stays open. */
export const PeopleScreen = () => {
  const { client, app } = useShell();
  const { tablet, phase } = useOpenState();
  const { t } = useWords();
  const ask = useCallback(() => client['people.page'](null), [client]);
  const [loaded, again] = useLoad(ask);
  const [chosen, setChosen] = useState<string | null>(null);
  const [open, setOpen] = useState<'add' | 'edit' | 'pin' | null>(null);
  const [no, setNo] = useState<ProblemText | null>(null);
  if (loaded.is === 'no')
    return (
      <>
        <PageTop title={t(words.people)} />
        <ProblemBanner said={loaded.said} />
      </>
    );
  const page: PeoplePage | null = loaded.is === 'there' ? loaded.value : null;
  const person = page?.people.find(({ id }) => id === (chosen ?? page.people[0]?.id));
  const isReadOnly = phase === 'readOnly';
  const heard = (reply: { readonly ok: true } | { readonly ok: false; readonly error: Problem }): void => {
    setNo(reply.ok ? null : problemTextOf(reply.error));
    void again();
  };
  const close = (): void => {
    setOpen(null);
    void again();
  };
  return (
    <>
      <PageTop title={t(words.people)} eyebrow={t(words.peopleSays)}>
        {tablet.asksPin && (
          <Button
            look="primary"
            icon={<Icon name="plus" />}
            isDisabled={isReadOnly}
            onPress={() => setOpen('add')}
          >
            {t(words.addPerson)}
          </Button>
        )}
      </PageTop>
      {no !== null && <ProblemBanner said={no} />}
      {!tablet.asksPin && tablet.person !== null && (
        <Card title={t(words.firstOwnPin)} tone="caution">
          <p>{t(words.firstOwnPinSays({ name: tablet.person.name }))}</p>
          <div>
            <Button look="primary" isDisabled={isReadOnly} onPress={() => setOpen('pin')}>
              {t(words.setPin)}
            </Button>
          </div>
        </Card>
      )}
      {page !== null && person !== undefined && (
        <div className="people-columns">
          <PersonList
            people={page.people}
            chosen={person.id}
            onChoose={(one: PersonRow) => {
              setNo(null);
              setChosen(one.id);
            }}
          />
          <PersonCard
            key={person.id}
            person={person}
            isReadOnly={isReadOnly}
            onEdit={() => setOpen('edit')}
            onPin={() => setOpen('pin')}
            onLeave={() => void client['people.leave']({ person: person.id }).then(heard)}
            onReturn={() => void client['people.return']({ person: person.id }).then(heard)}
          />
        </div>
      )}
      {page !== null && tablet.asksPin && (
        <Card title={t(words.idle)}>
          <ChoiceRow
            label={t(words.idle)}
            hideLabel
            hint={t(words.idleSays)}
            choices={idleChoices.map((minutes) => ({
              id: String(minutes),
              label: t(words.idleMinutes({ minutes })),
            }))}
            value={String(page.idleMinutes)}
            isDisabled={isReadOnly}
            onChange={(minutes) => void client['people.setIdle']({ minutes: Number(minutes) }).then(heard)}
          />
        </Card>
      )}
      {(open === 'add' || (open === 'edit' && person !== undefined)) && (
        <PersonFormDialog
          client={client}
          person={open === 'edit' ? person : undefined}
          onSaved={(id) => {
            setChosen(id);
            close();
          }}
          onClose={close}
        />
      )}
      {open === 'pin' && person !== undefined && (
        <SetPinDialog
          client={client}
          person={tablet.asksPin ? person : (tablet.person ?? person)}
          onSet={app.hearState}
          onClose={close}
        />
      )}
    </>
  );
};
