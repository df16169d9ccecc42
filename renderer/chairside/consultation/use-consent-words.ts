import { useEffect, useState } from 'react';
import type { ValueOf } from '../../../shared/ipc/contract.ts';
import type { SignedId } from '../../../shared/protocol/consent-ids.ts';
import { useSessionContext } from '../session-context.ts';

export type Words = ValueOf<'session.consentWords'>;

/**
 * The very words to sign, asked anew whenever facts may have changed them; showing them is recorded once per wording. What was answered
 * in another language is read again in that language: other words would make the answer stale.
 */
export const useConsentWords = (consent: SignedId, language?: string): Words | null => {
  const { view, data, client, heard, send } = useSessionContext();
  const [words, setWords] = useState<Words | null>(null);
  const { seq, session } = view;
  const given = data.consents[consent].given;
  const asked = given && !given.stale ? given.language : language;
  useEffect(() => {
    let gone = false;
    void client['session.consentWords']({
      session,
      consent,
      ...(asked === undefined ? {} : { language: asked }),
    }).then((reply) => {
      if (gone) return;
      if (reply.ok) setWords((was) => (was?.textHash === reply.value.textHash ? was : reply.value));
      else heard(reply);
    });
    return () => {
      gone = true;
    };
  }, [client, session, consent, asked, seq, heard]);

  const shown = data.consents[consent]?.shownHash ?? null;
  const hash = words?.textHash;
  const shownIn = words?.language;
  useEffect(() => {
    if (hash !== undefined && shownIn !== undefined && hash !== shown)
      void send({ type: 'consent.shown', consent, textHash: hash, language: shownIn });
    // Once per wording: `shown` follows by itself when main has stored it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [hash, shownIn, consent, send]);
  return words;
};
