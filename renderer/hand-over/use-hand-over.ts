import { useState } from 'react';
import type { Intent } from '../../shared/session/events.ts';
import { useSessionContext } from '../chairside/session-context.ts';

interface HandOver {
  readonly language: string;
  /** Stores one thing; false when it was not taken, which is then said in the client's language. */
  readonly keep: (intent: Intent) => Promise<boolean>;
  readonly wrong: boolean;
  readonly busy: boolean;
}

/** What every page of the form shares: the language, and one careful way to store. */
export const useHandOver = (): HandOver => {
  const { data, protocol, say } = useSessionContext();
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const language = data.handOver?.language ?? protocol.language;
  const keep = async (intent: Intent): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    const said = await say(intent);
    setBusy(false);
    setWrong(said !== null);
    return said === null;
  };
  return { language, keep, wrong, busy };
};
