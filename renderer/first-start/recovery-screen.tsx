import { useRef, useState } from 'react';
import type { Client } from '../../shared/ipc/contract.ts';
import type { AppState } from '../../shared/ipc/pages.ts';
import { recoveryWords } from '../../shared/words/recovery.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { FormField } from '../parts/form-field.tsx';
import { Icon } from '../parts/icons.tsx';
import { StatusLine, createStatusBoard } from '../parts/status-line.tsx';
import { usePageDown } from '../parts/use-page-down.ts';
import { sentenceOf } from '../said.ts';
import { stepIds } from './set-up-form.ts';
import { SetUpFrame } from './set-up-frame.tsx';
import './recovery-screen.css';

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
  const [typed, setTyped] = useState('');
  const [no, setNo] = useState<string | null>(null);
  const [running, setRunning] = useState(false);
  const [board] = useState(createStatusBoard);
  const primary = useRef<HTMLButtonElement>(null);
  usePageDown(primary);
  const groups = state.recoveryCode.split('-');

  const page = async (how: 'save' | 'print'): Promise<void> => {
    const reply = await client['setup.recoveryPage']({ how, printer: null });
    if (reply.ok)
      board.say(
        how === 'save'
          ? `Saved as ${reply.value.path}. Print it, then delete the file.`
          : 'Sent to the printer.',
        'good',
      );
    else if (reply.error.kind === 'cancelled') board.clear();
    else board.say(sentenceOf(reply.error), 'stop');
  };
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
      title="Your recovery code"
      says={recoveryWords.codeSays}
    >
      <Card title="Code">
        <ol className="code-groups num" aria-label="Recovery code">
          {groups.map((group, index) => (
            <li key={`${index}${group}`}>{group}</li>
          ))}
        </ol>
        <div className="button-line code-paper">
          <Button icon={<Icon name="print" />} onPress={() => void page('print')}>
            Print this page
          </Button>
          <Button icon={<Icon name="save" />} onPress={() => void page('save')}>
            Save this page
          </Button>
        </div>
        <StatusLine board={board} />
      </Card>
      <Card title={recoveryWords.keep}>
        <ul className="plain-lines">
          {recoveryWords.keepLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Card>
      <Card title={recoveryWords.device}>
        <p>{recoveryWords.deviceSays}</p>
        <p className="fingerprint num">
          <span className="small">{recoveryWords.fingerprint}</span> {state.fingerprint}
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
          label="Type the last group of the code"
          value={typed}
          onChange={(text) => {
            setTyped(text);
            setNo(null);
          }}
          error={no}
          hint="From the paper, to be sure that it can be read."
          maxLength={20}
          isRequired
        />
        <div className="set-up-foot">
          <span />
          <Button ref={primary} look="primary" size="large" submits isPending={running}>
            The code is safe, open Stipple
          </Button>
        </div>
      </form>
    </SetUpFrame>
  );
};
