import type { AuthorId, StaffId } from '../../shared/brand.ts';
import type { ReleaseRow } from '../../shared/ipc/protocol-channels.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import type { ToldChange } from '../../shared/protocol/told-change.ts';
import type { LocalDate } from '../../shared/time.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { dateIn } from '../../shared/time.ts';
import type { RecordReader } from '../store/store.ts';

/** What `protocol.reasoned` holds. */
interface Reasoned {
  readonly version: number;
  readonly reason: string;
  readonly agreedBy: StaffId | null;
  readonly weaker: readonly Pick<ToldChange, 'name' | 'was' | 'is'>[];
  readonly kept?: readonly Phrase[];
}

interface Deps {
  readonly reader: Pick<RecordReader, 'read'>;
  readonly nameOf: (id: AuthorId) => string;
  readonly zone: () => string;
}

type Released = Pick<Entry, 'at' | 'by' | 'seq' | 'body'>;
type Heard = Pick<ReleaseRow, 'version' | 'at' | 'seq' | 'hash'> & Pick<Entry, 'by'>;

/** Every release there was, the newest first, with who decided it and what it made weaker: for ever. */
export const createReleaseHistory = ({ reader, nameOf, zone }: Deps) => {
  /** Without their texts, each of which takes milliseconds to read. */
  const heard: Heard[] = [];
  const hear = ({ at, by, seq, body }: Released): void => {
    const { version, hash } = body as { version?: unknown; hash?: unknown };
    if (typeof version === 'number' && typeof hash === 'string') heard.push({ version, at, seq, hash, by });
  };
  const rows = (): readonly ReleaseRow[] => {
    const told = new Map<number, Reasoned>();
    for (const entry of reader.read({ kind: 'protocol.reasoned' }))
      if (entry.state === 'open') {
        const one = entry.body as unknown as Reasoned;
        told.set(one.version, one);
      }
    return heard
      .map(({ by, ...release }): ReleaseRow => {
        const why = told.get(release.version);
        return {
          ...release,
          on: dateIn(zone(), release.at),
          by: nameOf(by),
          reason: why?.reason ?? '',
          agreedBy: why?.agreedBy ? nameOf(why.agreedBy) : null,
          weaker: why?.weaker ?? [],
          kept: why?.kept ?? [],
        };
      })
      .toReversed();
  };
  return {
    hear,
    rows,
    /** The version that was in force at the end of a day; nothing before the first. */
    inForceOn: (day: LocalDate): number | null => rows().find(({ on }) => on <= day)?.version ?? null,
  };
};
