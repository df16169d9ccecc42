import { useEffect, useRef, useState } from 'react';
import type { ClientRow } from '../../shared/people/client.ts';
import { useShell } from '../context.ts';
import { sentenceOf } from '../said.ts';

/** Main lists no more than this; the person types more of the name. */
export const listLimit = 60;

export interface Search {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** `null` until the first answer. */
  readonly rows: readonly ClientRow[] | null;
  readonly no: string | null;
}

/** Asks main while one types; only the answer to the newest question is shown. `askWhenEmpty`: an empty question lists everybody. */
export const useClientSearch = (askWhenEmpty: boolean): Search => {
  const { client } = useShell();
  const [text, setText] = useState('');
  const [rows, setRows] = useState<readonly ClientRow[] | null>(null);
  const [no, setNo] = useState<string | null>(null);
  const newest = useRef(0);
  const silent = text.trim() === '' && !askWhenEmpty;
  useEffect(() => {
    newest.current += 1;
    const mine = newest.current;
    if (silent) return;
    void client['clients.find']({ text }).then((reply) => {
      if (mine !== newest.current) return;
      setNo(reply.ok ? null : sentenceOf(reply.error));
      if (reply.ok) setRows(reply.value);
    });
  }, [client, text, silent]);
  return { text, setText, rows: silent ? null : rows, no };
};
