import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verifyFolder } from '../../../electron/tools/verify-folder.ts';
import { must } from '../../../shared/result.ts';
import { usedStudio } from '../backup/setup-backup.ts';
import { newFolder } from '../session/setup-app.ts';
import { keyedStudio, keySpoils } from './key-spoils.ts';

test('every key file of a sound record is counted, and what nobody can see without a key is said', () => {
  const { dataDir } = keyedStudio();
  const { code, lines } = verifyFolder(dataDir, {});
  expect(code).toBe(0);
  expect(lines).toContain('keys: 6, each there, whole and in its place');
  expect(lines).toContainEqual(
    expect.stringMatching(/^note: ways into the record, .*: (keyring|passphrase), recovery$/),
  );
  expect(lines).toContainEqual(expect.stringContaining('only the recovery code shows'));
});

describe('a key file that is not as it must be is named', () => {
  test.each(keySpoils)('%s', (_what, spoil, said) => {
    const one = keyedStudio();
    const name = spoil(one);
    const { code, lines } = verifyFolder(one.dataDir, {});
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/^damaged: keys, /);
    expect(lines[1]).toMatch(new RegExp(`^${said}: keys/${name}, `));
    expect(lines).toContainEqual(expect.stringMatching(/^the journal itself is intact: /));
  });
});

describe('a way in that the device did not sign', () => {
  test('is named, whoever made its checksum fit', () => {
    const ways = readdirSync(keyedStudio().path('')).filter((name) => name.startsWith('master-'));
    expect(ways.length).toBe(2);
    for (const way of ways) {
      const [one, another] = [keyedStudio(), keyedStudio()];
      cpSync(another.path(way), one.path(way));
      // Sound by itself, and of another record.
      expect(readFileSync(one.path(way), 'utf8')).toContain(`"purpose":"${way.slice(0, -5)}"`);
      expect(verifyFolder(one.dataDir, {}).lines[1]).toMatch(new RegExp(`^damaged: keys/${way}, `));
    }
  });
});

test('without any key folder the journal is verified all the same, and it is said that keys were not looked at', () => {
  const { dataDir } = keyedStudio();
  rmSync(join(dataDir, 'keys'), { recursive: true });
  const { code, lines } = verifyFolder(dataDir, {});
  expect(code).toBe(0);
  expect(lines).toContainEqual(expect.stringContaining('no key folder beside the record'));
});

test('the key of an erased client is not missed; one that came back with an older folder is said', () => {
  const { machine, other } = usedStudio();
  const before = join(newFolder(), 'key');
  const path = join(machine.dataDir, 'keys', 'clients', `${other}.json`);
  cpSync(path, before);
  must(machine.open().erasure.erase(other as never, 'clientAsked'));
  machine.life.close();
  expect(verifyFolder(machine.dataDir, {})).toMatchObject({ code: 0 });
  cpSync(before, path);
  const { code, lines } = verifyFolder(machine.dataDir, {});
  expect(code).toBe(0);
  expect(lines).toContainEqual(expect.stringMatching(/^note: 1 keys of clients who were erased/));
  writeFileSync(join(machine.dataDir, 'keys', 'clients', 'note.txt'), 'x');
  expect(verifyFolder(machine.dataDir, {}).lines).toContainEqual(
    'note: 1 in keys/clients/ that no entry names',
  );
});
