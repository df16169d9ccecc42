import type { SessionData } from '../../data.ts';
import { defined } from '../../recorded.ts';
import type { Reduces } from '../../room.ts';
import type { Attester, ConsentData, ConsentState } from './data.ts';
import { inkOf, isSameAttester } from './read.ts';

const untouched: ConsentState = { shownAt: null, shownHash: null, ink: [], given: null };

const change = (
  { consents }: SessionData,
  id: string,
  next: (before: ConsentState) => Partial<ConsentState>,
): Pick<ConsentData, 'consents'> => {
  const before = consents[id] ?? untouched;
  return { consents: { ...consents, [id]: { ...before, ...next(before) } } };
};

type AttestInk = ConsentData['attestInk'];
const withoutInk = (all: AttestInk, role: Attester, name: string): AttestInk =>
  all.filter((one) => one.role !== role || !isSameAttester(one.name, name));

/** Consent: shown, drawn, signed or refused; a later one takes the place of an earlier one (brief 1.5, decision 31). */
export const consentReducers: Reduces<
  ConsentData,
  | 'consent.shown'
  | 'ink.added'
  | 'ink.cleared'
  | 'consent.signed'
  | 'consent.attested'
  | 'attest.inked'
  | 'attest.cleared'
  | 'consent.refused'
> = {
  'consent.shown': (data, { consent, textHash, at }) =>
    // Cooling-off counts from the first time it was shown (decision 23). Ink drawn under other words is not kept.
    change(data, consent, (before) => ({
      shownAt: before.shownAt ?? at,
      shownHash: textHash,
      ink: before.shownHash === textHash ? before.ink : [],
    })),
  'ink.added': (data, { consent, strokes }) =>
    change(data, consent, ({ ink }) => ({ ink: [...ink, ...strokes] })),
  'ink.cleared': (data, { consent }) => change(data, consent, () => ({ ink: [] })),
  'consent.signed': (data, { consent, textHash, language, method, typedName, witness, guardian, at }) =>
    change(data, consent, ({ ink }) => ({
      ink: [],
      given: {
        is: 'signed',
        textHash,
        language,
        method,
        ...defined({ typedName, witness, guardian }),
        strokes: method === 'drawn' ? ink : [],
        at,
      },
    })),
  'attest.inked': ({ attestInk }, { role, name, strokes }) => ({
    attestInk: [
      ...withoutInk(attestInk, role, name),
      { role, name, strokes: [...inkOf(attestInk, role, name), ...strokes] },
    ],
  }),
  'attest.cleared': ({ attestInk }, { role, name }) => ({ attestInk: withoutInk(attestInk, role, name) }),
  'consent.attested': ({ attested, attestInk }, { role, name, strokes, at }) => ({
    attestInk: withoutInk(attestInk, role, name),
    attested: [
      ...attested,
      { role, name, by: strokes === undefined ? 'pin' : 'signature', strokes: strokes ?? [], at },
    ],
  }),
  'consent.refused': (data, { consent, textHash, language, words, at }) =>
    change(data, consent, () => ({
      ink: [],
      given: { is: 'refused', textHash, language, ...defined({ words }), at },
    })),
};
