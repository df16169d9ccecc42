import { checklistSays, checklistDoing } from './checklist.ts';
import { consentStandings, consentSays, consentDoing } from './consent.ts';
import { courseSays, courseDoing } from './course.ts';
import { factsSays, factsDoing } from './facts.ts';
import { handOverDoing } from './hand-over.ts';
import { healthEffects, seenOnScalp, letterWriters, healthSays, healthDoing } from './health.ts';
import { identitySays, identityDoing, identityLabels } from './identity.ts';
import { notesDoing } from './notes.ts';
import { fieldGroups, sessionSays } from './session.ts';

/** What a session says of its topics: fields, refusals, what is being done. */
export const session = {
  checklistDoing,
  checklistSays,
  consentDoing,
  consentSays,
  consentStandings,
  courseDoing,
  courseSays,
  factsDoing,
  factsSays,
  fieldGroups,
  handOverDoing,
  healthDoing,
  healthEffects,
  healthSays,
  identityDoing,
  identityLabels,
  identitySays,
  letterWriters,
  notesDoing,
  seenOnScalp,
  sessionSays,
};
