import type { HairlineDrawing } from '../../../photos/hairline.ts';
import { signedIdsOf } from '../../../protocol/consent-ids.ts';
import type { SignedId } from '../../../protocol/consent-ids.ts';
import { packValueOf } from '../../../protocol/country-pack.ts';
import type { ConsentText } from '../../../protocol/schema.ts';
import type { SessionData } from '../../data.ts';
import type { FieldId } from '../../fields.ts';
import { factOf, saidYes, setAt, textOf } from '../facts/read.ts';
import { ageOf } from '../identity/read.ts';
import { numbingIsUsed } from '../numbing/read.ts';
import { attesters } from './data.ts';
import type { Attester, ConsentState } from './data.ts';

/** The line the client is asked to agree to: drawn, its photo not destroyed, and a change wanted at all. */
export const agreedDrawing = (data: SessionData): HairlineDrawing | undefined => {
  const drawing = data.hairline?.value;
  if (drawing === undefined || !saidYes(data, 'hairlineChange')) return undefined;
  return data.photos.some(({ id, destroyed }) => id === drawing.photo && destroyed === null)
    ? drawing
    : undefined;
};

/** When the line last changed: drawn, moved, or gone with its photo; the empty string when there never was one. */
const drawingChangedAt = ({ hairline, photos }: SessionData): string => {
  if (hairline === null) return '';
  const gone = photos.find(({ id }) => id === hairline.value.photo)?.destroyed?.at ?? '';
  return gone > hairline.at ? gone : hairline.at;
};

const wordsFromSession: Readonly<
  Partial<Record<SignedId, { readonly zone: readonly FieldId[]; readonly session: readonly FieldId[] }>>
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

const plainName = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
export const isSameAttester = (one: string, other: string): boolean => plainName(one) === plainName(other);

/** What an attester has drawn so far. */
export const inkOf = (
  all: SessionData['attestInk'],
  role: Attester,
  name: string,
): SessionData['attestInk'][number]['strokes'] =>
  all.find((one) => one.role === role && isSameAttester(one.name, name))?.strokes ?? [];

/** Somebody named beside a signature who has not said so yet, by PIN or signature, since the last one. */
export interface Unattested {
  readonly role: Attester;
  readonly name: string;
  readonly consents: readonly SignedId[];
}

/** The practitioner's own word is every act of theirs; who else watched, or agreed for the client, says so themselves. */
export const unattested = (data: SessionData): readonly Unattested[] => {
  const found = new Map<string, { role: Attester; name: string; consents: SignedId[] }>();
  for (const id of signedIdsOf(data.protocol)) {
    const given = data.consents[id]?.given;
    if (given?.is !== 'signed') continue;
    for (const role of attesters) {
      const name = given[role] ?? '';
      const isOwnWord = role === 'witness' && isSameAttester(name, data.opening.practitioner.name);
      const isSaid = data.attested.some(
        (one) => one.role === role && isSameAttester(one.name, name) && one.at >= given.at,
      );
      if (name.trim() === '' || isOwnWord || isSaid) continue;
      const key = `${role} ${plainName(name)}`;
      const before = found.get(key) ?? { role, name, consents: [] };
      before.consents.push(id);
      found.set(key, before);
    }
  }
  return [...found.values()];
};

/** Numbing is planned until something says otherwise, so that its consent is asked while the client still has a clear head. */
const numbingPlanned = (data: SessionData): boolean => {
  if (numbingIsUsed(data)) return true;
  const tested = textOf(data, 'patchNumbing');
  return data.fields['numbingUsed'] === undefined && tested !== undefined && tested !== 'noNumbing';
};

export const isConsentNeeded = (data: SessionData, text: ConsentText): boolean => {
  if (text.required === 'always') return true;
  if (text.required === 'whenHairlineChanges') return saidYes(data, 'hairlineChange');
  if (text.required === 'never' || !numbingPlanned(data)) return false;
  // "No numbing for me" is an answer as long as no cream is used.
  return numbingIsUsed(data) || consentStanding(data, text.id) !== 'refused';
};

/** Asked of the client: numbing's too, until something rules cream out, so that its consent is read with a clear head. */
export const isConsentAsked = (data: SessionData, id: SignedId): boolean => {
  if (id === 'patchWaiver')
    return textOf(data, 'patchPigment') === 'waived' || textOf(data, 'patchNumbing') === 'waived';
  const text = data.protocol.consents.find((one) => one.id === id);
  if (text === undefined) return false;
  return text.required === 'whenNumbing'
    ? numbingIsUsed(data) ||
        (factOf(data, 'numbingUsed') !== false && textOf(data, 'patchNumbing') !== 'noNumbing')
    : isConsentNeeded(data, text);
};
