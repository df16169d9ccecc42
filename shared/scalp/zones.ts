/** Zones of the map (brief 0.5). Left and right are the client's. */
export const mapZoneCodes = [
  'FHL',
  'TMP-L',
  'TMP-R',
  'TPT-L',
  'TPT-R',
  'FRO',
  'MID',
  'VTX',
  'PAR-L',
  'PAR-R',
  'OCC',
  'NAP',
] as const;
export type MapZoneCode = (typeof mapZoneCodes)[number];
/** A scar has a free place, a parent zone and a measured size. */
type ScarCode = `SCR-${number}`;
type ZoneCode = MapZoneCode | ScarCode;

const scarShape = /^SCR-[1-9]\d?$/;

export const isMapZoneCode = (code: string): code is MapZoneCode =>
  mapZoneCodes.some((known) => known === code);
/** SCR-1 to SCR-99. */
export const isScarCode = (code: string): code is ScarCode => scarShape.test(code);
export const isZoneCode = (code: string): code is ZoneCode => isMapZoneCode(code) || isScarCode(code);

/** The code for the next scar: the smallest number that no scar of this client has had. */
export const nextScarCode = (taken: readonly string[]): ScarCode => {
  let n = 1;
  while (taken.includes(`SCR-${n}`)) n += 1;
  return `SCR-${n}`;
};
