import type { Protocol } from '../protocol/schema.ts';
import { englishOf } from '../words/message.ts';
import type { Phrase } from '../words/message.ts';
import { scalpWords, zoneNames } from '../words/scalp.ts';

/** A mark of its own, and no zone of the map. */
export const isScar = (zone: string): boolean => zone.startsWith('SCR-');

/** "Scar 2" */
export const scarName = (code: string): Phrase => scalpWords.scar({ number: code.slice(4) });

/**
 * What a zone is called everywhere: the plain word that the map and the sheet use too (decision 27), "Scar 2" for a free one. A name
 * of the starting protocol is a message, one that the studio gave stands as it is.
 */
export const zoneNameIn = ({ zones }: Pick<Protocol, 'zones'>, code: string): Phrase => {
  const name = zones.find((zone) => zone.code === code)?.nameOnSheet;
  if (name === undefined) return isScar(code) ? scarName(code) : code;
  const ours = isKnown(code) ? zoneNames[code] : undefined;
  return ours !== undefined && englishOf(ours.id) === name ? ours : name;
};
const isKnown = (code: string): code is keyof typeof zoneNames => Object.hasOwn(zoneNames, code);
