import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNewVault, inspectVault, unlockVault } from '../../../electron/vault/open-vault.ts';
import type { Secret } from '../../../electron/vault/vault.ts';
import { handedOverText } from '../../../shared/journal/replacement.ts';
import { must } from '../../../shared/result.ts';
import { keyringFor } from '../session/setup-app.ts';
import { newFolder, noKeyring, passphrase } from '../store/setup-store.ts';
import { inWords } from '../../builders/in-words.ts';

type Fields = Record<string, unknown>;

const folderOf = (parts: Partial<Parameters<typeof createNewVault>[0]> = {}) => {
  const dataDir = newFolder();
  const { vault, recoveryCode } = must(
    createNewVault({ dataDir, keyring: noKeyring, passphrase, cost: 'cheap', ...parts }),
  );
  return { dataDir, vault, recoveryCode };
};
const pathOf = (dataDir: string, file: string): string => join(dataDir, 'keys', file);

/** As somebody would who knows how the checksum is made and holds no key. */
const rewritten = (path: string, change: (fields: Fields) => Fields): void => {
  const { sum: _, ...fields } = JSON.parse(readFileSync(path, 'utf8')) as Fields;
  const changed = change(fields);
  const sum = createHash('sha256').update(JSON.stringify(changed)).digest('hex').slice(0, 16);
  writeFileSync(path, JSON.stringify({ ...changed, sum }));
};

const files = [
  ['master-passphrase.json', 'passphrase'],
  ['master-recovery.json', 'recovery'],
  ['master-keyring.json', 'keyring'],
  ['device.json', 'keyring'],
  ['device-private.json', 'passphrase'],
  ['staff.json', 'recovery'],
] as const;
const secretFor = (way: (typeof files)[number][1], recoveryCode: string): Secret =>
  way === 'keyring'
    ? { keyring: keyringFor('this') }
    : way === 'passphrase'
      ? { passphrase }
      : { recoveryCode };

const odd: readonly unknown[] = [
  undefined,
  null,
  '',
  'x',
  '0',
  '131072',
  0,
  -1,
  1,
  1.5,
  2 ** 14,
  2 ** 15,
  2 ** 22,
  2 ** 30,
  2 ** 53,
  Number.MAX_VALUE,
  NaN,
  Infinity,
  true,
  [],
  [1],
  {},
  { n: 1024 },
  'A'.repeat(100_000),
  randomBytes(16).toString('base64'),
  randomBytes(32).toString('base64'),
];

describe.each(files)('%s, changed by somebody who makes the checksum fit', (file, way) => {
  const setUp = () => {
    const { dataDir, recoveryCode } = folderOf(way === 'keyring' ? { keyring: keyringFor('this') } : {});
    const unlock = () => unlockVault(dataDir, secretFor(way, recoveryCode), 'cheap');
    const refused = (why: string): void => {
      expect(inWords(unlock()), why).toMatchObject({
        ok: false,
        error: { kind: 'key-damaged', file, says: expect.stringContaining(file) },
      });
      expect(typeof inspectVault(dataDir)).toBe('string');
    };
    const path = pathOf(dataDir, file);
    return { dataDir, unlock, refused, path, sound: readFileSync(path) };
  };

  // What is derived with 2^22 takes half a minute, with 2^30 it throws: neither is ever begun.
  test('each odd value of each field is named as damage, and never opens, waits or throws', () => {
    const { unlock, refused, path, sound } = setUp();
    const fields = JSON.parse(sound.toString()) as Fields;
    for (const name of Object.keys(fields).filter((one) => one !== 'sum'))
      for (const value of odd.filter((one) => one !== fields[name])) {
        rewritten(path, (before) => ({ ...before, [name]: value }));
        refused(`${name} = ${JSON.stringify(value)?.slice(0, 40)}`);
        writeFileSync(path, sound);
      }
    must(unlock());
  });

  test('a field more, ten megabytes, a list, nothing, a folder: damage', () => {
    const { unlock, refused, path, sound } = setUp();
    rewritten(path, (fields) => ({ ...fields, comment: 'hello' }));
    refused('a field more');
    rewritten(path, (fields) => ({ ...fields, comment: 'x'.repeat(10_000_000) }));
    refused('ten megabytes');
    for (const text of ['[]', 'null', '1', '"x"', '{}', '{"sum":1}', '', '\0'.repeat(400), '\ufeff{}']) {
      writeFileSync(path, text);
      refused(text);
    }
    rmSync(path);
    refused('gone');
    mkdirSync(path);
    refused('a folder');
    rmSync(path, { recursive: true });
    writeFileSync(path, sound);
    must(unlock());
  });
});

test('any bytes at all in a key file are damage or absence, never a throw', () => {
  const { dataDir, recoveryCode } = folderOf();
  const path = pathOf(dataDir, 'master-recovery.json');
  const sound = readFileSync(path);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 600 }).map((bytes) => Buffer.from(bytes)),
        fc.json().map((text) => Buffer.from(text)),
        fc
          .tuple(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }))
          .map(([at, flip]) => Buffer.from(sound.map((byte, index) => (index === at ? byte ^ flip : byte)))),
      ),
      (bytes) => {
        writeFileSync(path, bytes);
        const answer = unlockVault(dataDir, { recoveryCode }, 'cheap');
        // A changed line end or a blank between two fields changes nothing that counts.
        if (!answer.ok) expect(answer.error.kind).toBe('key-damaged');
        else expect(JSON.parse(bytes.toString())).toEqual(JSON.parse(sound.toString()));
      },
    ),
    { numRuns: 300 },
  );
});

test('the key file of one record does not stand in for that of another, nor one way for another way', () => {
  const [mine, other] = [folderOf(), folderOf()];
  for (const file of [
    'master-passphrase.json',
    'master-recovery.json',
    'device-private.json',
    'staff.json',
  ]) {
    const sound = readFileSync(pathOf(mine.dataDir, file));
    cpSync(pathOf(other.dataDir, file), pathOf(mine.dataDir, file));
    const secret = file === 'master-recovery.json' ? { recoveryCode: mine.recoveryCode } : { passphrase };
    expect(unlockVault(mine.dataDir, secret, 'cheap')).toMatchObject({
      ok: false,
      error: { kind: 'key-damaged', file },
    });
    writeFileSync(pathOf(mine.dataDir, file), sound);
  }
  cpSync(pathOf(mine.dataDir, 'master-recovery.json'), pathOf(mine.dataDir, 'master-passphrase.json'));
  expect(unlockVault(mine.dataDir, { passphrase }, 'cheap')).toMatchObject({
    ok: false,
    error: { kind: 'key-damaged', file: 'master-passphrase.json' },
  });
});

test("another device's name on the same keys is damage: the journal would be attested for somebody else", () => {
  const { dataDir } = folderOf();
  rewritten(pathOf(dataDir, 'device.json'), (fields) => ({
    ...fields,
    deviceId: '00000000-0000-4000-8000-000000000001',
  }));
  expect(unlockVault(dataDir, { passphrase }, 'cheap')).toMatchObject({
    ok: false,
    error: { kind: 'key-damaged' },
  });
});

/** A key of their own, put among those of the devices before, and a way in that it has signed. */
test.each(['master-recovery.json', 'master-passphrase.json'] as const)(
  'a stranger who says to be the device before signs no %s: the file that names the device is named',
  (file) => {
    const { dataDir, recoveryCode } = folderOf();
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const own = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
    const signed = (text: string): string => sign(null, Buffer.from(text), privateKey).toString('base64');
    const from = { deviceId: '11111111-1111-4111-8111-111111111111', seq: 3, hash: 'ab'.repeat(32) };
    for (const resigned of [false, true]) {
      rewritten(pathOf(dataDir, 'device.json'), ({ signature, ...fields }) => {
        const named = { deviceId: String(fields['deviceId']), publicKey: String(fields['publicKey']) };
        const changed = {
          ...fields,
          earlier: own,
          fromDevice: from.deviceId,
          fromSeq: from.seq,
          fromHash: from.hash,
          handedOver: signed(handedOverText({ from, ...named })),
        };
        const again = signed(`stipple-device-file-2\n${JSON.stringify(changed)}`);
        return { ...changed, signature: resigned ? again : signature };
      });
      rewritten(pathOf(dataDir, file), ({ signature, ...fields }) => {
        expect(signature).toHaveLength(88);
        const changed = { ...fields, sealed: randomBytes(48).toString('base64') };
        return { ...changed, signature: signed(`stipple-key-file-2\n${JSON.stringify(changed)}`) };
      });
      expect(inspectVault(dataDir)).toBe('damaged');
      for (const secret of [{ passphrase }, { recoveryCode }])
        expect(unlockVault(dataDir, secret, 'cheap')).toMatchObject({
          ok: false,
          error: { kind: 'key-damaged', file: 'device.json' },
        });
    }
  },
);

test('a cheap key made with test switches opens with them only, and says what it is', () => {
  const { dataDir } = folderOf();
  must(unlockVault(dataDir, { passphrase }, 'cheap'));
  expect(inWords(unlockVault(dataDir, { passphrase }, 'real'))).toMatchObject({
    ok: false,
    error: { kind: 'key-damaged', says: expect.stringContaining('test') },
  });
});

test('a damaged or missing key of the names kept for searching is replaced, when something is kept again and not before', () => {
  const { dataDir, vault } = folderOf();
  const path = pathOf(dataDir, 'directory.json');
  const old = must(vault.sealPiece('directory', '', Buffer.from('names')));
  for (const happens of [
    () => writeFileSync(path, 'hello'),
    () => rmSync(path),
    () => rewritten(path, (fields) => ({ ...fields, sealed: 'AAAA' })),
  ]) {
    happens();
    const again = must(unlockVault(dataDir, { passphrase }, 'cheap'));
    expect(again.openPiece('directory', '', old).ok).toBe(false);
    const bytes = (): string | undefined => {
      try {
        return readFileSync(path, 'utf8');
      } catch {
        return undefined;
      }
    };
    const before = bytes();
    expect(bytes()).toBe(before);
    const kept = must(again.sealPiece('directory', '', Buffer.from('names')));
    const third = must(unlockVault(dataDir, { passphrase }, 'cheap'));
    expect(Buffer.from(must(third.openPiece('directory', '', kept))).toString()).toBe('names');
  }
});

test('a key folder without its empty folder of clients opens, and the next client makes it', () => {
  const { dataDir } = folderOf();
  rmSync(join(dataDir, 'keys/clients'), { recursive: true });
  const vault = must(unlockVault(dataDir, { passphrase }, 'cheap'));
  expect(vault.clients().size).toBe(0);
  const client = must(vault.mintClient());
  expect([...vault.clients()]).toEqual([client]);
});

test.each<readonly [what: string, put: (place: string) => void]>([
  ['a file', (place) => writeFileSync(place, 'hello')],
  ['a link to nothing', (place) => symlinkSync(join(place, 'nothing'), place)],
])(
  '%s in the place of the folder of clients holds nobody, and the next client is entered all the same',
  (_what, put) => {
    const { dataDir } = folderOf();
    const place = join(dataDir, 'keys/clients');
    rmSync(place, { recursive: true });
    put(place);
    const vault = must(unlockVault(dataDir, { passphrase }, 'cheap'));
    expect(vault.clients().size).toBe(0);
    const client = must(vault.mintClient());
    expect([...vault.clients()]).toEqual([client]);
    expect(readdirSync(join(dataDir, 'keys')).filter((name) => name.endsWith('.aside'))).toHaveLength(1);
  },
);

test('what else lies among the keys of clients is nobody', () => {
  const { dataDir, vault } = folderOf();
  const client = must(vault.mintClient());
  for (const name of ['.DS_Store', 'notes.json', `${client}.leaving`, `${client}.json.new`, 'x.json'])
    writeFileSync(join(dataDir, 'keys/clients', name), '{}');
  expect([...vault.clients()]).toEqual([client]);
});

test('each change of a way in counts up, whatever happened to the file before', () => {
  const { dataDir, vault } = folderOf();
  expect(vault.generations()).toEqual({ everyday: 1, recovery: 1 });
  must(vault.changePassphrase('nine grey geese'));
  must(vault.newRecoveryCode());
  must(vault.newRecoveryCode());
  expect(vault.generations()).toEqual({ everyday: 2, recovery: 3 });
  rmSync(pathOf(dataDir, 'master-recovery.json'));
  expect(vault.generations()).toEqual({ everyday: 2, recovery: 0 });
  must(vault.useRecoveryCode('00000-00000', 4));
  expect(vault.generations()).toEqual({ everyday: 2, recovery: 4 });
});
