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
import '../parts/notice-page.css';
import './unlock-screen.css';
import { commonWords } from '../../shared/words/screens/common.ts';
import { firstStartWords } from '../../shared/words/screens/first-start.ts';

interface UnlockScreenProps {
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
    if (secret.trim() === '')
      return setNo(byCode ? firstStartWords.typeTheRecoveryCode : firstStartWords.typeThePassphrase);
    if (byCode && fresh !== again) return setWeak(firstStartWords.theTwoAreNotTheSame);
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
    <main className="notice-page">
      <form
        className="notice-card unlock-card"
        onSubmit={(event) => {
          event.preventDefault();
          if (!running) void open();
        }}
      >
        <Mark size={72} />
        <h1>{t(byCode ? firstStartWords.openWithTheRecoveryCode : firstStartWords.openTheRecord)}</h1>
        {hint === 'keyringLost' && <p>{t(firstStartWords.theKeyringOfThisComputerDoes)}</p>}
        {hint === 'keyDamaged' && <p>{t(firstStartWords.aKeyFileOfThisComputer)}</p>}
        {hint === 'restored' && <p>{t(restoreScreenWords.restored)}</p>}
        {byCode ? (
          <>
            <FormField
              key="code"
              label={firstStartWords.recoveryCode}
              value={secret}
              onChange={setSecret}
              error={no}
              hint={firstStartWords.allGroupsInOrderSpacesDashes}
              maxLength={200}
              isRequired
              startsFocused
            />
            <FormField
              label={firstStartWords.newPassphrase}
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
                      ? firstStartWords.onlyNeededWhereTheComputerHas
                      : firstStartWords.leaveItEmptyToKeepThe
              }
              maxLength={200}
            />
            {fresh !== '' && (
              <FormField
                label={firstStartWords.newPassphraseAgain}
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
            label={firstStartWords.passphrase}
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
              {t(byCode ? firstStartWords.byPassphrase : firstStartWords.byRecoveryCode)}
            </Button>
          )}
          <Button ref={primary} look="primary" size="large" submits isPending={running}>
            {t(commonWords.open)}
          </Button>
        </div>
        <output className="small">{running ? t(firstStartWords.openingTheRecord) : ''}</output>
      </form>
    </main>
  );
};
