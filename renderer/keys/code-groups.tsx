import { useState } from 'react';
import type { Client } from '../../shared/ipc/contract.ts';
import { keysScreenWords as words } from '../../shared/words/screens/keys.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icons.tsx';
import { StatusLine, createStatusBoard } from '../parts/status-line.tsx';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';
import './code-groups.css';

/** A recovery code, large enough to copy by hand, and its page for the safe. */
export const CodeGroups = ({ client, code }: { readonly client: Client; readonly code: string }) => {
  const { t } = useWords();
  const [board] = useState(createStatusBoard);
  const page = async (how: 'save' | 'print'): Promise<void> => {
    const reply = await client['setup.recoveryPage']({ how, printer: null });
    if (reply.ok)
      board.say(how === 'save' ? t(words.saved({ path: reply.value.path })) : t(words.printed), 'good');
    else if (reply.error.kind === 'cancelled') board.clear();
    else board.say(sentenceOf(reply.error), 'stop');
  };
  return (
    <>
      <ol className="code-groups num" aria-label={t(words.codeLabel)}>
        {code.split('-').map((group, index) => (
          <li key={`${index}${group}`}>{group}</li>
        ))}
      </ol>
      <div className="button-line code-paper">
        <Button icon={<Icon name="print" />} onPress={() => void page('print')}>
          {t(words.print)}
        </Button>
        <Button icon={<Icon name="save" />} onPress={() => void page('save')}>
          {t(words.save)}
        </Button>
      </div>
      <StatusLine board={board} />
    </>
  );
};
