import { minutesBetween } from '../../../time.ts';
import type { Instant } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { requirementsFor } from '../../requirement.ts';
import type { Requirement } from '../../requirement.ts';
import type { RuleSets } from '../../room.ts';
import { consentStanding, isConsentNeeded, unattested } from './read.ts';
import { consentSays } from './words.ts';

const make = requirementsFor('consultation', 'cleanseAndNumb');

const coolingOff = (data: SessionData, now: Instant): readonly Requirement[] => {
  const { coolingOffFirstHours, coolingOffReturningHours } = data.protocol.limits;
  const hours = (data.clientFacts.firstTimeHere ? coolingOffFirstHours : coolingOffReturningHours).value;
  if (hours === 0) return [];
  // Counted from the first showing of these words to this client, in whichever session (brief 10.4).
  const shown = data.opening.consentShownAt ?? data.consents['treatment']?.shownAt ?? null;
  const met = shown !== null && minutesBetween(shown, now) >= hours * 60;
  return [
    make({
      id: 'G1-05',
      scope: 'coolingOff',
      severity: 'soft',
      met,
      says: consentSays.coolingOff({ hours }),
      anchor: 'consent-treatment',
    }),
  ];
};

/** Every consent this visit needs is signed in its present words (G1-05, hard); time to think is soft (decision 23). */
const consentGuards = (data: SessionData, now: Instant): readonly Requirement[] => [
  ...data.protocol.consents
    .filter((text) => isConsentNeeded(data, text))
    .map((text) => {
      const standing = consentStanding(data, text.id);
      return make({
        id: 'G1-05',
        scope: text.id,
        severity: 'hard',
        met: standing === 'signed',
        says: consentSays.consent(text.title, standing, text.ifRefused),
        anchor: `consent-${text.id}`,
      });
    }),
  ...coolingOff(data, now),
];

/** Who is named as witness or guardian has said so themselves. */
const attestedGuards = (data: SessionData): readonly Requirement[] =>
  unattested(data).map(({ role, name }, index, all) =>
    make({
      id: 'G1-05',
      scope: all.findIndex((one) => one.role === role) === index ? role : `${role}-${index}`,
      severity: 'soft',
      met: false,
      says: consentSays.unattested({ role, name }),
      anchor: 'consent-attest',
    }),
  );

export const consentRules = { given: consentGuards, attested: attestedGuards } as const satisfies RuleSets;
