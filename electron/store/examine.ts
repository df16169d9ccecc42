import { damageWords } from '../../shared/words/damage.ts';
import { commaList } from '../../shared/words/message.ts';
import type { Message, Phrase } from '../../shared/words/message.ts';
import { statSync } from 'node:fs';
import type { Digest } from '../../shared/journal/chain.ts';
import type { Damage } from '../../shared/journal/damage.ts';
import { forkDamage } from '../../shared/journal/signers.ts';
import type { Vault } from '../vault/vault.ts';
import { isDiskError } from './failure.ts';
import { lookAtSchema } from './expected-schema.ts';
import type { SchemaFinding } from './expected-schema.ts';
import { createJournalReader } from './journal-read.ts';
import { structureFault } from './open-database.ts';
import type { Database } from './open-database.ts';
import { openEntry } from './open-entry.ts';
import { isOddColumn } from './rows.ts';
import { hasBefore, insertedBefore, structureDamage } from './verify-record.ts';
import { standingOf, turnsIn } from './turns.ts';
import { createStoreVerifier } from './verify-store.ts';

export interface Examined {
  /** The last entry in the file, whatever it is worth. */
  readonly end: number;
  /** Of a damaged record: whether there is anything to read entries from. */
  readonly isReadable: boolean;
  readonly damage?: Damage;
  readonly stale: SchemaFinding['stale'];
  /** Whether the mark of the last transaction, put down since the record was opened, is that of the end: then nothing is missing behind it. */
  readonly isEndKnown: boolean;
  /** Sentences about what lies beside the record. */
  readonly notices: readonly Message[];
}

interface Options {
  readonly dataDir: string;
  /** The database file, where there is one. */
  readonly file?: string;
  /** Every entry instead of the last ones. */
  readonly whole?: boolean;
  readonly vault: Vault;
  readonly digest: Digest;
}

// About 20 ms at every start; the check behind it looks at larger ones.
const CHECKED_AT_START = 4 * 1024 * 1024;

/** What can be seen at a start: the file's structure and schema, another device's keys, the chain from the last mark known to be good. */
export const examine = (db: Database, { dataDir, file, vault, digest, whole = false }: Options): Examined => {
  const reader = createJournalReader({ db: () => db, vault });
  const verifier = createStoreVerifier({
    dataDir,
    db: () => db,
    reader,
    vault,
    digest,
    opens: (row) => openEntry(vault, row, reader.isErased).state !== 'unreadable',
  });
  const known = verifier.witnesses();
  let stale: SchemaFinding['stale'] = [];
  let end = 0;
  let isReadable = true;
  const lastEntry = (): number => {
    const found = quietly(() => reader.head().seq);
    isReadable = found !== undefined;
    return found ?? 0;
  };
  const look = (): Damage | undefined => {
    if (file !== undefined && statSync(file).size <= CHECKED_AT_START && structureFault(db) !== undefined) {
      end = lastEntry();
      return structureDamage(end);
    }
    const schema = lookAtSchema(db);
    stale = schema.stale;
    end = lastEntry();
    const altered = schema.foreign.length === 0 ? undefined : alteredDamage(end, schema.foreign);
    if (end === 0 && altered !== undefined) return altered;
    if (end === 0)
      return known.length === 0
        ? undefined
        : {
            seq: 1,
            damage: 'cut-tail',
            says: damageWords.empty,
          };
    if (hasBefore(db)) return insertedBefore;
    const turns = turnsIn(reader);
    const standing = turns.length === 0 ? 'ours' : standingOf(reader, vault, turns);
    if (standing === 'forked' && vault.replacement !== undefined)
      return forkDamage(vault.replacement.from.seq, { seq: end });
    if (standing === 'foreign' || standing === 'forked')
      return {
        seq: 1,
        damage: 'foreign-device',
        says: damageWords.anotherFolder,
      };
    const verdict = whole ? verifier.allNow() : verifier.recent();
    // An entry by its number says more than a part of the file.
    return verdict.intact ? altered : { seq: verdict.seq, damage: verdict.damage, says: verdict.says };
  };
  const damage = look();
  return {
    end,
    isReadable,
    stale,
    notices: damage === undefined ? verifier.markFaults() : [],
    isEndKnown: verifier.isEndKnown(),
    ...(damage === undefined ? {} : { damage }),
  };
};

/** Parts of the schema by name: whoever reads it knows what was put in. */
export const alteredDamage = (seq: number, parts: readonly Phrase[]): Damage => ({
  seq,
  damage: 'altered',
  // What acts by itself is named before what only lies there.
  says: damageWords.altered({
    parts: commaList(
      parts
        .toSorted((a, b) => rank(a) - rank(b))
        .slice(0, 5)
        .map((part) => (typeof part === 'string' ? part.replace(/[^\w .-]/g, '?').slice(0, 60) : part)),
    ),
  }),
});

const acting = ['trigger ', 'view '];
const rank = (part: Phrase): number =>
  typeof part !== 'string'
    ? 1
    : acting.some((sort) => part.startsWith(sort))
      ? 0
      : part.startsWith('index ')
        ? 2
        : 1;

const quietly = <T>(ask: () => T): T | undefined => {
  try {
    return ask();
  } catch (error) {
    if (!isDiskError(error) && !isOddColumn(error)) throw error;
    return undefined;
  }
};
