import { unknownThings } from '../../../words/refusal-words.ts';
import { isScar, zoneNameIn } from '../../../scalp/zone-name.ts';
import type { Phrase } from '../../../words/message.ts';
import { scarAreaCm2 } from '../../../scalp/scar-mark.ts';
import type { SessionData } from '../../data.ts';
import { firstOf, unknownItem } from '../../refusal.ts';
import type { Refusal } from '../../refusal.ts';
import { factOf, gradeOf, numberOf, textOf } from '../facts/read.ts';
import { fieldKey } from '../../field.ts';
import type { FieldId } from '../../fields.ts';

/** What a zone of this session is called. */
export const zoneName = ({ protocol }: SessionData, code: string): Phrase => zoneNameIn(protocol, code);

export const zonesToTreat = (data: SessionData): readonly string[] =>
  data.zones.filter((zone) => factOf(data, 'plan', zone) === 'treat');

/** The zone of the map a scar lies in; nothing before it is placed. */
export const parentOf = (data: SessionData, code: string): string | undefined =>
  data.scars[code]?.value.parent;

/** Area in cm²: as measured, else the protocol's usual one, of a scar length times width; a scar has none until measured. */
export const areaOf = (data: SessionData, code: string): number | undefined =>
  numberOf(data, 'areaCm2', code) ??
  (isScar(code)
    ? scarAreaCm2(numberOf(data, 'scarLengthMm', code), numberOf(data, 'scarWidthMm', code))
    : data.protocol.zones.find((zone) => zone.code === code)?.defaultAreaCm2);

/** Dots per cm² to end with: as agreed, else the studio's usual one for the zone; a scar has none until it is agreed. */
export const goalOf = (data: SessionData, code: string): number | undefined =>
  numberOf(data, 'goalDensity', code) ??
  (isScar(code) ? undefined : data.protocol.zones.find((zone) => zone.code === code)?.densityTarget);

/** How far the colour has shifted: not at all where it is neutral, whatever was said before. */
export const hueSeverityOf = (data: SessionData, code: string): number | undefined =>
  textOf(data, 'hue', code) === 'neutral' ? 0 : gradeOf(data, 'hueSeverity', code);

/** Blurred dots, or blue and green that shows at talking distance: more pigment makes it worse (brief 1.2; G1-07). */
export const isPastAdding = (data: SessionData, zone: string): boolean => {
  const hue = textOf(data, 'hue', zone);
  return (
    (gradeOf(data, 'migration', zone) ?? 0) >= 2 ||
    ((hue === 'blue' || hue === 'green') && (hueSeverityOf(data, zone) ?? 0) >= 2)
  );
};

/** A little blur or a colour that shows: go on lighter, with the client's initials (brief 1.2). Other hues that show count here: the table is silent on them. */
export const needsLighterHand = (data: SessionData, zone: string): boolean =>
  !isPastAdding(data, zone) &&
  ((gradeOf(data, 'migration', zone) ?? 0) === 1 || (hueSeverityOf(data, zone) ?? 0) >= 1);

/** Younger than the limit; a scar of unknown age counts as young. */
export const isYoungScar = (data: SessionData, zone: string): boolean =>
  isScar(zone) && (numberOf(data, 'scarAgeMonths', zone) ?? 0) < data.protocol.limits.scarMinimumMonths.value;

export const isActiveScar = (data: SessionData, zone: string): boolean =>
  isScar(zone) &&
  (textOf(data, 'scarColour', zone) === 'pink' || textOf(data, 'scarTexture', zone) === 'raised');

const scar = /^SCR-\d{1,2}$/;
/** A zone of the protocol, or a scar. */
export const knownZone = (data: SessionData, zone: string) => (): Refusal | undefined =>
  data.protocol.zones.some(({ code }) => code === zone) || scar.test(zone)
    ? undefined
    : unknownItem(unknownThings.zone({ id: zone }));
/** One of the zones of this session. */
export const chosenZone = (data: SessionData, zone: string) => (): Refusal | undefined =>
  data.zones.includes(zone) ? undefined : unknownItem(unknownThings.zone({ id: zone }));
export const chosenZones = (data: SessionData, zones: readonly string[]) => (): Refusal | undefined =>
  firstOf(zones.map((zone) => chosenZone(data, zone)));

/** What one zone can be said to have like another: what was seen on it, and what is planned. Initials and words are its own. */
export const sharedWithZones = [
  'fade',
  'unevenness',
  'hue',
  'hueSeverity',
  'migration',
  'density',
  'plan',
  'goalDensity',
] as const satisfies readonly FieldId[];

/** Is that what the other zone has? Only then may the record say so. */
export const isSameAs = (
  data: SessionData,
  { field, from, value }: { readonly field: string; readonly from: string; readonly value: unknown },
): boolean =>
  sharedWithZones.some((one) => one === field) &&
  JSON.stringify(data.fields[fieldKey(field, from)]?.value) === JSON.stringify(value);
