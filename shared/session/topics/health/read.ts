import { monthsAfter, pastDayOf } from '../../../partial-dates.ts';
import { packValueOf } from '../../../protocol/country-pack.ts';
import type { HealthRow } from '../../../protocol/schema.ts';
import { addDays, daysBetween } from '../../../time.ts';
import type { LocalDate } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { saidOf } from '../../denied.ts';
import { dayOf, happenedAt, sessionDay } from '../../day.ts';
import type { FieldId } from '../../fields.ts';
import { factOf, listOf, setAt, textOf } from '../facts/read.ts';
import { ageOf } from '../identity/read.ts';
import { isScar } from '../../../scalp/zone-name.ts';
import { parentOf, zonesToTreat } from '../zones/read.ts';
import type { HealthEffect } from './data.ts';

/** Where a row bites: the whole visit, only named zones, or a product that another guard looks at (decision 17). */
export const reachOf = ({ blocks, insurer }: HealthRow): 'session' | 'zone' | 'product' => {
  // A policy is about the person.
  if (
    insurer === 'excludes' ||
    blocks.length === 0 ||
    blocks.includes('session') ||
    blocks.includes('pigment')
  )
    return 'session';
  return blocks.includes('zone') ? 'zone' : 'product';
};

/**
 * What keeps a letter from counting on the day of the session (G1-03): there is none, it has run out, it is from another doctor than the
 * row asks for, the spot that was to be tried on an earlier day was not, or the studio's insurer covers none of it.
 */
export const letterProblem = (
  data: SessionData,
  code: string,
): 'missing' | 'ranOut' | 'otherWriter' | 'noTestSpot' | 'excluded' | undefined => {
  const letter = data.clearances[code]?.value;
  const today = sessionDay(data);
  if (letter === undefined || !letter.seen || letter.writtenOn > today) return 'missing';
  if (letter.validUntil < today) return 'ranOut';
  const row = data.protocol.questions.find((one) => one.code === code);
  if (row?.insurer === 'excludes') return 'excluded';
  if (
    row?.outcome === 'refuseUnlessCleared' &&
    row.letterFrom !== undefined &&
    letter.writer !== row.letterFrom
  )
    return 'otherWriter';
  return row?.needsTestSpot === true && (letter.testSpotOn === undefined || letter.testSpotOn >= today)
    ? 'noTestSpot'
    : undefined;
};

export const hasLetter = (data: SessionData, code: string): boolean =>
  letterProblem(data, code) === undefined;

/** Rows whose letter is asked for and not there yet. */
export const lettersWanted = (data: SessionData): readonly HealthRow[] =>
  data.protocol.questions.filter((row) => {
    if (row.clearance === 'none' || isExcluded(data, row)) return false;
    const effect = effectOf(data, row);
    return effect === 'needsLetter' || (effect === 'refuse' && row.outcome === 'refuseUnlessCleared');
  });

/** Rows for which zones are left out and a doctor is to look: the client needs a note, whatever else is done today. */
export const referralsDue = (data: SessionData): readonly HealthRow[] =>
  data.protocol.questions.filter(
    (row) => row.needsReferral === true && standsToday(data, row) && answeredYes(data, row.code),
  );

/** Answers are asked again at every visit; one given earlier stands for the days of its row (brief 1.4). */
export const standsToday = (data: SessionData, row: HealthRow): boolean => {
  const answer = data.answers[row.code];
  if (answer === undefined) return false;
  const [given, today] = [dayOf(data, happenedAt(answer)), sessionDay(data)];
  return given >= today || addDays(given, row.validForDays) >= today;
};

/** Rows that the sheet for home speaks of: minoxidil and other liquids for hair, and what is worn on the head (brief 10.5). */
export const onSheet = { hairLiquid: 'C40', worn: 'C41' } as const;
/** An answer that the sheet in the client's hand was made with becomes another one. */
export const changesSheet = (data: SessionData, code: string, answer: string): boolean =>
  Object.values(onSheet).some((row) => row === code) && answeredYes(data, code) !== (answer.trim() !== 'no');

/** "Unsure" counts as yes. */
export const answeredYes = (data: SessionData, code: string): boolean => {
  const answer = data.answers[code]?.value.answer;
  return answer === 'yes' || answer === 'unsure';
};

/** Whether an answer is about that zone; where it names none it is about all of them. A scar shares the fate of the zone it lies in. */
export const isNamed = (data: SessionData, code: string, zone: string): boolean => {
  const named = data.answers[code]?.value.zones ?? [];
  return named.length === 0 || named.includes(zone) || named.includes(parentOf(data, zone) ?? zone);
};

const effectOfAnswer = (data: SessionData, row: HealthRow): HealthEffect => {
  if (!standsToday(data, row)) return 'asks';
  if (!answeredYes(data, row.code)) return 'none';
  switch (row.outcome) {
    case 'refuse':
    case 'defer':
    case 'caution':
    case 'info':
      return row.outcome;
    case 'clear':
      return hasLetter(data, row.code) ? 'cleared' : 'needsLetter';
    // A row whose rule this program does not know behaves as the stricter.
    case 'refuseUnlessCleared':
    case 'rule':
      return hasLetter(data, row.code) ? 'cleared' : 'refuse';
  }
};

/** What is seen on the scalp, and the question that asks for it (brief 10.1). */
const asksAbout: Readonly<Record<string, string>> = {
  pustules: 'C03',
  broken: 'C04',
  sunburn: 'C04',
  mole: 'C05',
  plaque: 'C06',
};

/** Seen on the scalp, and denied. */
export const seenButDenied = (
  data: SessionData,
): readonly { readonly surface: string; readonly row: HealthRow }[] =>
  [...new Set(listOf(data, 'scalpSurface'))].flatMap((surface) => {
    const row = data.protocol.questions.find(({ code }) => code === asksAbout[surface]);
    return row !== undefined && data.answers[row.code]?.value.answer === 'no' ? [{ surface, row }] : [];
  });

/** Open questions: after a yes only the words say what it is. */
const openRows: ReadonlySet<string> = new Set(['C38', 'C39']);
export const wordsMissing = (data: SessionData, { code }: HealthRow): boolean =>
  openRows.has(code) && answeredYes(data, code) && (data.answers[code]?.value.note ?? '').trim() === '';

/**
 * What the open question about allergies says of a substance, in a language of the form, whatever its own question was answered. A "not"
 * beside it is asked about.
 */
export const saysAllergyTo = (
  data: SessionData,
  is: (words: string) => boolean,
): 'named' | 'denied' | undefined =>
  answeredYes(data, 'C38') ? saidOf(data.answers['C38']?.value.note ?? '', is) : undefined;

/** What the studio's insurer excludes, and the client has or may have (brief 10.1). */
export const isExcluded = (data: SessionData, row: HealthRow): boolean => {
  if (row.insurer !== 'excludes') return false;
  if (row.code === 'C27') return factOf(data, 'transplantEver') === true;
  if (row.code === 'C28') return factOf(data, 'laserEver') === true;
  if (row.code === 'C35' && factOf(data, 'expectation') === 'concern') return true;
  return row.asked !== 'computed' && standsToday(data, row) && answeredYes(data, row.code);
};

/** HealthEffect of one row at this moment (decision 17). Looks at facts only, so the order of answers cannot matter. */
export const effectOf = (data: SessionData, row: HealthRow): HealthEffect =>
  isExcluded(data, row)
    ? 'refuse'
    : (computedEffect(
        data,
        row,
        hasLetter(data, row.code),
        standsToday(data, row),
        answeredYes(data, row.code),
      ) ?? effectOfAnswer(data, row));

const dayOfField = (data: SessionData, id: FieldId): LocalDate | undefined => {
  const partial = textOf(data, id);
  const day = partial === undefined ? undefined : pastDayOf(partial, sessionDay(data));
  return day === 'future' ? undefined : day;
};

/** Days since the last laser session, judged at the latest possible day; undefined when never or not dated. */
export const daysSinceLaser = (data: SessionData): number | undefined => {
  const day = factOf(data, 'laserEver') === true ? dayOfField(data, 'laserLastOn') : undefined;
  return day === undefined ? undefined : daysBetween(day, sessionDay(data));
};

/** Laser removal (C28, brief 1.3): under 6 weeks no needle, under 13 weeks a second look. */
export const laserState = (data: SessionData): 'asks' | 'none' | 'refuse' | 'caution' => {
  const ever = factOf(data, 'laserEver');
  if (ever === undefined) return 'asks';
  if (ever !== true) return 'none';
  const days = daysSinceLaser(data);
  if (days === undefined) return 'asks';
  const { laserHardDays, laserWarnDays } = data.protocol.limits;
  return days < laserHardDays.value ? 'refuse' : days < laserWarnDays.value ? 'caution' : 'none';
};

/** Hair transplant (C27, brief 1.3): refuse, then a surgeon's letter, then free. */
export const transplantState = (
  data: SessionData,
  letter: boolean,
): 'asks' | 'none' | 'refuse' | 'needsLetter' | 'cleared' => {
  const ever = factOf(data, 'transplantEver');
  if (ever === undefined) return 'asks';
  if (ever !== true) return 'none';
  const on = dayOfField(data, 'transplantOn');
  if (on === undefined) return 'asks';
  const today = sessionDay(data);
  const { transplantHardMonths, transplantLetterMonths } = data.protocol.limits;
  if (today < monthsAfter(on, transplantHardMonths.value)) return 'refuse';
  if (today < monthsAfter(on, transplantLetterMonths.value)) return letter ? 'cleared' : 'needsLetter';
  return 'none';
};

/** Zones the transplant concerns; where none were named it is every zone, and a scar goes with the zone it lies in. */
export const transplantConcerns = (data: SessionData, zone: string): boolean => {
  const zones = listOf(data, 'transplantZones');
  return zones.length === 0 || zones.includes(zone) || zones.includes(parentOf(data, zone) ?? zone);
};

/** Isotretinoin (C12): `on` is the last pill. Without a date it is taken as going on now. */
const isotretinoin = (data: SessionData, letter: boolean): HealthEffect => {
  const on = data.answers['C12']?.value.on;
  const today = sessionDay(data);
  const stopped = on === undefined ? undefined : pastDayOf(on, today);
  if (stopped === undefined || stopped === 'future') return 'refuse';
  const { isotretinoinMonths, isotretinoinLetterMonths } = data.protocol.limits;
  if (today < monthsAfter(stopped, isotretinoinMonths.value)) return 'refuse';
  if (today < monthsAfter(stopped, isotretinoinLetterMonths.value)) return letter ? 'cleared' : 'needsLetter';
  return 'info';
};

/** Cancer treatment in the past (C21): a letter until the limit has passed; without a date always. */
const oncology = (data: SessionData, letter: boolean): HealthEffect => {
  const on = data.answers['C21']?.value.on;
  const today = sessionDay(data);
  const last = on === undefined ? undefined : pastDayOf(on, today);
  const longAgo =
    last !== undefined &&
    last !== 'future' &&
    today >= monthsAfter(last, data.protocol.limits.oncologyMonths.value);
  return longAgo ? 'info' : letter ? 'cleared' : 'needsLetter';
};

/** Rows whose effect is worked out from dates and other facts; undefined for all others (brief 1.3, 1.4). */
const computedEffect = (
  data: SessionData,
  row: HealthRow,
  letter: boolean,
  stands: boolean,
  yes: boolean,
): HealthEffect | undefined => {
  switch (row.code) {
    case 'C01': {
      const age = ageOf(data);
      return age === undefined
        ? 'asks'
        : age < packValueOf(data.protocol.pack.minimumAgeYears)
          ? 'refuse'
          : 'none';
    }
    // What the practitioner saw in the talk is the answer, whatever the row says (brief 10.1).
    case 'C35':
      return factOf(data, 'expectation') === 'concern' ? 'defer' : undefined;
    case 'C12':
      return stands && yes ? isotretinoin(data, letter) : undefined;
    case 'C21':
      return stands && yes ? oncology(data, letter) : undefined;
    case 'C27':
      return transplantState(data, letter);
    case 'C28':
      return laserState(data);
    default:
      return undefined;
  }
};

/** A letter would open what this row keeps shut: asked for where the row stands, and drawn there. */
export const wantsLetter = (data: SessionData, row: HealthRow, effect: HealthEffect): boolean =>
  effect === 'needsLetter' ||
  (effect === 'refuse' && row.outcome === 'refuseUnlessCleared') ||
  (row.code === keloidRow && raisedScarsToTreat(data).length > 0 && !hasLetter(data, keloidRow));

/** "Do your scars grow thick or raised?" */
export const keloidRow = 'C09';

/** A raised scar is the keloid question answered by the skin itself. */
const raisedScars = (data: SessionData): readonly string[] =>
  data.zones.filter((zone) => isScar(zone) && textOf(data, 'scarTexture', zone) === 'raised');
/** A raised scar against a "no" that was given before anybody noted it: worth asking again, and a "no" said since then stands. */
export const scarToAskAbout = (data: SessionData): string | undefined => {
  const given = data.answers[keloidRow];
  return given === undefined || answeredYes(data, keloidRow)
    ? undefined
    : raisedScars(data).find((zone) => given.at <= setAt(data, 'scarTexture', zone));
};
export const raisedScarsToTreat = (data: SessionData): readonly string[] => {
  const treat = new Set(zonesToTreat(data));
  return raisedScars(data).filter((zone) => treat.has(zone));
};
