import type { SessionData } from '../data.ts';
import type { ConsentState } from '../topics/consent/data.ts';
import type { Requirement } from '../requirement.ts';
import type { SignedId } from '../../protocol/consent-ids.ts';
import type { ConsentText } from '../../protocol/schema.ts';
import { packValueOf } from '../../protocol/schema.ts';
import { minutesBetween } from '../../time.ts';
import type { Instant } from '../../time.ts';
import { saidYes, setAt, textOf } from './facts.ts';
import { drawingChangedAt } from './hairline.ts';
import { ageOf } from './health-computed.ts';
import { numbingIsUsed } from './numbing-used.ts';
import { requirementsFor } from './requirement-of.ts';
import { says } from '../../words/requirements.ts';

const make = requirementsFor('consultation', 'cleanseAndNumb');

const wordsFromSession: Readonly<
  Partial<Record<SignedId, { readonly zone: readonly string[]; readonly session: readonly string[] }>>
> = {
  treatment: { zone: ['plan', 'goalDensity', 'planWords'], session: [] },
  hairline: { zone: [], session: ['hairlineChange', 'hairlineKeep', 'hairlineGlabellaMm', 'hairlineDiffMm'] },
  patchWaiver: { zone: [], session: ['patchPigment', 'patchNumbing'] },
};

/** The last change of a fact that stands in the words of that consent; the empty string when nothing does. */
const wordsChangedAt = (data: SessionData, id: SignedId): string => {
  const parts = wordsFromSession[id];
  if (parts === undefined) return '';
  const times = [
    ...parts.session.map((field) => setAt(data, field)),
    ...data.zones.flatMap((zone) => parts.zone.map((field) => setAt(data, field, zone))),
    id === 'hairline' ? drawingChangedAt(data) : '',
  ];
  return times.reduce((latest, at) => (at > latest ? at : latest), '');
};

/** A guardian agrees too where the country pack lets somebody this young be treated at all (brief 1.5). An age nobody knows is no reason. */
export const guardianNeeded = (data: SessionData): boolean => {
  const { guardianUnderYears, minimumAgeYears } = data.protocol.pack;
  const age = ageOf(data);
  // Under the minimum age no guardian's word opens anything (G1-01).
  return (
    guardianUnderYears !== undefined &&
    age !== undefined &&
    age >= packValueOf(minimumAgeYears) &&
    age < packValueOf(guardianUnderYears)
  );
};

export type ConsentStanding = 'open' | 'refused' | 'stale' | 'unwitnessed' | 'unguarded' | 'signed';

/** Where a consent stands. `stale`: other words were shown since, or what it names has changed after the signature (G1-05, G4-03). */
export const consentStanding = (data: SessionData, id: SignedId): ConsentStanding => {
  const state: ConsentState | undefined = data.consents[id];
  const given = state?.given;
  if (state === undefined || given === null || given === undefined) return 'open';
  if (given.is === 'refused') return 'refused';
  if ((state.shownHash !== null && state.shownHash !== given.textHash) || given.at < wordsChangedAt(data, id))
    return 'stale';
  if (packValueOf(data.protocol.pack.witnessRequired) && (given.witness ?? '').trim() === '')
    return 'unwitnessed';
  return guardianNeeded(data) && (given.guardian ?? '').trim() === '' ? 'unguarded' : 'signed';
};

/** Numbing is planned until something says otherwise, so that its consent is asked while the client still has a clear head. */
const numbingPlanned = (data: SessionData): boolean => {
  if (numbingIsUsed(data)) return true;
  const tested = textOf(data, 'patchNumbing');
  return data.fields['numbingUsed'] === undefined && tested !== undefined && tested !== 'noNumbing';
};

const isNeeded = (data: SessionData, text: ConsentText): boolean => {
  if (text.required === 'always') return true;
  if (text.required === 'whenHairlineChanges') return saidYes(data, 'hairlineChange');
  if (text.required === 'never' || !numbingPlanned(data)) return false;
  // "No numbing for me" is an answer as long as no cream is used.
  return numbingIsUsed(data) || consentStanding(data, text.id) !== 'refused';
};

const coolingOff = (data: SessionData, now: Instant): readonly Requirement[] => {
  const { coolingOffFirstHours, coolingOffReturningHours } = data.protocol.limits;
  const hours = (data.clientFacts.firstTimeHere ? coolingOffFirstHours : coolingOffReturningHours).value;
  if (hours === 0) return [];
  const shown = data.consents['treatment']?.shownAt ?? null;
  const met = shown !== null && minutesBetween(shown, now) >= hours * 60;
  return [
    make({
      id: 'G1-05',
      scope: 'coolingOff',
      severity: 'soft',
      met,
      says: says.consultation.coolingOff(hours),
      anchor: 'consent-treatment',
    }),
  ];
};

/** Every consent this visit needs is signed in its present words (G1-05, hard); time to think is soft (decision 23). */
export const consentGuards = (data: SessionData, now: Instant): readonly Requirement[] => [
  ...data.protocol.consents
    .filter((text) => isNeeded(data, text))
    .map((text) => {
      const standing = consentStanding(data, text.id);
      return make({
        id: 'G1-05',
        scope: text.id,
        severity: 'hard',
        met: standing === 'signed',
        says: says.consultation.consent(text.title, standing, text.ifRefused),
        anchor: `consent-${text.id}`,
      });
    }),
  ...coolingOff(data, now),
];
