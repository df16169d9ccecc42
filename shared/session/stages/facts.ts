import type { Protocol } from '../../protocol/schema.ts';
import { scarAreaCm2 } from '../../scalp/scar-mark.ts';
import type { SessionData } from '../data.ts';
import { fieldKey } from '../field.ts';
import type { FieldValue } from '../field.ts';

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
