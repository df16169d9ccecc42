import { useCallback, useEffect, useRef, useState } from 'react';
import type { ProtocolDraft } from '../../shared/ipc/protocol-channels.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { useShell } from '../context.ts';
import { draftPauseMs } from '../parts/draft.ts';
import { sentenceOf } from '../problem-text.ts';

type Fields = ProtocolDraft['fields'];

/** Keeps in the record what is typed and not released, a moment after the last key and when the page goes out of sight; says what kept it from that. */
export const useProtocolDraft = (fields: Fields, isReadOnly: boolean): Phrase | null => {
  const { client } = useShell();
  const text = JSON.stringify(fields);
  const latest = useRef({ text, isReadOnly });
  const saved = useRef(text);
  const [no, setNo] = useState<Phrase | null>(null);
  const save = useCallback((): void => {
    const now = latest.current;
    if (now.isReadOnly || now.text === saved.current) return;
    saved.current = now.text;
    void client['protocol.saveDraft']({ fields: JSON.parse(now.text) as Fields }).then((reply) =>
      setNo(reply.ok ? null : sentenceOf(reply.error)),
    );
  }, [client]);
  useEffect(() => {
    latest.current = { text, isReadOnly };
    const handle = window.setTimeout(save, draftPauseMs);
    return () => window.clearTimeout(handle);
  }, [text, isReadOnly, save]);
  useEffect(() => {
    document.addEventListener('visibilitychange', save);
    return () => {
      document.removeEventListener('visibilitychange', save);
      save();
    };
  }, [save]);
  return no;
};
