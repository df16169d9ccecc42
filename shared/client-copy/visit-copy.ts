import { gradeIds, gradeTitle, healedSays, needleSays, pointSays } from '../people/grades.ts';
import { visitOf } from '../people/visit.ts';
import type { Visit } from '../people/visit.ts';
import { askedIn, translationOf, zoneIn } from '../protocol/in-language.ts';
import { signedIdsOf } from '../protocol/consent-ids.ts';
import type { SignedId } from '../protocol/consent-ids.ts';
import type { SessionData } from '../session/data.ts';
import { choiceOf } from '../session/field-text.ts';
import type { ConsentState } from '../session/topics/consent/data.ts';
import { consentWords } from '../session/topics/consent/text.ts';
import { mixesThatCount } from '../session/topics/mix/read.ts';
import type { Instant } from '../time.ts';
import type { SentPhoto } from '../home/calls.ts';
import { callsScreen } from '../words/screens/calls.ts';
import type { PaperLanguage } from '../words/paper-language.ts';
import type { Speak } from '../words/speak.ts';
import type { VisitCopy } from './copy.ts';

/** What the replay of the session does not know: what lies beside it in the record. */
export interface BesideVisit {
  readonly timeline: VisitCopy['timeline'];
  readonly sheets: VisitCopy['sheets'];
  /** By photo: its name in the archive. */
  readonly files: ReadonlyMap<string, string>;
  /** Photos destroyed since, with when. */
  readonly destroyed: ReadonlyMap<string, Instant>;
  /** Photos that came with calls after it. */
  readonly sent: readonly (SentPhoto & { readonly day: number })[];
}

/** One visit as its client may have it: in words, with the codes beside them. */
export const visitCopyOf = (
  data: SessionData,
  { timeline, sheets, files, destroyed, sent }: BesideVisit,
  { tag, staff }: Pick<PaperLanguage, 'tag' | 'staff'>,
): VisitCopy => {
  const { say } = staff;
  const visit = visitOf(data);
  const { opening } = data;
  /** Places as they stand on the client's sheet, where staff's own words are in another language. */
  const nameOf = (zone: string): string | undefined =>
    staff.tag === tag || translationOf(data.protocol, tag) === undefined
      ? undefined
      : zoneIn(data.protocol, zone, tag);
  return {
    session: opening.session,
    recordNumber: opening.recordNumber,
    on: visit.on,
    kind: opening.kind,
    openedAt: opening.at,
    endedAt: data.ended?.at ?? null,
    ending: visit.ending,
    reason: visit.reason,
    timeZone: opening.timeZone,
    practitioner: opening.practitioner.name,
    protocolVersion: opening.protocol.version,
    answers: Object.entries(data.answers).map(([code, { value, at }]) => ({
      code,
      question: questionOf(data, code, tag),
      answer: value.answer,
      on: value.on ?? null,
      note: value.note ?? null,
      zones: visit.answers.find((one) => one.code === code)?.zones.map(say) ?? [],
      at,
    })),
    letters: visit.letters.map(({ code, clinician, writtenOn, validUntil }) => ({
      code,
      question: questionOf(data, code, tag),
      clinician,
      writtenOn,
      validUntil,
    })),
    consents: signedIdsOf(data.protocol).flatMap((id) => {
      const given = data.consents[id]?.given;
      return given == null ? [] : [consentCopyOf(data, id, given)];
    }),
    zones: visit.zones.map((one) => zoneCopyOf(one, say, nameOf(one.zone))),
    hairline:
      visit.hairline === null
        ? null
        : {
            points: visit.hairline.drawing.points.map(([x, y]) => [x, y]),
            heightMm: visit.hairline.heightMm ?? null,
            photo: visit.hairline.drawing.photo,
            aspect: visit.hairline.size.width / visit.hairline.size.height,
            signedAt: visit.hairline.signedAt,
          },
    lots: lotsOf(data),
    sheets,
    photos: [
      ...visit.photos,
      ...sent.map((one) => ({ ...one, title: callsScreen.sentOn({ day: one.day }), destroyed: null })),
    ].map(({ id, title, takenAt, width, height, destroyed: before }) => {
      const gone = before?.at ?? destroyed.get(id) ?? null;
      return {
        id,
        title: say(title),
        takenAt,
        width,
        height,
        file: gone === null ? (files.get(id) ?? null) : null,
        destroyedAt: gone,
      };
    }),
    timeline,
  };
};

/** As the client read it; a row that nobody asks by its name. */
/** As the client reads it, in their language where the protocol has it. */
const questionOf = ({ protocol }: SessionData, code: string, language: string): string => {
  const row = protocol.questions.find((one) => one.code === code);
  return row === undefined ? code : row.asked === 'client' ? askedIn(protocol, row, language).ask : row.title;
};

const consentCopyOf = (
  data: SessionData,
  id: SignedId,
  given: NonNullable<ConsentState['given']>,
): VisitCopy['consents'][number] => {
  const said = consentWords(data, id, given.language);
  const signed = given.is === 'signed' ? given : undefined;
  return {
    id,
    title: said?.title ?? id,
    is: given.is,
    at: given.at,
    language: given.language ?? null,
    wordingVersion: said?.wordingVersion ?? 1,
    paragraphs: said?.paragraphs.slice() ?? [],
    textHash: given.textHash,
    method: signed?.method ?? null,
    typedName: signed?.typedName ?? null,
    witness: signed?.witness ?? null,
    guardian: signed?.guardian ?? null,
    refusedWords: given.is === 'refused' ? (given.words ?? null) : null,
    strokes: signed?.strokes.map(({ points }) => points) ?? [],
  };
};

const zoneCopyOf = (
  { zone, name, grades, hue, plan, healed, work }: Visit['zones'][number],
  say: Speak,
  ownName: string | undefined,
) => ({
  zone,
  name: ownName ?? say(name),
  grades: gradeIds.flatMap((grade) => {
    const value = grades[grade];
    if (value === undefined) return [];
    const says = pointSays(grade, {
      value,
      ...(grade === 'hueSeverity' && hue !== null ? { hue } : {}),
    });
    return [{ grade, title: say(gradeTitle(grade)), value, says: say(says) }];
  }),
  plan: plan === null ? null : say(choiceOf('plan', plan) ?? plan),
  healed: healed === null ? null : say(healedSays(healed)),
  dotsPerCm2Added: work?.addedDensity ?? null,
});

/** Everything with a lot that was used on the client, in the order of its kind; typed and scanned ones alike. */
const lotsOf = (data: SessionData): VisitCopy['lots'] => {
  const named = (id: string): string => data.protocol.products.find((card) => card.id === id)?.name ?? id;
  return [
    ...mixesThatCount(data).flatMap((mix) => [
      {
        use: 'pigment' as const,
        product: named(mix.pigment),
        manufacturer: mix.manufacturer,
        lot: mix.pigmentLot,
        expiry: mix.pigmentExpiry,
      },
      ...(mix.diluentLot === ''
        ? []
        : [
            {
              use: 'diluent' as const,
              product: named(mix.diluent),
              manufacturer: '',
              lot: mix.diluentLot,
              expiry: mix.diluentExpiry,
            },
          ]),
    ]),
    ...data.cartridges
      .filter(({ undone }) => undone === undefined)
      .map(({ config, diameterMm, manufacturer, lot, expiry }) => ({
        use: 'cartridge' as const,
        product: needleSays({ config, diameterMm }),
        manufacturer,
        lot,
        expiry,
      })),
    ...data.numbing.map(({ product, lot, expiry }) => ({
      use: 'numbing' as const,
      product: named(product),
      manufacturer: '',
      lot,
      expiry,
    })),
  ];
};
