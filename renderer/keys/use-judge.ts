import { useEffect, useState } from 'react';
import type { Client } from '../../shared/ipc/contract.ts';
import type { Sentence } from '../../shared/words/message.ts';
// What main says about a passphrase: its English must be here to be said.
import '../../shared/words/passphrase.ts';

/** While somebody still types nobody is asked. */
const afterMs = 300;

/** What main thinks of a passphrase that is being typed; nothing while the field is empty. */
export const useJudge = (client: Client, typed: string, names: readonly string[] = []): Sentence | null => {
  const [judged, setJudged] = useState<{ readonly typed: string; readonly says: Sentence } | null>(null);
  const known = names.join('\n');
  useEffect(() => {
    if (typed === '') return;
    let isOld = false;
    const timer = window.setTimeout(() => {
      void client['passphrase.judge']({ passphrase: typed, names: known.split('\n') }).then((reply) => {
        if (reply.ok && !isOld) setJudged({ typed, says: reply.value.says });
      });
    }, afterMs);
    return () => {
      isOld = true;
      window.clearTimeout(timer);
    };
  }, [client, typed, known]);
  return judged?.typed === typed ? judged.says : null;
};
