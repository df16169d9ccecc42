import type { Protocol } from '../protocol/schema.ts';
import type { Phrase } from '../words/message.ts';
import { scalpWords } from '../words/scalp.ts';

/** A mark of its own, and no zone of the map. */
export const isScar = (zone: string): boolean => zone.startsWith('SCR-');

/** "Scar 2" */
export const scarName = (code: string): Phrase => scalpWords.scar({ number: code.slice(4) });

/** What a zone is called everywhere: the plain word that the map and the sheet use too (decision 27), "Scar 2" for a free one. */
export const zoneNameIn = ({ zones }: Pick<Protocol, 'zones'>, code: string): Phrase =>
  zones.find((zone) => zone.code === code)?.nameOnSheet ?? (isScar(code) ? scarName(code) : code);
