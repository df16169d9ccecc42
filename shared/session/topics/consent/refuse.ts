import { unknownThings } from '../../../words/refusal-words.ts';
import { isSignature } from '../../../signature/is-signature.ts';
import type { SessionData } from '../../data.ts';
import type { EventOf } from '../../events.ts';
import { badValue, unknownItem } from '../../refusal.ts';
import type { Refusal } from '../../refusal.ts';
import type { Judging, RefuseTables } from '../../room.ts';
import { isSameAttester, unattested } from './read.ts';
import { consentDigestText, consentWords } from './text.ts';
import { consentSays } from './words.ts';

type Consenting = EventOf<'consent.shown' | 'consent.signed' | 'consent.refused'>;

/** The hash must be that of the words as they are now; a signature also needs these words to have been shown. */
const sameWords = (
  data: SessionData,
  { type, consent, textHash, language }: Consenting,
  { digest }: Judging,
): Refusal | undefined => {
  const words = consentWords(data, consent, language);
  if (words === undefined) return unknownItem(unknownThings.consent({ id: consent }));
  const shown = type === 'consent.shown' || data.consents[consent]?.shownHash === textHash;
  return shown && words.language === language && digest(consentDigestText(words)) === textHash
    ? undefined
    : { kind: 'text-changed' };
};

/** Consent (brief 1.5, decision 31). */
export const consentRefuses = {
  content: {
    'consent.shown': sameWords,
    'consent.refused': sameWords,
    'consent.signed': (data, event, judging) => {
      const changed = sameWords(data, event, judging);
      if (changed !== undefined) return changed;
      if (event.method === 'typed')
        return (event.typedName ?? '').trim() === ''
          ? badValue('typedName', consentSays.typedName)
          : undefined;
      const ink = data.consents[event.consent]?.ink ?? [];
      if (isSignature(ink)) return undefined;
      const says = ink.length === 0 ? consentSays.drawFirst : consentSays.onlyDots;
      return { kind: 'requirements-open', says: [says], ids: ['ink'] };
    },
    'consent.attested': (data, { role, name, strokes, second, proven }) => {
      const open = unattested(data).filter((one) => one.role === role);
      if (!open.some((one) => isSameAttester(one.name, name)))
        return badValue('name', consentSays.notNamed({ name }));
      if (strokes !== undefined)
        return isSignature(strokes) ? undefined : badValue('strokes', consentSays.onlyDots);
      return second === undefined && proven !== 'pin'
        ? badValue('name', consentSays.noPinHere({ name }))
        : undefined;
    },
    'attest.inked': (data, { role, name }) =>
      unattested(data).some((one) => one.role === role && isSameAttester(one.name, name))
        ? undefined
        : badValue('name', consentSays.notNamed({ name })),
    'ink.added': (data, { consent }) => {
      if (consentWords(data, consent) === undefined)
        return unknownItem(unknownThings.consent({ id: consent }));
      return data.consents[consent]?.shownHash == null ? { kind: 'text-changed' } : undefined;
    },
  },
} as const satisfies RefuseTables;
