import { useState } from 'react';
import type { Phrase } from '../../shared/words/message.ts';
import { useShell } from '../context.ts';
import { sentenceOf } from '../problem-text.ts';

/** Mints id and key at once and opens the empty form (decision 29); a name already typed in a search is taken along. */
export const useNewClient = () => {
  const { client, go } = useShell();
  const [no, setNo] = useState<Phrase | null>(null);
  const [running, setRunning] = useState(false);
  const begin = async (typed: string): Promise<void> => {
    setRunning(true);
    const reply = await client['clients.newDraft'](null);
    setRunning(false);
    if (!reply.ok) return setNo(sentenceOf(reply.error));
    const { id, fields = {} } = reply.value;
    const name = /\d/.test(typed) ? '' : typed.trim();
    go({ at: 'newClient', draft: id, name, fields });
  };
  return { begin: (typed = '') => void begin(typed), running, no };
};
