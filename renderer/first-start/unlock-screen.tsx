import { useRef, useState } from 'react';
import type { Client } from '../../shared/ipc/contract.ts';
import type { AppState } from '../../shared/ipc/pages.ts';
import { restoreScreenWords } from '../../shared/words/screens/restore.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { Button } from '../parts/button.tsx';
import { FormField } from '../parts/form-field.tsx';
import { Mark } from '../parts/mark.tsx';
import { useJudge } from '../keys/use-judge.ts';
import { useSaidAbout } from '../parts/use-said-about.ts';
import { usePageDown } from '../parts/use-page-down.ts';
import { useWords } from '../words.tsx';
import { issueOf, sentenceOf } from '../problem-text.ts';
import './first-start.css';
import './unlock-screen.css';

export interface UnlockScreenProps {
  readonly client: Client;
  readonly hint: Extract<AppState, { phase: 'locked' }>['hint'];
  readonly onState: (state: AppState) => void;
}

/** The record is closed: a passphrase opens it, or the code on the recovery page. */
export const UnlockScreen = ({ client, hint, onState }: UnlockScreenProps) => {
  const [byCode, setByCode] = useState(hint !== 'passphrase');
  const [secret, setSecret] = useState('');
  const [fresh, setFresh] = useState('');
  const [again, setAgain] = useState('');
  const [no, setNo] = useSaidAbout<Phrase>(secret);
  const [weak, setWeak] = useSaidAbout<Phrase>(`${fresh}\n${again}`);
  const [running, setRunning] = useState(false);
  const { t } = useWords();
  const judged = useJudge(client, fresh);
  const primary = useRef<HTMLButtonElement>(null);
  usePageDown(primary);

  const change = (way: boolean): void => {
    setByCode(way);
    setSecret('');
    setNo(null);
  };
  const open = async (): Promise<void> => {
    setNo(null);
    setWeak(null);
    if (secret.trim() === '') return setNo(byCode ? 'Type the recovery code.' : 'Type the passphrase.');
    if (byCode && fresh !== again) return setWeak('The two are not the same. Type it again.');
    setRunning(true);
    const reply = await client['unlock'](
      byCode ? { recoveryCode: secret, newPassphrase: fresh === '' ? null : fresh } : { passphrase: secret },
    );
    setRunning(false);
    if (reply.ok) return onState(reply.value);
    const aboutNew = reply.error.kind === 'bad-request' ? issueOf(reply.error.issues, 'newPassphrase') : null;
    if (aboutNew !== null) return setWeak(aboutNew);
    setNo(sentenceOf(reply.error));
  };
  return (
    <main className="unlock">
      <form
        className="unlock-card"
        onSubmit={(event) => {
          event.preventDefault();
          if (!running) void open();
        }}
      >
        <Mark size={72} />
        <h1>{byCode ? 'Open with the recovery code' : 'Open the record'}</h1>
        {hint === 'keyringLost' && (
          <p>
            The keyring of this computer does not hold the key any more. Your recovery page opens the record.
          </p>
        )}
        {hint === 'keyDamaged' && (
          <p>
            A key file of this computer is damaged. The code on your recovery page opens the record and writes
            the file anew; or put the keys folder back from a backup.
          </p>
        )}
        {hint === 'restored' && <p>{t(restoreScreenWords.restored)}</p>}
        {byCode ? (
          <>
            <FormField
              key="code"
              label="Recovery code"
              value={secret}
              onChange={setSecret}
              error={no}
              hint="All groups in order. Spaces, dashes and small letters do not matter."
              maxLength={200}
              isRequired
              startsFocused
            />
            <FormField
              label="New passphrase"
              secret
              value={fresh}
              onChange={setFresh}
              error={weak}
              hint={
                judged !== null
                  ? t(judged)
                  : hint === 'restored'
                    ? t(restoreScreenWords.freshHint)
                    : hint !== 'passphrase'
                      ? 'Only needed where the computer has no keyring.'
                      : 'Leave it empty to keep the old one.'
              }
              maxLength={200}
            />
            {fresh !== '' && (
              <FormField
                label="New passphrase again"
                secret
                value={again}
                onChange={setAgain}
                maxLength={200}
                isRequired
              />
            )}
          </>
        ) : (
          <FormField
            key="passphrase"
            label="Passphrase"
            secret
            value={secret}
            onChange={setSecret}
            error={no}
            maxLength={200}
            isRequired
            startsFocused
          />
        )}
        <div className="set-up-foot">
          {hint !== 'keyDamaged' && hint !== 'restored' && (
            <Button look="quiet" onPress={() => change(!byCode)}>
              {byCode ? 'Use the passphrase' : 'Use the recovery code'}
            </Button>
          )}
          <Button ref={primary} look="primary" size="large" submits isPending={running}>
            Open
          </Button>
        </div>
        <output className="small">{running ? 'Opening the record' : ''}</output>
      </form>
    </main>
  );
};
