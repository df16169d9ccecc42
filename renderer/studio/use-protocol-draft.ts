import { useCallback, useEffect, useRef, useState } from 'react';
import type { ProtocolDraft } from '../../shared/ipc/protocol-channels.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { useShell } from '../context.ts';
import { draftPauseMs } from '../parts/draft.ts';
import { sentenceOf } from '../problem-text.ts';
import { draftKeeper } from './draft-keeper.ts';

type Fields = ProtocolDraft['fields'];

/** Keeps in the record what is typed and not released, a moment after the last key and when the page goes out of sight; says what kept it from that. */
export const useProtocolDraft = (fields: Fields, isReadOnly: boolean): Phrase | null => {
  const { client } = useShell();
  const text = JSON.stringify(fields);
  const latest = useRef({ text, isReadOnly });
  const [no, setNo] = useState<Phrase | null>(null);
  const [keep] = useState(() =>
    draftKeeper(text, async (now) => {
      const reply = await client['protocol.saveDraft']({ fields: JSON.parse(now) as Fields });
      return reply.ok ? null : sentenceOf(reply.error);
    }),
  );
  const save = useCallback((): void => {
    const now = latest.current;
    if (!now.isReadOnly) void keep(now.text)?.then(setNo);
  }, [keep]);
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
