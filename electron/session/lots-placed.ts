import { isThinned } from '../../shared/colour/dilution.ts';
import { mapZoneCodes } from '../../shared/scalp/zones.ts';
import type { SessionData } from '../../shared/session/data.ts';
import { needleContacts } from '../../shared/session/topics/needle/read.ts';
import type { LotRole } from '../../shared/stock/facts.ts';
import { plainLot } from '../../shared/stock/look-alike.ts';

/** All zones a lot has reached in this session as it stands after an event; none once what put it there was taken back. */
interface LotPlaced {
  readonly role: LotRole;
  readonly lot: string;
  readonly zones: readonly string[];
}

/**
 * Clear lines beside a sealed event: where the lots of a session went, so that a recall can say so without opening a session (brief 4.3).
 * Codes of the map only. A mix or a cartridge reaches a zone with the needle, a cream where it was put on.
 */
export const lotsPlacedBy = (before: SessionData, after: SessionData): readonly LotPlaced[] => {
  if (
    watched.every((part) => before[part] === after[part]) &&
    before.colour.testDots === after.colour.testDots
  )
    return [];
  const [was, is] = [placesOf(before), placesOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key): readonly LotPlaced[] => {
    const [old, now] = [was.get(key), is.get(key)];
    const zones = [...(now?.zones ?? [])].toSorted(byMap);
    const { role, lot } = (now ?? old) as Reached;
    return old !== undefined && old.zones.size === zones.length && zones.every((zone) => old.zones.has(zone))
      ? []
      : [{ role, lot, zones }];
  });
};

const watched = [
  'passes',
  'mixes',
  'cartridges',
  'numbing',
] as const satisfies readonly (keyof SessionData)[];

interface Reached {
  readonly role: LotRole;
  readonly lot: string;
  readonly zones: Set<string>;
}

const placesOf = (data: SessionData): ReadonlyMap<string, Reached> => {
  const places = new Map<string, Reached>();
  const put = (role: LotRole, lot: string, zones: readonly string[]): void => {
    if (plainLot(lot) === '') return;
    const key = `${role} ${plainLot(lot)}`;
    const place = places.get(key) ?? { role, lot, zones: new Set() };
    zones.forEach((zone) => place.zones.add(zone));
    places.set(key, place);
  };
  for (const { lot, zones } of data.numbing) put('numbing', lot, zones);
  for (const { zone, mix: id, cartridges } of needleContacts(data)) {
    const mix = data.mixes.find((one) => one.id === id);
    if (mix !== undefined) put('pigment', mix.pigmentLot, [zone]);
    if (mix !== undefined && isThinned(mix)) put('diluent', mix.diluentLot, [zone]);
    for (const cartridge of cartridges)
      put('cartridge', data.cartridges.find((one) => one.id === cartridge)?.lot ?? '', [zone]);
  }
  return places;
};

/** As the map is read, scars behind it. */
const byMap = (a: string, b: string): number =>
  rank(a) - rank(b) || a.localeCompare(b, 'en', { numeric: true });
const rank = (zone: string): number => {
  const index = mapZoneCodes.findIndex((code) => code === zone);
  return index < 0 ? mapZoneCodes.length : index;
};
