import { useState } from 'react';
import type { FieldIssue } from '../../shared/ipc/contract.ts';
import type { ProtocolLook } from '../../shared/ipc/protocol-channels.ts';
import type { StaleRow } from '../../shared/protocol/floors/stale.ts';
import { sentences } from '../../shared/words/message.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { useShell } from '../context.ts';
import { sentenceOf } from '../problem-text.ts';
import type { Problem } from '../problem-text.ts';

/** Translations that are said to fit still. */
type Fits = readonly StaleRow[];

export interface Releasing {
  readonly look: ProtocolLook | null;
  readonly reason: string;
  readonly setReason: (text: string) => void;
  readonly running: boolean;
  /** Asks main what the text would change. */
  readonly ask: (protocol: unknown, fits?: Fits) => Promise<void>;
  readonly release: () => Promise<void>;
  readonly close: () => void;
}

/** The way of a text into force: main says what it changes and what stands in the way, a person says why, main releases it. */
export const useRelease = ({
  onReleased,
  onRefused,
}: {
  readonly onReleased: (version: number) => void;
  readonly onRefused: (no: Phrase | null, issues: readonly FieldIssue[]) => void;
}): Releasing => {
  const { client } = useShell();
  const [asked, setAsked] = useState<{
    readonly look: ProtocolLook;
    readonly protocol: unknown;
    readonly fits: Fits;
  } | null>(null);
  const [reason, setReason] = useState('');
  const [running, setRunning] = useState(false);
  const refused = (error: Problem): void => {
    setAsked(null);
    if (error.kind === 'bad-request')
      onRefused(sentences([error.says, studioScreen.lookAtMarkedFields]), error.issues);
    else onRefused(sentenceOf(error), []);
  };
  return {
    look: asked?.look ?? null,
    reason,
    setReason,
    running,
    close: () => setAsked(null),
    ask: async (protocol, fits = []) => {
      setRunning(true);
      const reply = await client['protocol.look']({ protocol, fits: [...fits] });
      setRunning(false);
      if (!reply.ok) return refused(reply.error);
      onRefused(null, []);
      setAsked({ look: reply.value, protocol, fits });
    },
    release: async () => {
      if (asked === null) return;
      setRunning(true);
      const why = reason.trim();
      const reply = await client['protocol.release']({
        protocol: asked.protocol,
        fits: [...asked.fits],
        ...(why === '' ? {} : { reason: why }),
      });
      setRunning(false);
      if (!reply.ok) return refused(reply.error);
      setAsked(null);
      setReason('');
      onReleased(reply.value.version);
    },
  };
};
