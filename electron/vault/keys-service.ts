import { join } from 'node:path';
import type { AuthorId, JsonValue } from '../../shared/brand.ts';
import type { Failure, WrongSecret } from '../../shared/ipc/contract.ts';
import type { KeyChange, KeysPage } from '../../shared/ipc/keys-channels.ts';
import type { EntryKind } from '../../shared/journal/kinds.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { failure } from '../../shared/words/failures.ts';
import { keysWords } from '../../shared/words/keys.ts';
import type { Sentence } from '../../shared/words/message.ts';
import type { Log } from '../log.ts';
import { saveFailure } from '../save-failure.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { RecordReader } from '../store/store.ts';
import { keyFolderOf, keysOf } from './device-file.ts';
import type { Keyring } from './keyring.ts';
import { masterFile, readMasterFile } from './master-file.ts';
import { newPassphraseKeyAside, opensAside } from './passphrase.ts';
import type { KdfCost } from './passphrase.ts';
import { isLastGroup, newRecoveryCode } from './recovery-code.ts';
import type { Generations, Vault } from './vault.ts';
import { openingWords } from '../../shared/words/opening.ts';

interface Deps {
  readonly dataDir: string;
  readonly vault: Vault;
  readonly reader: Pick<RecordReader, 'read' | 'damage'>;
  readonly writer: RecordWriter;
  readonly author: () => AuthorId;
  readonly nameOf: (id: string) => string;
  readonly log: Log;
  readonly cost: KdfCost;
}

const kinds = [
  'keys.passphraseChanged',
  'keys.keyringUsed',
  'recovery.renewed',
] as const satisfies readonly EntryKind[];
type Kind = (typeof kinds)[number];
const lineOf = (kind: Kind): keyof Generations => (kind === 'recovery.renewed' ? 'recovery' : 'everyday');

/**
 * The ways into the record, changed from inside. The key file is replaced in one step and then the entry is written: a kill in between
 * leaves either the old way or the new one, and the next start adds the entry that is owed. `generation` ties the two together: a file
 * that is older than the journal says was put back from somewhere, and is named.
 */
export const createKeysService = (deps: Deps) => {
  const { dataDir, vault, reader, writer, author, nameOf, log, cost } = deps;
  /** Made and shown, not yet typed back: nothing counts before that. */
  let shown: string | undefined;

  const changes = (): readonly (KeyChange & { readonly kind: Kind; readonly generation: number })[] =>
    kinds
      .flatMap((kind) =>
        [...reader.read({ kind })].map(({ seq, at, by, body }) => ({
          seq,
          at,
          byName: nameOf(by),
          kind,
          generation: generationIn(body),
        })),
      )
      .toSorted((a, b) => b.seq - a.seq);
  const recorded = (): Generations => {
    const of = (line: keyof Generations): number =>
      Math.max(
        1,
        ...changes()
          .filter(({ kind }) => lineOf(kind) === line)
          .map(({ generation }) => generation),
      );
    return { everyday: of('everyday'), recovery: of('recovery') };
  };
  const next = (line: keyof Generations): number => Math.max(recorded()[line], vault.generations()[line]) + 1;
  const append = (by: AuthorId, kind: Kind, generation: number): Result<null, Failure> => {
    const saved = writer.append(by, [{ kind, body: { generation } }]);
    return saved.ok ? ok(null) : err(failure('key-entry-owed', saved.error.reference));
  };
  const readOnly = (): { readonly ok: false; readonly error: Failure } | undefined => {
    const damage = reader.damage();
    return damage && err(failure('read-only-record', `entry ${damage.seq}`));
  };

  const everyday = (): KeysPage['everyday'] =>
    typeof readMasterFile(keyFolderOf(dataDir), 'keyring', keysOf(vault)) === 'string'
      ? 'passphrase'
      : 'keyring';
  const recovery = (): KeysPage['recovery'] => {
    const file = readMasterFile(keyFolderOf(dataDir), 'recovery', keysOf(vault));
    if (typeof file === 'string') return file === 'absent' ? 'missing' : 'damaged';
    return Number(file['generation']) < recorded().recovery ? 'older' : 'sound';
  };
  const page = (): KeysPage => ({
    everyday: everyday(),
    recovery: recovery(),
    fingerprint: vault.fingerprint,
    changes: changes().map(({ seq, at, byName, kind }) => ({ seq, at, byName, kind })),
  });

  /** Whoever changes a way in shows that the present one is known, where there is one to know. */
  const proven = async (passphrase: string | null): Promise<Result<null, WrongSecret>> => {
    if (everyday() === 'keyring') return ok(null);
    const file = readMasterFile(keyFolderOf(dataDir), 'passphrase', keysOf(vault));
    return typeof file !== 'string' && (await opensAside(file, passphrase ?? '', cost))
      ? ok(null)
      : err({ kind: 'wrong-secret', says: openingWords.thatIsNotThePresentPassphrase });
  };

  const changePassphrase = async (
    present: string,
    chosen: string,
  ): Promise<Result<KeysPage, WrongSecret | Failure>> => {
    const known = readOnly() ?? (await proven(present));
    if (!known.ok) return known;
    const key = await newPassphraseKeyAside(chosen, cost);
    const generation = next('everyday');
    const changed = vault.usePassphraseKey(key, generation);
    if (!changed.ok) return saveFailure(log, 'passphrase not changed', changed.error);
    const told = append(author(), 'keys.passphraseChanged', generation);
    return told.ok ? ok(page()) : told;
  };

  const newCode = async (
    passphrase: string | null,
  ): Promise<Result<{ readonly recoveryCode: string }, WrongSecret | Failure>> => {
    const known = readOnly() ?? (await proven(passphrase));
    if (!known.ok) return known;
    shown = newRecoveryCode();
    return ok({ recoveryCode: shown });
  };

  const confirmCode = (lastGroup: string): Result<KeysPage, WrongSecret | Failure> => {
    const damaged = readOnly();
    if (damaged !== undefined) return damaged;
    if (shown === undefined) return err(failure('not-found', 'recovery code'));
    if (!isLastGroup(shown, lastGroup))
      return err({
        kind: 'wrong-secret',
        says: openingWords.thatIsNotTheLastGroup,
      });
    const generation = next('recovery');
    const changed = vault.useRecoveryCode(shown, generation);
    if (!changed.ok) return saveFailure(log, 'recovery code not renewed', changed.error);
    shown = undefined;
    const told = append(author(), 'recovery.renewed', generation);
    return told.ok ? ok(page()) : told;
  };

  /** Opened with the code: an everyday way is made, so that it need not be typed again. */
  const useAfterCode = (keyring: Keyring, chosen: string | null): Result<null, Failure> => {
    if (reader.damage() !== undefined || (!keyring.available && chosen === null)) return ok(null);
    const generation = next('everyday');
    const kept = keyring.available
      ? vault.useKeyring(keyring, generation)
      : vault.changePassphrase(chosen ?? '', generation);
    if (!kept.ok) return saveFailure(log, 'key after recovery', kept.error);
    return append(author(), keyring.available ? 'keys.keyringUsed' : 'keys.passphraseChanged', generation);
  };

  /** A code that nobody was seen to write down is replaced by one that is shown again. */
  const replaceCode = (): Result<{ readonly recoveryCode: string }, Failure> => {
    const [recoveryCode, generation] = [newRecoveryCode(), next('recovery')];
    const made = vault.useRecoveryCode(recoveryCode, generation);
    if (!made.ok) return saveFailure(log, 'recovery code', made.error);
    const told = append('device', 'recovery.renewed', generation);
    return told.ok ? ok({ recoveryCode }) : told;
  };

  /** At start: adds the entries that a kill left owing, and answers what a person should know. */
  const settle = (): readonly Sentence[] => {
    if (reader.damage() === undefined) {
      vault.dropOlderEveryday();
      const [told, there] = [recorded(), vault.generations()];
      if (there.everyday > told.everyday)
        append(
          'device',
          everyday() === 'keyring' ? 'keys.keyringUsed' : 'keys.passphraseChanged',
          there.everyday,
        );
      if (there.recovery > told.recovery) append('device', 'recovery.renewed', there.recovery);
    }
    const [told, there] = [recorded(), vault.generations()];
    const code = recovery();
    return [
      ...(code === 'sound' ? [] : [keysWords[codeNotice[code]]({ file: join('keys', masterFile.recovery) })]),
      ...(there.everyday > 0 && there.everyday < told.everyday ? [keysWords.everydayOlder] : []),
    ];
  };

  return {
    page,
    changePassphrase,
    newCode,
    confirmCode,
    useAfterCode,
    replaceCode,
    settle,
    shownCode: () => shown,
    forgetCode: (): void => {
      shown = undefined;
    },
  };
};

const codeNotice = { missing: 'codeMissing', damaged: 'codeDamaged', older: 'codeOlder' } as const;

const generationIn = (body: JsonValue): number => {
  const { generation } = (body ?? {}) as { readonly generation?: unknown };
  return typeof generation === 'number' && Number.isSafeInteger(generation) ? generation : 0;
};
