import { useCallback, useEffect, useRef } from 'react';
import type { ProtocolDraft } from '../../shared/ipc/protocol-channels.ts';
import { useShell } from '../context.ts';
import { draftPauseMs } from '../parts/draft.ts';

type Fields = ProtocolDraft['fields'];

/** Keeps in the record what is typed and not released, a moment after the last key and when the page goes out of sight. */
export const useProtocolDraft = (fields: Fields, isReadOnly: boolean): void => {
  const { client } = useShell();
  const text = JSON.stringify(fields);
  const latest = useRef({ text, isReadOnly });
  const saved = useRef(text);
  const save = useCallback((): void => {
    const now = latest.current;
    if (now.isReadOnly || now.text === saved.current) return;
    saved.current = now.text;
    void client['protocol.saveDraft']({ fields: JSON.parse(now.text) as Fields });
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
};
