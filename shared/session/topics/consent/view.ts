import { signedIdsOf } from '../../../protocol/consent-ids.ts';
import type { SignedId } from '../../../protocol/consent-ids.ts';
import type { Instant } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { defined } from '../../recorded.ts';
import type { Stroke } from './data.ts';
import { consentStanding, guardianNeeded, inkOf, isConsentAsked, unattested } from './read.ts';
import type { Unattested } from './read.ts';

/** An answer as the screen shows it: strokes that are signed stay with main. */
export interface ConsentGiven {
  readonly is: 'signed' | 'refused';
  readonly at: Instant;
  readonly method?: 'drawn' | 'typed';
  readonly witness?: string;
  readonly guardian?: string;
  readonly language?: string;
  readonly stale: boolean;
}
interface ConsentLine {
  /** This visit needs it; others are the client's free choice. */
  readonly isNeeded: boolean;
  /** Of the words shown last; null before any were. */
  readonly shownHash: string | null;
  /** Being drawn and not signed yet. */
  readonly ink: readonly Stroke[];
  readonly given: ConsentGiven | null;
}
export interface ConsentView {
  readonly consents: Readonly<Record<SignedId, ConsentLine>>;
  /** A guardian has to agree too, by the country pack and the client's age. */
  readonly guardianNeeded: boolean;
  /** Who is named beside a signature and still has to say so. */
  readonly unattested: readonly (Unattested & { readonly ink: readonly Stroke[] })[];
}

export const consentView = (data: SessionData): ConsentView => ({
  consents: Object.fromEntries(
    signedIdsOf(data.protocol).map((id) => [id, lineOf(data, id)]),
  ) as ConsentView['consents'],
  guardianNeeded: guardianNeeded(data),
  unattested: unattested(data).map((one) => ({
    ...one,
    ink: inkOf(data.attestInk, one.role, one.name),
  })),
});

const unasked: ConsentLine = { isNeeded: false, shownHash: null, ink: [], given: null };
/** Also of one that the studio added. */
export const consentLine = ({ consents }: Pick<ConsentView, 'consents'>, id: SignedId): ConsentLine =>
  consents[id] ?? unasked;

const lineOf = (data: SessionData, id: SignedId): ConsentLine => {
  const { shownHash = null, ink = [], given = null } = data.consents[id] ?? {};
  return {
    isNeeded: isConsentAsked(data, id),
    shownHash,
    ink,
    given:
      given === null
        ? null
        : {
            is: given.is,
            at: given.at,
            ...(given.is === 'signed'
              ? { method: given.method, ...defined({ witness: given.witness, guardian: given.guardian }) }
              : {}),
            ...defined({ language: given.language }),
            stale: consentStanding(data, id) === 'stale',
          },
  };
};
