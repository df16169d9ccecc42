import { useEffect, useState } from 'react';
import type { ValueOf } from '../../../shared/ipc/contract.ts';
import type { ConsentId } from '../../../shared/protocol/schema.ts';
import { useChair } from '../chair.ts';

export type Words = ValueOf<'session.consentWords'>;

/** The very words to sign, asked anew whenever facts may have changed them; showing them is recorded once per wording. */
export const useConsentWords = (consent: ConsentId): Words | null => {
  const { view, data, client, heard, send } = useChair();
  const [words, setWords] = useState<Words | null>(null);
  const { seq, session } = view;
  useEffect(() => {
    let gone = false;
    void client['session.consentWords']({ session, consent }).then((reply) => {
      if (gone) return;
      if (reply.ok) setWords((was) => (was?.textHash === reply.value.textHash ? was : reply.value));
      else heard(reply);
    });
    return () => { gone = true; };
  }, [client, session, consent, seq, heard]);

  const shown = data.consents[consent]?.shownHash ?? null;
  const hash = words?.textHash;
  const language = words?.language;
  useEffect(() => {
    if (hash !== undefined && language !== undefined && hash !== shown) void send({ type: 'consent.shown', consent, textHash: hash, language });
    // Once per wording: `shown` follows by itself when main has stored it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [hash, language, consent, send]);
  return words;
};
