import type { AuthorId, StaffId } from '../../shared/brand.ts';
import type { ReleaseRow } from '../../shared/ipc/protocol-channels.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import type { ToldChange } from '../../shared/protocol/told-change.ts';
import type { LocalDate } from '../../shared/time.ts';
import { dateIn } from '../../shared/time.ts';
import type { RecordReader } from '../store/store.ts';

/** What `protocol.reasoned` holds. */
export interface Reasoned {
  readonly version: number;
  readonly reason: string;
  readonly agreedBy: StaffId | null;
  readonly weaker: readonly Pick<ToldChange, 'name' | 'was' | 'is'>[];
}

interface Deps {
  readonly reader: Pick<RecordReader, 'read'>;
  readonly nameOf: (id: AuthorId) => string;
  readonly zone: () => string;
}

type Released = Pick<Entry, 'at' | 'by' | 'seq' | 'body'>;

/** Every release there was, the newest first, with who decided it and what it made weaker: for ever. */
export const createReleaseHistory = ({ reader, nameOf, zone }: Deps) => {
  const rows = (): readonly ReleaseRow[] => {
    const told = new Map<number, Reasoned>();
    for (const entry of reader.read({ kind: 'protocol.reasoned' }))
      if (entry.state === 'open') {
        const one = entry.body as unknown as Reasoned;
        told.set(one.version, one);
      }
    return [...reader.read({ kind: 'protocol.released' })]
      .flatMap(({ at, by, seq, body }: Released): ReleaseRow[] => {
        const { version, hash } = body as { version?: unknown; hash?: unknown };
        if (typeof version !== 'number' || typeof hash !== 'string') return [];
        const why = told.get(version);
        return [
          {
            version,
            at,
            on: dateIn(zone(), at),
            seq,
            hash,
            by: nameOf(by),
            reason: why?.reason ?? '',
            agreedBy: why?.agreedBy ? nameOf(why.agreedBy) : null,
            weaker: why?.weaker ?? [],
          },
        ];
      })
      .toReversed();
  };
  return {
    rows,
    /** The version that was in force at the end of a day; nothing before the first. */
    inForceOn: (day: LocalDate): number | null => rows().find(({ on }) => on <= day)?.version ?? null,
  };
};
