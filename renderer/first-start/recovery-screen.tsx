import { useRef, useState } from 'react';
import type { Client } from '../../shared/ipc/contract.ts';
import type { AppState } from '../../shared/ipc/pages.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { keepLines, recoveryWords } from '../../shared/words/recovery.ts';
import { Button } from '../parts/button.tsx';
import { CodeGroups } from '../keys/code-groups.tsx';
import { Card } from '../parts/card.tsx';
import { FormField } from '../parts/form-field.tsx';
import { useSaidAbout } from '../parts/use-said-about.ts';
import { usePageDown } from '../parts/use-page-down.ts';
import { sentenceOf } from '../problem-text.ts';
import { stepIds } from './set-up-form.ts';
import { SetUpFrame } from './set-up-frame.tsx';
import './recovery-screen.css';
import { firstStartWords } from '../../shared/words/screens/first-start.ts';
import { useWords } from '../words.tsx';

type State = Extract<AppState, { phase: 'showRecovery' }>;

/** The code is shown once; typing its last group back shows that it is on paper. */
export const RecoveryScreen = ({
  client,
  state,
  onState,
}: {
  readonly client: Client;
  readonly state: State;
  readonly onState: (state: AppState) => void;
}) => {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [no, setNo] = useSaidAbout<Phrase>(typed);
  const [running, setRunning] = useState(false);
  const primary = useRef<HTMLButtonElement>(null);
  usePageDown(primary);
  const finish = async (): Promise<void> => {
    setRunning(true);
    const reply = await client['setup.finish']({ lastGroup: typed });
    setRunning(false);
    if (reply.ok) onState(reply.value);
    else setNo(sentenceOf(reply.error));
  };
  const steps = stepIds(state.keyring);
  return (
    <SetUpFrame
      steps={[...steps, 'recovery']}
      now={steps.length}
      title={firstStartWords.yourRecoveryCode}
      says={recoveryWords.codeSays}
    >
      <Card title={firstStartWords.code}>
        <CodeGroups client={client} code={state.recoveryCode} />
      </Card>
      <Card title={recoveryWords.keepSafe}>
        <ul className="plain-lines">
          {keepLines.map((line) => (
            <li key={line.id}>{t(line)}</li>
          ))}
        </ul>
      </Card>
      <Card title={recoveryWords.device}>
        <p>{t(recoveryWords.deviceSays)}</p>
        <p className="fingerprint num">
          <span className="small">{t(recoveryWords.fingerprint)}</span> {state.fingerprint}
        </p>
      </Card>
      <form
        className="set-up-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!running) void finish();
        }}
      >
        <FormField
          label={firstStartWords.typeTheLastGroupOfThe}
          value={typed}
          onChange={setTyped}
          error={no}
          hint={firstStartWords.fromThePaperToBeSure}
          maxLength={20}
          isRequired
        />
        <div className="set-up-foot">
          <span />
          <Button ref={primary} look="primary" size="large" submits isPending={running}>
            {t(firstStartWords.theCodeIsSafeOpenStipple)}
          </Button>
        </div>
      </form>
    </SetUpFrame>
  );
};
