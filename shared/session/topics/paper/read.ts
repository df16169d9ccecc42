import type { SessionData } from '../../data.ts';
import { mixesThatCount } from '../mix/read.ts';
import { needleContacts } from '../needle/read.ts';

export const sheetCurrent = ({ sheet }: SessionData): boolean =>
  sheet !== null && sheet.staleSince === undefined;

/** The client has the present sheet, or it is on record why not (brief 0.4). */
export const sheetSettled = (data: SessionData): boolean =>
  (sheetCurrent(data) && data.delivered !== null) || data.notGiven !== null;

/** Lots of everything that touched broken skin or numbed it, each once, in the order it was used: what a recall is searched by (brief 4.3, G6-03). */
export const usedLots = (data: SessionData): readonly string[] => {
  const contacts = needleContacts(data);
  const mixes = new Set(contacts.map(({ mix }) => mix));
  const cartridges = new Set(contacts.flatMap((one) => one.cartridges));
  const lots = [
    ...mixesThatCount(data)
      .filter(({ id }) => mixes.has(id))
      .flatMap(({ pigmentLot, diluentLot }) => [pigmentLot, diluentLot]),
    ...data.cartridges.filter(({ id }) => cartridges.has(id)).map(({ lot }) => lot),
    ...data.numbing.map(({ lot }) => lot),
  ];
  return [...new Set(lots.map((lot) => lot.trim()).filter((lot) => lot !== ''))];
};
