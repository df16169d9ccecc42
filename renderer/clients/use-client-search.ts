import { useEffect, useRef, useState } from 'react';
import type { Phrase } from '../../shared/words/message.ts';
import type { ClientsFound } from '../../shared/people/client.ts';
import { useShell } from '../context.ts';
import { sentenceOf } from '../problem-text.ts';

/** Main lists no more than this; the person types more of the name. */
export const listLimit = 60;

/** While names are still being read. */
const askAgainMs = 600;

export interface Search {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** `null` until the first answer. */
  readonly rows: ClientsFound['rows'] | null;
  /** How many names main has read so far, while it still does. */
  readonly reading: ClientsFound['reading'];
  /** Clients whom another tablet knows. */
  readonly elsewhere: ClientsFound['elsewhere'];
  readonly no: Phrase | null;
}

/** Asks main while one types; only the answer to the newest question is shown. `askWhenEmpty`: an empty question lists everybody. */
export const useClientSearch = (askWhenEmpty: boolean): Search => {
  const { client } = useShell();
  const [text, setText] = useState('');
  const [found, setFound] = useState<ClientsFound | null>(null);
  const [round, setRound] = useState(0);
  const [no, setNo] = useState<Phrase | null>(null);
  const newest = useRef(0);
  const silent = text.trim() === '' && !askWhenEmpty;
  useEffect(() => {
    newest.current += 1;
    const mine = newest.current;
    let later = 0;
    if (silent) return undefined;
    void client['clients.find']({ text }).then((reply) => {
      if (mine !== newest.current) return;
      setNo(reply.ok ? null : sentenceOf(reply.error));
      if (!reply.ok) return;
      setFound(reply.value);
      if (reply.value.reading !== null) later = window.setTimeout(() => setRound(round + 1), askAgainMs);
    });
    return () => window.clearTimeout(later);
  }, [client, text, silent, round]);
  const shown = silent ? null : found;
  return {
    text,
    setText,
    rows: shown?.rows ?? null,
    reading: shown?.reading ?? null,
    elsewhere: shown?.elsewhere ?? [],
    no,
  };
};
