import { useEffect, useState } from 'react';
import type { Phrase } from '../../shared/words/message.ts';
import type { KeysPage } from '../../shared/ipc/keys-channels.ts';
import { keysScreenWords as words } from '../../shared/words/screens/keys.ts';
import { useShell } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { FormField } from '../parts/form-field.tsx';
import { StatusLine, createStatusBoard } from '../parts/status-line.tsx';
import { useSaidAbout } from '../parts/use-said-about.ts';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';
import { CodeGroups } from './code-groups.tsx';

interface Props {
  readonly page: KeysPage;
  readonly isReadOnly: boolean;
  readonly onChanged: (page: KeysPage) => void;
}

/** A new code is shown, written down, typed back; only then the old one is of no use. */
export const RenewCode = ({ page, isReadOnly, onChanged }: Props) => {
  const { client } = useShell();
  const { t } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [no, setNo] = useSaidAbout<Phrase>(code === null ? passphrase : typed);
  const [running, setRunning] = useState(false);
  const [board] = useState(createStatusBoard);
  const asksPassphrase = page.everyday === 'passphrase';

  // Whoever goes elsewhere leaves no code behind.
  useEffect(() => () => void client['keys.cancelCode'](null), [client]);

  const make = async (): Promise<void> => {
    board.clear();
    setNo(null);
    setRunning(true);
    const reply = await client['keys.newCode']({ passphrase: asksPassphrase ? passphrase : null });
    setRunning(false);
    if (!reply.ok) return setNo(sentenceOf(reply.error));
    setPassphrase('');
    setCode(reply.value.recoveryCode);
  };
  const leave = (): void => {
    setCode(null);
    setTyped('');
    setNo(null);
    void client['keys.cancelCode'](null);
  };
  const keep = async (): Promise<void> => {
    setNo(null);
    setRunning(true);
    const reply = await client['keys.confirmCode']({ lastGroup: typed });
    setRunning(false);
    if (!reply.ok) return setNo(sentenceOf(reply.error));
    setCode(null);
    setTyped('');
    board.say(t(words.renewed), 'good');
    onChanged(reply.value);
  };
  return (
    <Card title={t(words.renew)}>
      <form
        className="keys-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!running && !isReadOnly) void (code === null ? make() : keep());
        }}
      >
        {code === null ? (
          <>
            <p>{t(words.renewSays)}</p>
            {asksPassphrase && (
              <FormField
                label={t(words.present)}
                secret
                value={passphrase}
                onChange={setPassphrase}
                error={no}
                maxLength={200}
                isRequired
              />
            )}
            {!asksPassphrase && no !== null && <p role="alert">{t(no)}</p>}
            <div className="button-line">
              <Button
                submits
                isPending={running}
                isDisabled={isReadOnly || (asksPassphrase && passphrase === '')}
              >
                {t(words.make)}
              </Button>
            </div>
          </>
        ) : (
          <>
            <p>{t(words.shown)}</p>
            <CodeGroups client={client} code={code} />
            <FormField
              label={t(words.lastGroup)}
              value={typed}
              onChange={setTyped}
              error={no}
              hint={t(words.lastGroupHint)}
              maxLength={20}
              isRequired
            />
            <div className="button-line">
              <Button look="quiet" onPress={leave}>
                {t(words.leave)}
              </Button>
              <Button look="primary" submits isPending={running}>
                {t(words.keep)}
              </Button>
            </div>
          </>
        )}
        <StatusLine board={board} />
      </form>
    </Card>
  );
};
