import type { ClientId } from '../../shared/brand.ts';
import { holdKinds, holdSaid, isHeld } from '../../shared/retention/hold.ts';
import type { HoldSaid } from '../../shared/retention/hold.ts';
import type { RecordReader } from '../store/store.ts';

/** Holds on the files of clients, read from their own entries: there are few, and a kill loses none. One that lies on a file lies on every file of the same person. */
export const createHolds = (
  reader: Pick<RecordReader, 'read'>,
  personOf: (client: ClientId) => readonly ClientId[],
) => {
  const of = (client: ClientId): readonly HoldSaid[] =>
    holdKinds
      .flatMap((kind) => [...reader.read({ client, kind })].flatMap((entry) => holdSaid(entry) ?? []))
      .toSorted((a, b) => a.seq - b.seq);
  const isOnHold = (client: ClientId): boolean => isHeld(of(client));
  return { of, isHeld: (client: ClientId): boolean => personOf(client).some(isOnHold), isOnHold };
};
