import { useState } from 'react';
import type { StaffId } from '../../../shared/brand.ts';
import type { StudioSeen } from '../../../shared/ipc/studios-pages.ts';
import type { Phrase } from '../../../shared/words/message.ts';
import { commonWords } from '../../../shared/words/screens/common.ts';
import { studiosWords as words } from '../../../shared/words/screens/studios.ts';
import { ChoiceSelect } from '../../chairside/fields/choice-select.tsx';
import { useShell } from '../../context.ts';
import { Banner } from '../../parts/banner.tsx';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { FormField } from '../../parts/form-field.tsx';
import { sentenceOf } from '../../problem-text.ts';
import type { Problem } from '../../problem-text.ts';
import { useWords } from '../../words.tsx';
import { StudioSample } from './studio-sample.tsx';

/** One studio: how far it was heard, and what has to be done before it can be read. */
export const StudioLine = ({
  studio: one,
  mayLeave,
  onDone,
}: {
  readonly studio: StudioSeen;
  readonly mayLeave: boolean;
  readonly onDone: () => void;
}) => {
  const { t } = useWords();
  const { client } = useShell();
  const { id: studio, name, state, says, people, heard, lacks } = one;
  const [secret, setSecret] = useState('');
  const [person, setPerson] = useState<StaffId | null>(people[0]?.id ?? null);
  const [no, setNo] = useState<Phrase | null>(null);
  const [running, setRunning] = useState(false);
  const [open, setOpen] = useState<'leave' | 'sample' | null>(null);

  const settle = async (
    asked: Promise<{ readonly ok: true } | { readonly ok: false; readonly error: Problem }>,
  ): Promise<void> => {
    setRunning(true);
    setNo(null);
    const reply = await asked;
    setRunning(false);
    setSecret('');
    if (!reply.ok) setNo(sentenceOf(reply.error));
    onDone();
  };
  const signIn = (): void => {
    const who = person ?? people[0]?.id;
    if (who !== undefined) void settle(client['studios.signIn']({ studio, person: who, pin: secret }));
  };
  return (
    <li className="studio-line">
      <div className="studio-heard">
        <span>
          <b dir="auto">{name}</b> {one.isOwn && <Chip tone="normal">{t(words.own)}</Chip>}
        </span>
        {says !== null && <span className="small">{t(says)}</span>}
        {state === 'open' && lacks !== null && (
          <Banner tone="caution">
            <span className="num">{t(lacks)}</span>
          </Banner>
        )}
        {state === 'open' && lacks === null && heard !== null && (
          <span className="small num">{t(heard)}</span>
        )}
      </div>
      <div className="button-line">
        {state === 'open' && (
          <Button size="small" onPress={() => setOpen('sample')}>
            {t(words.sample({ studio: name }))}
          </Button>
        )}
        {!one.isOwn && mayLeave && (
          <Button
            size="small"
            look="quiet"
            label={t(words.leaveOf({ studio: name }))}
            onPress={() => setOpen('leave')}
          >
            {t(words.leave)}
          </Button>
        )}
      </div>
      {no !== null && <Banner tone="stop">{t(no)}</Banner>}
      {state === 'passphrase' && (
        <div className="studio-form">
          <FormField
            label={words.passphrase({ studio: name })}
            value={secret}
            onChange={setSecret}
            secret
            hideOptional
            maxLength={200}
          />
          <Button
            onPress={() => void settle(client['studios.unlock']({ studio, passphrase: secret }))}
            label={t(words.unlockOf({ studio: name }))}
            isPending={running}
            isDisabled={secret === ''}
          >
            {t(words.unlock)}
          </Button>
        </div>
      )}
      {state === 'signIn' && people.length > 0 && (
        <div className="studio-form">
          <ChoiceSelect
            label={words.name({ studio: name })}
            choices={people.map((each) => ({ id: each.id, label: each.name }))}
            value={person ?? people[0]?.id ?? null}
            onChange={(id) => setPerson(id as StaffId)}
          />
          <FormField
            label={words.pin({ studio: name })}
            value={secret}
            onChange={setSecret}
            secret
            hideOptional
            maxLength={200}
          />
          <Button
            label={t(words.signInOf({ studio: name }))}
            onPress={signIn}
            isPending={running}
            isDisabled={secret === ''}
          >
            {t(words.signIn)}
          </Button>
        </div>
      )}
      {open === 'sample' && <StudioSample studio={studio} name={name} onClose={() => setOpen(null)} />}
      {open === 'leave' && (
        <Dialog
          title={words.leaveTitle({ studio: name })}
          isOpen
          onClose={() => setOpen(null)}
          actions={
            <>
              <Button onPress={() => setOpen(null)}>{t(commonWords.cancel)}</Button>
              <Button
                look="primary"
                onPress={() => {
                  setOpen(null);
                  void settle(client['studios.leave']({ studio }));
                }}
              >
                {t(words.leave)}
              </Button>
            </>
          }
        >
          <p>{t(words.leaveSays)}</p>
        </Dialog>
      )}
    </li>
  );
};
