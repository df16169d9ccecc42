import { randomUUID } from 'node:crypto';
import type { ClientId, SessionId } from '../../shared/brand.ts';
import { coloursLeftBy } from '../../shared/colour/expected.ts';
import type { ClientFields } from '../../shared/people/client.ts';
import { lastFactsOf } from '../../shared/people/last-facts.ts';
import type { StaffMember, Studio } from '../../shared/people/studio.ts';
import { photosOfSet } from '../../shared/photos/complete-set.ts';
import { hairlineAgreed } from '../../shared/photos/hairline-shown.ts';
import { amountsOf, spanOf } from '../../shared/numbing/amounts.ts';
import { countingCreams } from '../../shared/numbing/dose.ts';
import { heardHere } from '../../shared/numbing/heard.ts';
import { consentIn } from '../../shared/protocol/in-language.ts';
import { limitsOf, otherCream } from '../../shared/numbing/product-limits.ts';
import type { EarlierNumbing } from '../../shared/session/topics/numbing/data.ts';
import type { SessionData } from '../../shared/session/data.ts';
import type { Opening, SessionKind } from '../../shared/session/opening.ts';
import type { StationToday } from '../../shared/session/topics/hygiene/data.ts';
import type { LastVisit } from '../../shared/session/topics/history/data.ts';
import { isTalk } from '../../shared/session/topics/course/read.ts';
import { needleEnded } from '../../shared/session/topics/emergency/read.ts';
import { firstContactAt, needleUsed } from '../../shared/session/topics/needle/read.ts';
import type { FieldValue } from '../../shared/session/field.ts';
import type { Instant, LocalDate } from '../../shared/time.ts';
import { dateIn, daysBetween, minutesBetween } from '../../shared/time.ts';
import type { Release } from '../studio/studio-service.ts';

interface Facts {
  readonly client: ClientId;
  readonly fields: ClientFields;
  readonly kind: SessionKind;
  readonly at: Instant;
  readonly studio: Studio;
  readonly person: StaffMember;
  readonly release: Release;
  /** Ended sessions of this client, newest first. */
  readonly earlier: readonly SessionData[];
  readonly recordNumber: string;
  /** How the station was set up earlier on this day, for whomever. */
  readonly stationToday?: StationToday | null;
}

/** Everything from outside that this session will ever read, frozen at its opening (decision 8). */
export const openingOf = ({
  client,
  fields,
  kind,
  at,
  studio,
  person,
  release,
  earlier: known,
  recordNumber,
  stationToday = null,
}: Facts): Opening => {
  // What was begun by mistake is no visit: it carries nothing over and starts no wait.
  const earlier = known.filter(({ place }) => place !== 'mistaken');
  return {
    session: randomUUID() as SessionId,
    client,
    kind,
    at,
    timeZone: studio.timeZone,
    protocol: { version: release.protocol.version, hash: release.hash, seq: release.seq },
    studio: {
      name: studio.name,
      phone: studio.phone,
      outOfHoursPhone: studio.outOfHoursPhone,
      ...(studio.address ? { address: studio.address } : {}),
    },
    practitioner: {
      id: person.id,
      name: person.name,
      licence: person.licence,
      trainingExpiry: person.trainingExpiry,
    },
    clientFacts: {
      firstName: fields.firstName,
      fullName: fields.fullName,
      dateOfBirth: fields.dateOfBirth,
      phone: fields.phone,
      // A talk, a deferral or a refusal is no treatment: time to think is still due.
      firstTimeHere: !earlier.some(needleUsed),
      ...(fields.language === undefined ? {} : { language: fields.language }),
    },
    lastVisit: lastVisitOf(earlier, release, studio.timeZone, at),
    ...consentShown(earlier, release),
    ...talkBefore(earlier, release, studio.timeZone, at),
    numbingToday: earlier.flatMap((data) => numbedBefore(data, at)),
    ...(stationToday === null ? {} : { stationToday }),
    ...(earlier.some((data) => reactedToday(data, at)) ? { reactionToday: true } : {}),
    recordNumber,
  };
};

/** A first talk that is not too long ago and had no needle after it (brief 10.4). */
const recentTalk = (
  earlier: readonly SessionData[],
  { protocol }: Release,
  timeZone: string,
  at: Instant,
): SessionData | undefined => {
  const since = earlier.slice(
    0,
    earlier.findIndex(needleUsed) === -1 ? undefined : earlier.findIndex(needleUsed),
  );
  const talk = since.find(isTalk);
  if (talk === undefined) return undefined;
  const days = daysBetween(dateIn(timeZone, talk.opening.at), dateIn(timeZone, at));
  return days <= protocol.patchTest.talkDays ? talk : undefined;
};

const talkBefore = (
  earlier: readonly SessionData[],
  release: Release,
  timeZone: string,
  at: Instant,
): Pick<Opening, 'talk'> => {
  const talk = recentTalk(earlier, release, timeZone, at);
  return talk === undefined
    ? {}
    : {
        talk: {
          session: talk.opening.session,
          on: dateIn(timeZone, talk.opening.at),
          zones: talk.zones,
          photos: [...photosOfSet(talk.photos, 'before').values()].map(({ view, zone, greyCard }) => ({
            view,
            ...(zone === undefined ? {} : { zone }),
            greyCard,
          })),
        },
      };
};

/** The first showing of the very words that are signed now; a new wording is read anew. */
const consentShown = (
  earlier: readonly SessionData[],
  { protocol }: Release,
): Pick<Opening, 'consentShownAt'> => {
  const wording = (one: Release['protocol']): string | undefined => {
    const text = one.consents.find(({ id }) => id === 'treatment');
    const said = consentIn(one, 'treatment', one.language);
    return text && said && JSON.stringify([text.wordingVersion, said.paragraphs, said.additions]);
  };
  const now = wording(protocol);
  const [first] = earlier
    .flatMap((data) => {
      const shown = data.consents['treatment']?.shownAt ?? null;
      return shown !== null && now !== undefined && wording(data.protocol) === now ? [shown] : [];
    })
    .toSorted();
  return first === undefined ? {} : { consentShownAt: first };
};

/** That day, and after midnight until a whole day has gone by: a reaction at half past eleven is not over at a quarter past twelve. */
export const reactedToday = (data: SessionData, at: Instant): boolean => {
  const { timeZone } = data.opening;
  return (
    needleEnded(data) &&
    [
      ...data.emergencies.map((one) => one.endedAt ?? one.at),
      // No emergency of this session: another tablet told of it.
      ...data.heardElsewhere.flatMap((one) => (one.needleEnded ? [one.lastAt] : [])),
    ].some((then) => dateIn(timeZone, then) === dateIn(timeZone, at) || minutesBetween(then, at) < 24 * 60)
  );
};

const lastVisitOf = (
  earlier: readonly SessionData[],
  release: Release,
  timeZone: string,
  at: Instant,
): LastVisit | null => {
  const last = earlier[0];
  if (last === undefined) return null;
  const needled = earlier.find(needleUsed);
  const first = needled === undefined ? undefined : firstContactAt(needled);
  return {
    session: last.opening.session,
    on: dateIn(timeZone, last.opening.at),
    lastNeedleOn: first === undefined ? null : dateIn(timeZone, first),
    answers: Object.fromEntries(
      Object.entries(last.answers).map(([code, { value }]) => [code, value.answer]),
    ),
    fields: Object.fromEntries(Object.entries(last.fields).map(([id, { value }]) => [id, value])) as Record<
      string,
      FieldValue
    >,
    ...lastFactsOf(earlier, timeZone, at, recentTalk(earlier, release, timeZone, at)),
    ...lastHairline(earlier),
    ...coloursOf(earlier),
    said: newest(earlier, (data, visit) =>
      Object.entries(data.answers).map(([code, { value }]) => [code, { ...value, visit }] as const),
    ),
    consents: newest(earlier, (data, visit) =>
      Object.entries(data.consents).flatMap(([id, { given }]) => {
        if (given === null) return [];
        // A session pins its protocol, so the wording is the one that was signed then.
        const wordingVersion = data.protocol.consents.find((text) => text.id === id)?.wordingVersion ?? 1;
        return [
          [
            id,
            {
              is: given.is,
              visit,
              wordingVersion,
              ...(given.is === 'signed' ? { language: given.language } : {}),
            },
          ] as const,
        ];
      }),
    ),
  };
};

const lastHairline = (earlier: readonly SessionData[]): Pick<LastVisit, 'hairline'> => {
  for (const data of earlier) {
    const agreed = hairlineAgreed(data);
    if (agreed !== undefined)
      return {
        hairline: {
          ...agreed,
          session: data.opening.session,
          visit: dateIn(data.opening.timeZone, data.opening.at),
        },
      };
  }
  return {};
};

/** By zone, the colours of the visit that worked there last. */
const coloursOf = (earlier: readonly SessionData[]): Pick<LastVisit, 'colours'> => {
  const colours = Object.assign({}, ...earlier.toReversed().map(coloursLeftBy)) as NonNullable<
    LastVisit['colours']
  >;
  return Object.keys(colours).length === 0 ? {} : { colours };
};

/** By key, what the newest visit that knows of it says. */
const newest = <T>(
  earlier: readonly SessionData[],
  read: (data: SessionData, visit: LocalDate) => readonly (readonly [string, T])[],
): Readonly<Record<string, T>> =>
  Object.fromEntries(
    earlier.toReversed().flatMap((data) => read(data, dateIn(data.opening.timeZone, data.opening.at))),
  );

/** Cream of the 24 hours before, whatever the calendar says; also that from home. Each with its own product, each once. */
const numbedBefore = (data: SessionData, at: Instant): readonly EarlierNumbing[] => [
  ...countingCreams(data, at).map((cream) => {
    const span = spanOf(cream, at);
    return {
      product: cream.product ?? 'unknown',
      ...amountsOf(data, cream, at),
      ...(cream.product === otherCream && limitsOf(data, otherCream).activePercent === null
        ? { strength: 'unknown' as const }
        : {}),
      ...(span === null || span === undefined ? {} : { span }),
    };
  }),
  // What another tablet put on in it and this one only heard of.
  ...heardHere(data, at).flatMap(({ product, areaCm2, grams, activeMg, minutes, strength, span }) =>
    span !== undefined && minutesBetween(span.to, at) >= 24 * 60
      ? []
      : [
          {
            product,
            areaCm2,
            grams,
            activeMg,
            minutes,
            ...(strength === undefined ? {} : { strength }),
            ...(span === undefined ? {} : { span }),
          },
        ],
  ),
];
