import type { SessionId } from '../brand.ts';
import type { LastWork } from '../session/topics/history/data.ts';
import type { LocalDate } from '../time.ts';
import { commaList, dotList } from '../words/message.ts';
import type { Phrase } from '../words/message.ts';
import { visitWords } from '../words/visits.ts';
import { gradeIds } from './grades.ts';
import type { GradeId } from './grades.ts';
import type { Visit, VisitConsent, VisitLetter } from './visit.ts';

/** `hue`: which way the colour has shifted, where the grade is about that. */
export interface GradePoint {
  readonly session: SessionId;
  readonly on: LocalDate;
  readonly value: number;
  readonly hue?: string;
}
export interface ZoneHistory {
  readonly zone: string;
  readonly name: Phrase;
  /** Oldest first; only grades that were ever given. */
  readonly grades: readonly { readonly grade: GradeId; readonly points: readonly GradePoint[] }[];
  readonly last: LastWork | null;
  /** How earlier work had healed, oldest first. */
  readonly healed: readonly {
    readonly session: SessionId;
    readonly on: LocalDate;
    readonly result: string;
  }[];
}
interface ConsentInForce extends VisitConsent {
  readonly visit: LocalDate;
  /** The studio has other words by now: the next visit asks anew. */
  readonly newWording: boolean;
}
interface Letter extends VisitLetter {
  readonly visit: LocalDate;
  readonly isValid: boolean;
}
export interface Flag {
  readonly kind: 'allergy' | 'adverse' | 'caution';
  readonly title: Phrase;
  readonly detail: Phrase;
  readonly visit: LocalDate;
}

/** Everything a client's page shows beside name and photos; newest first where nothing else is said. */
export interface ClientHistory {
  readonly visits: readonly Visit[];
  readonly zones: readonly ZoneHistory[];
  readonly consents: readonly ConsentInForce[];
  readonly letters: readonly Letter[];
  readonly flags: readonly Flag[];
}

interface Now {
  readonly today: LocalDate;
  /** Wording versions of the protocol in force, by consent. */
  readonly wordings: Readonly<Record<string, number>>;
  /** Zones in the order of the map. */
  readonly zoneOrder: readonly string[];
  /** Unwanted events as they stand now: corrected since, or entered after the visit. */
  readonly cases?: readonly {
    readonly event: string;
    readonly what: string;
    readonly plan: string;
    readonly zone: Phrase | null;
    readonly on: LocalDate;
  }[];
}

/** A client's past in one look, from visits in any order. Pure: the same visits give the same page. */
export const clientHistory = (
  visits: readonly Visit[],
  { today, wordings, zoneOrder, cases = [] }: Now,
): ClientHistory => {
  const all = visits.toSorted((a, b) => (a.openedAt < b.openedAt ? -1 : 1));
  // What was said in a session begun by mistake may be about somebody else.
  const oldestFirst = all.filter(({ ending }) => ending !== 'mistaken');
  const newest = oldestFirst.toReversed();
  return {
    visits: all.toReversed(),
    zones: zonesOf(oldestFirst, zoneOrder),
    consents: newestBy(newest, (visit) =>
      visit.consents.map((one) => [
        one.id,
        {
          ...one,
          visit: visit.on,
          newWording: one.wordingVersion !== (wordings[one.id] ?? one.wordingVersion),
        },
      ]),
    ),
    letters: newestBy(newest, (visit) =>
      visit.letters.map((one) => [one.code, { ...one, visit: visit.on, isValid: one.validUntil >= today }]),
    ),
    flags: [
      ...answerFlags(newest, 'allergy'),
      ...adverseFlags(newest, cases),
      ...answerFlags(newest, 'caution'),
    ],
  };
};

/** What the newest visit that knows of a thing says of it. */
const newestBy = <T>(
  newest: readonly Visit[],
  read: (visit: Visit) => readonly (readonly [string, T])[],
): readonly T[] => {
  const found = new Map<string, T>();
  for (const visit of newest)
    for (const [key, value] of read(visit)) if (!found.has(key)) found.set(key, value);
  return [...found.values()];
};

const zonesOf = (oldestFirst: readonly Visit[], zoneOrder: readonly string[]): readonly ZoneHistory[] => {
  const byZone = new Map<
    string,
    {
      name: Phrase;
      points: Map<GradeId, GradePoint[]>;
      last: LastWork | null;
      healed: ZoneHistory['healed'][number][];
    }
  >();
  for (const { session, on, zones } of oldestFirst) {
    for (const { zone, name, grades, hue, healed, work } of zones) {
      const known = byZone.get(zone) ?? {
        name,
        points: new Map<GradeId, GradePoint[]>(),
        last: null,
        healed: [],
      };
      byZone.set(zone, known);
      known.name = name;
      for (const grade of gradeIds) {
        const value = grades[grade];
        if (value !== undefined)
          known.points.set(grade, [
            ...(known.points.get(grade) ?? []),
            { session, on, value, ...(grade === 'hueSeverity' && hue !== null ? { hue } : {}) },
          ]);
      }
      // Judged first: what is put in today has not healed yet.
      if (healed !== null) known.healed.push({ session, on, result: healed });
      if (healed !== null && known.last !== null)
        known.last = { ...known.last, healed: { result: healed, judgedOn: on } };
      if (work !== null) known.last = work;
    }
  }
  const place = (zone: string): number =>
    zoneOrder.includes(zone) ? zoneOrder.indexOf(zone) : zoneOrder.length;
  return [...byZone]
    .map(([zone, { name, points, last, healed }]) => ({
      zone,
      name,
      last,
      healed,
      grades: gradeIds.flatMap((grade) =>
        points.has(grade) ? [{ grade, points: points.get(grade) ?? [] }] : [],
      ),
    }))
    .toSorted((a, b) => place(a.zone) - place(b.zone) || (a.zone < b.zone ? -1 : 1));
};

/** Rows of brief 1.4 about allergies; a row that a studio adds is known by its title. */
const allergyRows: ReadonlySet<string> = new Set(['C10', 'C11', 'C32', 'C37']);
const isAllergy = (code: string, title: string): boolean => allergyRows.has(code) || /allerg/i.test(title);

/** Only the newest answer counts; "not sure" counts as yes until it is cleared up. */
const answerFlags = (newest: readonly Visit[], kind: 'allergy' | 'caution'): readonly Flag[] =>
  newestBy(newest, (visit) => visit.answers.map((one) => [one.code, { ...one, visit: visit.on }]))
    .filter(({ code, title, answer }) => answer !== 'no' && isAllergy(code, title) === (kind === 'allergy'))
    .map(({ title, answer, note, zones, visit }) => ({
      kind,
      title,
      detail: detailOf(answer === 'unsure' ? visitWords.notSure : '', commaList(zones), note ?? ''),
      visit,
    }));

const adverseFlags = (newest: readonly Visit[], cases: NonNullable<Now['cases']>): readonly Flag[] => {
  const flag = ({ what, plan, zone }: Visit['adverse'][number], visit: LocalDate): Flag => ({
    kind: 'adverse',
    title: what,
    detail: detailOf(zone ?? '', plan),
    visit,
  });
  const noted = new Set(newest.flatMap(({ adverse }) => adverse.flatMap(({ id }) => id ?? [])));
  return [
    ...cases.filter(({ event }) => !noted.has(event)).map((one) => flag(one, one.on)),
    // What was corrected after the visit is shown as it stands now.
    ...newest.flatMap(({ on, adverse }) =>
      adverse.map((one) => flag(cases.find(({ event }) => event === one.id) ?? one, on)),
    ),
  ];
};

const detailOf = (...parts: readonly Phrase[]): Phrase => {
  const said = parts.filter((part) => part !== '' && !isEmptyList(part));
  return said.length === 0 ? '' : dotList(said);
};
const isEmptyList = (part: Phrase): boolean =>
  typeof part !== 'string' && 'join' in part && part.items.length === 0;
