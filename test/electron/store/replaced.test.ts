import { copyFileSync, cpSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../../electron/store/open-store.ts';
import type { Store } from '../../../electron/store/store.ts';
import { verifyFolder } from '../../../electron/tools/verify-folder.ts';
import { unlockVault } from '../../../electron/vault/open-vault.ts';
import type { Replacement } from '../../../shared/journal/replacement.ts';
import { must } from '../../../shared/result.ts';
import { instantOf, msOf } from '../../../shared/time.ts';
import type { Instant } from '../../../shared/time.ts';
import { bothGone, handedOver, openOn, putAtEnd } from './setup-replaced.ts';
import { passphrase, stepClock, tap, unlock } from './setup-store.ts';

const kindsFrom = (store: Store, from: number) => [...store.read({ from })].map(({ kind }) => kind);
const wholeVerdict = async (store: Store) => {
  const steps = store.verifyAll();
  for (;;) {
    const step = await steps.next();
    if (step.done === true) return step.value;
  }
};

test('the device that takes over says so first, names the one before and its last entry, and the record goes on', async () => {
  const { bench, end, vault } = handedOver();
  expect(vault.deviceId).not.toBe(bench.vault.deviceId);
  expect(vault.publicKey).not.toBe(bench.vault.publicKey);
  const store = openOn(bench, vault);
  expect(store.damage()).toBeUndefined();
  expect(must(store.takeOver())).toBe(true);
  tap(bench, store, 3);
  const [entry] = store.read({ kind: 'device.replaced' });
  expect(entry).toMatchObject({
    seq: end.seq + 1,
    by: 'device',
    body: {
      from: { deviceId: bench.vault.deviceId, seq: end.seq, hash: end.hash },
      deviceId: vault.deviceId,
      publicKey: vault.publicKey,
    },
  });
  expect(await wholeVerdict(store)).toMatchObject({ intact: true, entries: end.seq + 4 });
  expect(store.newestMark()?.deviceId).toBe(vault.deviceId);
  store.keepWitness();
  store.close();
  // Whoever unlocks it next finds the new device and nothing to say.
  const again = openOn(bench, unlock(bench.dataDir));
  expect(again.damage()).toBeUndefined();
  expect(must(again.takeOver())).toBe(false);
  expect(again.head().seq).toBe(end.seq + 4);
  again.close();
});

test('whatever is written first, the entry comes before it and in one transaction with it', () => {
  const { bench, end, vault } = handedOver();
  const store = openOn(bench, vault);
  const [first] = must(store.append([bench.event({ type: 'note.added', text: 'after' })]));
  expect(first).toMatchObject({ seq: end.seq + 2, kind: 'session.event' });
  expect(kindsFrom(store, end.seq + 1)).toEqual(['device.replaced', 'session.event']);
  expect(must(store.takeOver())).toBe(true);
  expect(store.head().seq).toBe(end.seq + 2);
  store.close();
});

test('a clock that is behind on the new device does not make time go back', async () => {
  const { bench, end, vault } = handedOver();
  const early = stepClock(1_700_000_000_000);
  const store = must(openStore({ dataDir: bench.dataDir, vault, clock: early, appVersion: '0.1.0' }));
  const [from, now] = [store.head().at ?? '', early()];
  must(
    store.append([
      { ...now, by: 'device', kind: 'clock.corrected', body: { from, to: now.at, by: 'x', since: 0 } },
    ]),
  );
  expect(kindsFrom(store, end.seq + 1)).toEqual(['device.replaced', 'clock.corrected']);
  expect(await wholeVerdict(store)).toMatchObject({ intact: true });
  store.close();
});

test('nor does one that is put forward: the step begins at the last entry of the old device', async () => {
  for (const days of [0, 1, 30, 400]) {
    const { bench, end, vault } = handedOver();
    const store = openOn(bench, vault);
    const from = store.head().at ?? ('' as Instant);
    const at = instantOf(msOf(from) + days * 86_400_000 + 5);
    must(
      store.append([
        { at, wall: from, by: 'device', kind: 'clock.corrected', body: { from, to: at, by: 'x', since: 0 } },
      ]),
    );
    expect([...store.read({ from: end.seq + 1 })].map((entry) => entry.stampedAt ?? entry.at)).toEqual([
      from,
      at,
    ]);
    expect(await wholeVerdict(store), `${days} days`).toMatchObject({ intact: true });
    store.close();
  }
});

test('what opened the record before still does, and a way in that is made anew is signed by the new device', () => {
  const { bench, vault } = handedOver();
  must(vault.changePassphrase('nine slow herons'));
  expect(unlockVault(bench.dataDir, { passphrase }, 'cheap').ok).toBe(false);
  const opened = must(unlockVault(bench.dataDir, { passphrase: 'nine slow herons' }, 'cheap'));
  expect(opened.deviceId).toBe(vault.deviceId);
  expect(opened.generations()).toEqual({ everyday: 2, recovery: 1 });
  // And so does the next one.
  const third = must(opened.replaceDevice({ seq: 1, hash: 'ab'.repeat(32) }));
  expect(third.earlier).toEqual([vault.publicKey, bench.vault.publicKey]);
  expect(must(unlockVault(bench.dataDir, { passphrase: 'nine slow herons' }, 'cheap')).deviceId).toBe(
    third.deviceId,
  );
});

describe('a kill while the keys are exchanged leaves the old device or the new one', () => {
  const keyFile = (folder: string, name: string): string => join(folder, 'keys', name);
  test('before the new one is named: the old one goes on', () => {
    const { bench, copy, vault } = handedOver();
    copyFileSync(keyFile(bench.dataDir, 'device-private.json'), keyFile(copy, 'device-next.json'));
    expect(unlock(copy).deviceId).toBe(bench.vault.deviceId);
    expect(unlock(copy).deviceId).not.toBe(vault.deviceId);
  });
  test('after it is named, before its key lies in its place: the new one goes on', () => {
    const { bench, copy, vault } = handedOver();
    copyFileSync(keyFile(bench.dataDir, 'device.json'), keyFile(copy, 'device.json'));
    copyFileSync(keyFile(bench.dataDir, 'device-private.json'), keyFile(copy, 'device-next.json'));
    const opened = unlock(copy);
    expect(opened.deviceId).toBe(vault.deviceId);
    const store = openOn({ dataDir: copy, clock: bench.clock }, opened);
    expect(must(store.takeOver())).toBe(true);
    store.close();
    expect(verifyFolder(copy, {})).toMatchObject({ code: 0 });
  });
  test('before its first entry: the record is intact, and it is written by the next start', () => {
    const { bench, end } = handedOver();
    expect(verifyFolder(bench.dataDir, {})).toMatchObject({ code: 0 });
    const store = openOn(bench, unlock(bench.dataDir));
    expect(must(store.takeOver())).toBe(true);
    expect(store.head().seq).toBe(end.seq + 1);
    store.close();
  });
  test('the old key is gone from the folder', () => {
    const { bench, copy } = handedOver();
    const before = readFileSync(keyFile(copy, 'device-private.json'), 'utf8');
    expect(readFileSync(keyFile(bench.dataDir, 'device-private.json'), 'utf8')).not.toBe(before);
    expect(existsSync(keyFile(bench.dataDir, 'device-next.json'))).toBe(false);
  });
});

describe('the old device that turns up again is not believed', () => {
  test('its last mark beside the record of the new one', () => {
    for (const name of ['last-mark.json', 'head.json']) {
      const { bench, copy, end, vault } = bothGone();
      copyFileSync(join(copy, name), join(bench.dataDir, name));
      const store = openOn(bench, vault);
      expect(store.damage(), name).toMatchObject({ seq: end.seq + 1, damage: 'fork' });
      expect(store.append([bench.event({ type: 'note.added', text: 'x' })]).ok).toBe(false);
      store.close();
      expect(verifyFolder(bench.dataDir, {}).lines[0]).toBe(`damaged: seq ${end.seq + 1}, fork`);
    }
  });
  test('its record beside the keys of the new one', () => {
    const { bench, copy, end, vault } = bothGone();
    for (const name of ['record.db', 'head.json', 'last-mark.json'])
      copyFileSync(join(copy, name), join(bench.dataDir, name));
    const store = openOn(bench, vault);
    expect(store.damage()).toMatchObject({ seq: end.seq + 1, damage: 'fork' });
    store.close();
  });
  test('its keys beside the record of the new one', () => {
    const { bench, copy } = bothGone();
    renameSync(join(bench.dataDir, 'keys'), join(bench.dataDir, 'away'));
    cpSync(join(copy, 'keys'), join(bench.dataDir, 'keys'), { recursive: true });
    const store = openOn(bench, unlock(bench.dataDir));
    expect(store.damage()).toMatchObject({ seq: 1, damage: 'foreign-device' });
    store.close();
  });
});

describe('somebody with the folder and no key cannot take it over', () => {
  const forged = (change: (given: Replacement) => object): string => {
    const { bench, vault } = handedOver();
    const given = vault.replacement;
    if (given === undefined) throw new Error('nothing was handed over');
    const store = openOn(bench, vault);
    must(store.takeOver());
    tap(bench, store, 2);
    store.close();
    putAtEnd(bench.dataDir, (last) => ({
      ...given,
      from: { deviceId: vault.deviceId, ...last },
      deviceId: '99999999-9999-4999-8999-999999999999',
      ...change(given),
    }));
    return verifyFolder(bench.dataDir, {}).lines[0] ?? '';
  };
  test.each<[string, (given: Replacement) => { readonly [key: string]: unknown }]>([
    ['with the word that was for another', () => ({})],
    ['the same entry once more', (given) => ({ ...given, from: { ...given.from } })],
    ['with no word', () => ({ handedOver: null })],
    ['with a key that is none', () => ({ publicKey: 'x' })],
    ['with the word of nobody', () => ({ handedOver: Buffer.alloc(64).toString('base64') })],
    ['in the name of the one that writes', (given) => ({ deviceId: given.deviceId })],
  ])('%s', (_name, change) => {
    expect(forged(change)).toMatch(/^damaged: seq \d+, foreign-mark$/);
  });

  test('a device file that names another device before is no way in', () => {
    const { bench } = handedOver();
    const path = join(bench.dataDir, 'keys', 'device.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace(bench.vault.publicKey, 'x'));
    expect(unlockVault(bench.dataDir, { passphrase }, 'cheap').ok).toBe(false);
  });
});
