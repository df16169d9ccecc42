import { useState } from 'react';
import type { Phrase } from '../../shared/words/message.ts';
import type { KeysPage } from '../../shared/ipc/keys-channels.ts';
import { keysScreenWords as words } from '../../shared/words/screens/keys.ts';
import { useShell } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { FormField } from '../parts/form-field.tsx';
import { StatusLine, createStatusBoard } from '../parts/status-line.tsx';
import { useSaidAbout } from '../parts/use-said-about.ts';
import { issueOf, sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';
import { useJudge } from './use-judge.ts';

interface ProblemText {
  readonly present?: Phrase;
  readonly chosen?: Phrase;
  readonly again?: Phrase;
}

interface Props {
  readonly isReadOnly: boolean;
  readonly onChanged: (page: KeysPage) => void;
}

/** The present passphrase once, the new one twice. */
export const ChangePassphrase = ({ isReadOnly, onChanged }: Props) => {
  const { client } = useShell();
  const { t } = useWords();
  const [present, setPresent] = useState('');
  const [chosen, setChosen] = useState('');
  const [again, setAgain] = useState('');
  const [no, setNo] = useSaidAbout<ProblemText>([present, chosen, again].join('\n'));
  const [running, setRunning] = useState(false);
  const [board] = useState(createStatusBoard);
  const judged = useJudge(client, chosen);

  const change = async (): Promise<void> => {
    board.clear();
    if (chosen !== again) return setNo({ again: words.different });
    setNo(null);
    setRunning(true);
    const reply = await client['keys.changePassphrase']({ present, chosen });
    setRunning(false);
    if (reply.ok) {
      setPresent('');
      setChosen('');
      setAgain('');
      board.say(t(words.changed), 'good');
      return onChanged(reply.value);
    }
    if (reply.error.kind === 'wrong-secret') return setNo({ present: reply.error.says });
    const weak = reply.error.kind === 'bad-request' ? issueOf(reply.error.issues, 'chosen') : null;
    if (weak !== null) return setNo({ chosen: weak });
    board.say(sentenceOf(reply.error), 'stop');
  };
  return (
    <Card title={t(words.passphrase)}>
      <p>{t(words.passphraseSays)}</p>
      <form
        className="keys-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!running && !isReadOnly) void change();
        }}
      >
        <FormField
          label={t(words.present)}
          secret
          value={present}
          onChange={setPresent}
          error={no?.present ?? null}
          maxLength={200}
          isRequired
        />
        <FormField
          label={t(words.new)}
          secret
          value={chosen}
          onChange={setChosen}
          error={no?.chosen ?? null}
          hint={judged === null ? t(words.hint) : t(judged)}
          maxLength={200}
          isRequired
        />
        <FormField
          label={t(words.again)}
          secret
          value={again}
          onChange={setAgain}
          error={no?.again ?? null}
          maxLength={200}
          isRequired
        />
        <div className="button-line">
          <Button
            look="primary"
            submits
            isPending={running}
            isDisabled={isReadOnly || present === '' || chosen === '' || again === ''}
          >
            {t(words.change)}
          </Button>
        </div>
        <StatusLine board={board} />
      </form>
    </Card>
  );
};
