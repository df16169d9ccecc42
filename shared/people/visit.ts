import type { SessionId } from '../brand.ts';
import { hairlineAgreed } from '../photos/hairline-shown.ts';
import type { HairlineAgreed } from '../photos/hairline.ts';
import type { Photo } from '../photos/photo.ts';
import type { SessionData } from '../session/data.ts';
import type { SessionKind } from '../session/opening.ts';
import type { ConsentState } from '../session/topics/consent/data.ts';
import { minutesBetween } from '../time.ts';
import type { Instant, LocalDate } from '../time.ts';
import type { Ending, Place } from '../session/stage.ts';
import { sessionDay } from '../session/day.ts';
import { gradeOf, numberOf, textOf } from '../session/topics/facts/read.ts';
import { lightName } from '../session/topics/fine-tune/read.ts';
import { zoneName } from '../session/topics/zones/read.ts';
import type { Phrase } from '../words/message.ts';
import { visitWords } from '../words/visits.ts';
import { waiverSays } from '../words/consent-plan.ts';
import { slotTitle } from '../words/photos.ts';
import { gradeIds } from './grades.ts';
import type { GradeId } from './grades.ts';
import { zoneWorkOf } from './zone-work.ts';
import type { ZoneWork } from './work-record.ts';

interface VisitZone {
  readonly zone: string;
  readonly name: Phrase;
  readonly grades: Readonly<Partial<Record<GradeId, number>>>;
  /** Which way the colour has shifted, as chosen; how far is a grade. */
  readonly hue: string | null;
  /** Ids as chosen: what was planned, and how the work before had healed. */
  readonly plan: string | null;
  readonly healed: string | null;
  readonly work: ZoneWork | null;
}
export interface VisitConsent {
  readonly id: string;
  readonly title: Phrase;
  readonly is: 'signed' | 'refused';
  readonly at: Instant;
  readonly wordingVersion: number;
  readonly language: string | null;
  readonly witness: string | null;
  readonly guardian: string | null;
  readonly words: string | null;
}
interface VisitAnswer {
  readonly code: string;
  readonly title: string;
  readonly answer: 'yes' | 'no' | 'unsure';
  readonly note: string | null;
  readonly zones: readonly Phrase[];
}
export interface VisitLetter {
  readonly code: string;
  readonly title: string;
  readonly clinician: string;
  readonly writtenOn: LocalDate;
  readonly validUntil: LocalDate;
}
/** `id` as the session noted it; an emergency has none. */
interface VisitEvent {
  readonly id?: string;
  readonly what: Phrase;
  readonly plan: Phrase;
  readonly zone: Phrase | null;
}

/** What a client's page keeps of one visit. Small beside the session itself, so that many can stay in memory. */
export interface Visit {
  readonly session: SessionId;
  readonly on: LocalDate;
  readonly openedAt: Instant;
  readonly kind: SessionKind;
  readonly recordNumber: string;
  readonly practitioner: string;
  readonly place: Place;
  readonly ending: Ending | null;
  /** Why it ended early, as it was said. */
  readonly reason: string | null;
  readonly lengthMinutes: number;
  readonly zones: readonly VisitZone[];
  readonly consents: readonly VisitConsent[];
  readonly answers: readonly VisitAnswer[];
  readonly letters: readonly VisitLetter[];
  readonly adverse: readonly VisitEvent[];
  /** The line the client signed at that visit. */
  readonly hairline: HairlineAgreed | null;
  /** As the session knew them when it ended; one destroyed later is known by its tombstone only. */
  readonly photos: readonly (Photo & { readonly title: Phrase })[];
}

export const visitOf = (data: SessionData): Visit => {
  const { opening, ended } = data;
  const end = ended?.at ?? data.lastAt;
  return {
    session: opening.session,
    on: sessionDay(data),
    openedAt: opening.at,
    kind: opening.kind,
    recordNumber: opening.recordNumber,
    practitioner: opening.practitioner.name,
    place: data.place,
    ending: ended?.ending ?? null,
    reason: ended?.reason ?? null,
    lengthMinutes: Math.round(minutesBetween(opening.at, end)),
    zones: zonesOf(data),
    consents: Object.entries(data.consents).flatMap(([id, { given }]) =>
      given === null ? [] : [consentOf(data, id, given)],
    ),
    answers: Object.entries(data.answers).map(([code, { value }]) => ({
      code,
      title: titleOf(data, code),
      answer: value.answer,
      note: value.note ?? null,
      zones: value.zones.map((zone) => zoneName(data, zone)),
    })),
    letters: Object.values(data.clearances).map(({ value: { code, clinician, writtenOn, validUntil } }) => ({
      code,
      title: titleOf(data, code),
      clinician,
      writtenOn: writtenOn as LocalDate,
      validUntil: validUntil as LocalDate,
    })),
    adverse: [
      ...data.emergencies
        .filter(({ how }) => how !== 'falseAlarm')
        .map(({ words }) => ({ what: visitWords.emergency, plan: words ?? '', zone: null })),
      ...data.adverse.map(({ id, what, plan, zone }) => ({
        id,
        what,
        plan,
        zone: zone === undefined ? null : zoneName(data, zone),
      })),
    ],
    hairline: hairlineAgreed(data) ?? null,
    photos: data.photos.map((photo) => ({
      ...photo,
      title: slotTitle(photo, { zone: (code) => zoneName(data, code), light: (id) => lightName(data, id) }),
    })),
  };
};

/** Zones that were chosen, and zones that were only judged. */
const zonesOf = (data: SessionData): readonly VisitZone[] => {
  const work = zoneWorkOf(data);
  const judged = Object.keys(data.fields)
    .filter((key) => key.startsWith('healedResult@'))
    .map((key) => key.slice('healedResult@'.length));
  return [...new Set([...data.zones, ...work.keys(), ...judged])].map((zone) => ({
    zone,
    name: zoneName(data, zone),
    grades: Object.fromEntries(
      gradeIds.flatMap((id) => {
        const value = id === 'density' ? numberOf(data, id, zone) : gradeOf(data, id, zone);
        return value === undefined ? [] : [[id, value]];
      }),
    ),
    hue: textOf(data, 'hue', zone) ?? null,
    plan: textOf(data, 'plan', zone) ?? null,
    healed: textOf(data, 'healedResult', zone) ?? null,
    work: work.get(zone) ?? null,
  }));
};

const consentOf = (
  data: SessionData,
  id: string,
  given: NonNullable<ConsentState['given']>,
): VisitConsent => {
  // A session pins its protocol, so the wording is the one that was shown then.
  const text = data.protocol.consents.find((one) => one.id === id);
  const signed = given.is === 'signed' ? given : null;
  return {
    id,
    title: text?.title ?? (id === 'patchWaiver' ? waiverSays.title : id),
    is: given.is,
    at: given.at,
    wordingVersion: text?.wordingVersion ?? 1,
    language: signed?.language ?? null,
    witness: signed?.witness ?? null,
    guardian: signed?.guardian ?? null,
    words: given.is === 'refused' ? (given.words ?? null) : null,
  };
};

const titleOf = ({ protocol }: SessionData, code: string): string =>
  protocol.questions.find((row) => row.code === code)?.title ?? code;
