import { useEffect, useState } from 'react';
import type { ValueOf } from '../../../shared/ipc/contract.ts';
import type { SignedId } from '../../../shared/protocol/consent-ids.ts';
import { consentLine } from '../../../shared/session/topics/consent/view.ts';
import { useSessionContext } from '../session-context.ts';

export type Words = ValueOf<'session.consentWords'>;

/** The words of a consent in one language, asked anew whenever facts may have changed them. To read: nothing is recorded. */
export const useWordsOf = (consent: SignedId, language: string | undefined): Words | null => {
  const { view, client, heard } = useSessionContext();
  const [words, setWords] = useState<Words | null>(null);
  const { seq, session } = view;
  useEffect(() => {
    let gone = false;
    void client['session.consentWords']({
      session,
      consent,
      ...(language === undefined ? {} : { language }),
    }).then((reply) => {
      if (gone) return;
      if (reply.ok) setWords((was) => (was?.textHash === reply.value.textHash ? was : reply.value));
      else heard(reply);
    });
    return () => {
      gone = true;
    };
    // Every step of the session may have changed what the words take from it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, session, consent, language, seq, heard]);
  return words;
};

/**
 * The very words to sign, asked anew whenever facts may have changed them; showing them is recorded once per wording. What was answered
 * in another language is read again in that language: other words would make the answer stale.
 */
export const useConsentWords = (consent: SignedId, language?: string): Words | null => {
  const { data, send } = useSessionContext();
  const given = consentLine(data, consent).given;
  const asked = given && !given.stale ? given.language : language;
  const words = useWordsOf(consent, asked);

  const shown = consentLine(data, consent).shownHash;
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
