import { unknownThings } from '../../../words/refusal-words.ts';
import type { SessionData } from '../../data.ts';
import { unknownItem } from '../../refusal.ts';
import type { Refusal } from '../../refusal.ts';
import { needleContacts } from '../needle/read.ts';
import type { Mix } from './data.ts';

/** Mixes that count: not thrown away, or already under the skin. */
export const mixesThatCount = (data: SessionData): readonly Mix[] => {
  const used = new Set(needleContacts(data).map(({ mix }) => mix));
  return data.mixes.filter(({ id, discarded }) => !discarded || used.has(id));
};

export const usableMix = (data: SessionData, id: string) => (): Refusal | undefined =>
  data.mixes.some((one) => one.id === id && !one.discarded) ? undefined : unknownItem(unknownThings.mix);
