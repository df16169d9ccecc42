import { studioHealing } from '../../shared/colour/healing.ts';
import type { StudioHealing } from '../../shared/colour/healing.ts';
import type { RecordReader } from '../store/store.ts';

/** What the studio's follow-ups say together; the last word of a session about a zone counts. Read when a session opens. */
export const healingOfStudio = (reader: Pick<RecordReader, 'read'>): StudioHealing | undefined => {
  const byPlace = new Map<string, { readonly share: number; readonly bShift: number }>();
  for (const { session, body } of reader.read({ kind: 'healing.seen' })) {
    const { zone, share, bShift } = body as { zone: string; share: number; bShift: number };
    byPlace.set(`${session ?? ''} ${zone}`, { share, bShift });
  }
  return studioHealing([...byPlace.values()]);
};
