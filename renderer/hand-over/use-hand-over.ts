import { useState } from 'react';
import type { Intent } from '../../shared/session/intents.ts';
import { handOverWords } from '../../shared/words/hand-over.ts';
import type { HandOverWords } from '../../shared/words/hand-over.ts';
import { useChair } from '../chairside/chair.ts';

export interface HandOver {
  readonly language: string;
  readonly words: HandOverWords;
  /** Stores one thing; false when it was not taken, which is then said in the client's language. */
  readonly keep: (intent: Intent) => Promise<boolean>;
  readonly wrong: boolean;
  readonly busy: boolean;
}

/** What every page of the form shares: the language, its words, and one careful way to store. */
export const useHandOver = (): HandOver => {
  const { data, protocol, say } = useChair();
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
  return { language, words: handOverWords(language), keep, wrong, busy };
};

const makers = new Map<string, Intl.DateTimeFormat>();
/** `3 March 2023` in the client's language; a date known to the month or year only is left as far as it is known. */
export const dateInWords = (language: string, date: string): string => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  const maker =
    makers.get(language) ??
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
  makers.set(language, maker);
  return maker.format(Date.parse(`${date}T12:00:00Z`));
};
