import { Temporal } from 'temporal-polyfill';
import type { SessionData } from '../data.ts';
import type { Opening } from '../opening.ts';
import type { Recorded } from '../recorded.ts';
import type { Protocol } from '../../protocol/schema.ts';
import { fieldKey } from '../field.ts';
import type { FieldValue } from '../field.ts';
import { scarAreaCm2 } from '../../scalp/scar-mark.ts';
import { dateIn, instantOf } from '../../time.ts';
import type { Instant, LocalDate } from '../../time.ts';

/** Reads facts of a session in the shape rules ask for. An empty text is no answer. */
export const factOf = (data: SessionData, id: string, zone?: string): FieldValue | undefined => {
  const value = data.fields[fieldKey(id, zone)]?.value;
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value) && value.length === 0) return undefined;
  return value;
};

export const textOf = (data: SessionData, id: string, zone?: string): string | undefined => {
  const value = factOf(data, id, zone);
  return typeof value === 'string' ? value : undefined;
};
export const numberOf = (data: SessionData, id: string, zone?: string): number | undefined => {
  const value = factOf(data, id, zone);
  return typeof value === 'number' ? value : undefined;
};
export const listOf = (data: SessionData, id: string, zone?: string): readonly string[] => {
  const value = factOf(data, id, zone);
  return Array.isArray(value) ? value : [];
};
export const saidYes = (data: SessionData, id: string): boolean => factOf(data, id) === true;
export const gradeOf = (data: SessionData, id: string, zone: string): number | undefined => {
  const value = textOf(data, id, zone);
  return value === undefined ? undefined : Number(value);
};
/** When a fact was last set; the empty string sorts before every moment. */
export const setAt = (data: SessionData, id: string, zone?: string): string =>
  data.fields[fieldKey(id, zone)]?.at ?? '';

export const zonesToTreat = (data: SessionData): readonly string[] =>
  data.zones.filter((zone) => factOf(data, 'plan', zone) === 'treat');
export const isScar = (zone: string): boolean => zone.startsWith('SCR-');
/** What a zone is called everywhere: the plain word that the map and the sheet use too (decision 27), "Scar 2" for a free one. */
export const zoneName = ({ protocol }: SessionData, code: string): string => zoneNameIn(protocol, code);
export const zoneNameIn = (protocol: Protocol, code: string): string =>
  protocol.zones.find((zone) => zone.code === code)?.nameOnSheet ??
  (isScar(code) ? `Scar ${code.slice(4)}` : code);
/** What a light of the check is called. */
export const lightName = (data: SessionData, id: string): string =>
  data.protocol.lights.find((light) => light.id === id)?.name ?? id;
/** The zone of the map a scar lies in; nothing before it is placed. */
export const parentOf = (data: SessionData, code: string): string | undefined =>
  data.scars[code]?.value.parent;
/** Area in cm²: as measured, else the protocol's usual one, of a scar length times width; a scar has none until measured. */
export const areaOf = (data: SessionData, code: string): number | undefined =>
  numberOf(data, 'areaCm2', code) ??
  (isScar(code)
    ? scarAreaCm2(numberOf(data, 'scarLengthMm', code), numberOf(data, 'scarWidthMm', code))
    : data.protocol.zones.find((zone) => zone.code === code)?.defaultAreaCm2);

interface DayBounds {
  readonly date: LocalDate;
  readonly from: Instant;
  readonly to: Instant;
}
// A session lives on one day and rules ask for its date hundreds of times a tap: the zone arithmetic is done once per opening.
const known = new WeakMap<Opening, DayBounds>();
const boundsOf = (opening: Opening): DayBounds => {
  const before = known.get(opening);
  if (before !== undefined) return before;
  const midnight = Temporal.Instant.from(opening.at).toZonedDateTimeISO(opening.timeZone).startOfDay();
  const bounds = {
    date: midnight.toPlainDate().toString() as LocalDate,
    from: instantOf(midnight.epochMilliseconds),
    to: instantOf(midnight.add({ days: 1 }).epochMilliseconds),
  };
  known.set(opening, bounds);
  return bounds;
};

/** The local date the session was opened on. */
export const sessionDay = (data: SessionData): LocalDate => boundsOf(data.opening).date;
/** The local date of a moment in the session's pinned zone. Instants have one width, so they compare as text. */
export const dayOf = (data: SessionData, at: Instant): LocalDate => {
  const { date, from, to } = boundsOf(data.opening);
  return at >= from && at < to ? date : dateIn(data.opening.timeZone, at);
};
/** When something happened: the earlier time it is said to have happened at, else when it was entered. */
export const happenedAt = (recorded: Recorded<unknown>): Instant => recorded.occurredAt ?? recorded.at;
