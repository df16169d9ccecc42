import { damageWords } from '../../shared/words/damage.ts';
import type { Message } from '../../shared/words/message.ts';
import type { Damage } from '../../shared/journal/damage.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import { sealingOf } from '../../shared/journal/kinds.ts';
import { newReference } from '../log.ts';
import type { JournalReader } from './journal-read.ts';
import { isMalformed } from './open-database.ts';
import { isUnreadableLine } from './open-entry.ts';
import { isOddColumn } from './rows.ts';
import type { ReadFilter } from './session-row.ts';
import type { RecordReader } from './store.ts';

interface Deps {
  readonly reader: JournalReader;
  /** Whether that entry was verified since the opening. */
  readonly isChecked: (seq: number) => boolean;
  readonly vouches: (seq: number) => boolean;
  /** With its time as it is shown. */
  readonly dated: (entry: Entry) => Entry;
  readonly spoil: (damage: Damage) => void;
  readonly report: (reference: string, error: unknown) => void;
}

/** Reading for screens: what shows itself as changed while it is read is named at once, and does not wait for the check behind the start. */
export const createCheckedRead = ({
  reader,
  isChecked,
  vouches,
  dated,
  spoil,
  report,
}: Deps): Pick<RecordReader, 'read' | 'latest'> => {
  const changed = (seq: number, says: Message): void => spoil({ seq, damage: 'changed', says });

  /** Whether it may be used. */
  const look = (entry: Entry, filter: ReadFilter): boolean => {
    const { seq } = entry;
    // It was found by a column of the table: of a visit it only is when its own text says so.
    const other = (['session', 'client', 'kind'] as const).find(
      (column) => filter[column] !== undefined && filter[column] !== entry[column],
    );
    if (other !== undefined) changed(seq, damageWords.notTheLines({ seq, column: other }));
    else if (!isChecked(seq) && (isInForce(entry) || filter.proven === true) && !vouches(seq))
      changed(seq, damageWords.ownMarkForAnother({ seq }));
    else {
      if (entry.state === 'unreadable')
        spoil({
          seq,
          damage: 'unreadable',
          says: damageWords.sealDoesNotOpen({ seq }),
        });
      return true;
    }
    return false;
  };

  const stopped = (error: unknown, seq: number): void => {
    if (!isMalformed(error) && !isUnreadableLine(error) && !isOddColumn(error)) throw error;
    spoil({
      seq,
      damage: 'unreadable',
      says: damageWords.damagedThere({ seq }),
    });
    report(newReference(), error);
  };

  const read = function* (filter: ReadFilter = {}): IterableIterator<Entry> {
    try {
      for (const entry of reader.read(filter)) if (look(entry, filter)) yield dated(entry);
    } catch (error) {
      stopped(error, filter.from ?? 1);
    }
  };

  const latest: RecordReader['latest'] = (session, limit) => {
    try {
      return reader
        .latest(session, limit)
        .filter((entry) => look(entry, { session, kind: 'session.event' }))
        .map(dated);
    } catch (error) {
      stopped(error, 1);
      return [];
    }
  };

  return { read, latest };
};

/**
 * A sealed body proves by itself that it stands where it was written. A clear one that something follows from, such as a protocol, must not
 * count before the check behind the start has come to it, so its mark is looked at when it is read. Facts that are only listed are many,
 * and wait for the check.
 */
const isInForce = ({ kind }: Entry): boolean => sealingOf(kind) === 'clear' && !onlyListed.has(kind);
const onlyListed = new Set(['lot.used', 'lot.placed', 'photo.stored', 'file.stored', 'healing.seen']);
