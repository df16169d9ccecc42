// Runs on a disk of its own (see small-disk.test.ts) and prints what happened as JSON.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../../electron/store/open-store.ts';
import { createNewVault, unlockVault } from '../../../electron/vault/open-vault.ts';
import type { Keyring } from '../../../electron/vault/keyring.ts';
import type { SessionId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import { instantOf } from '../../../shared/time.ts';

const [what = '', dataDir = ''] = process.argv.slice(2);
const no = (): never => {
  throw new Error('no keyring');
};
const keyring: Keyring = { available: false, backend: 'none', wrap: no, unwrap: no };
let ms = 1_800_000_000_000;
const clock = () => {
  ms += 1000;
  return { at: instantOf(ms), wall: instantOf(ms) };
};
const say = (answer: unknown): void => {
  process.stdout.write(JSON.stringify(answer));
};

const fillUp = (): void => {
  const filler = join(dataDir, 'filler');
  let bytes = 64 * 1024;
  for (let size = 0; bytes >= 512;) {
    try {
      size += bytes;
      writeFileSync(filler, Buffer.alloc(bytes), { flag: 'a' });
    } catch {
      bytes /= 2;
    }
    if (size > 64 * 1024 * 1024) throw new Error('this disk is not small');
  }
};

if (what === 'full') {
  const vault = must(createNewVault({ dataDir, keyring, passphrase: 'calm', cost: 'cheap' })).vault;
  const store = must(openStore({ dataDir, vault, clock, appVersion: '0.1.0' }));
  const client = must(vault.mintClient());
  const draft = () => ({
    ...clock(),
    by: 'device' as const,
    kind: 'session.event' as const,
    client,
    session: '11111111-1111-4111-8111-111111111111' as SessionId,
    body: { type: 'note.added', text: 'w'.repeat(9000) },
  });
  must(store.append([draft()]));
  const before = store.head();
  fillUp();
  const full = [store.append([draft()]), store.append([draft()])];
  const mint = vault.mintClient();
  const during = store.head();
  rmSync(join(dataDir, 'filler'));
  const after = store.append([draft()]);
  const read = [...store.read({ from: 2 })].map(({ state }) => state);
  store.close();
  const again = must(
    openStore({
      dataDir,
      vault: must(unlockVault(dataDir, { passphrase: 'calm' }, 'cheap')),
      clock,
      appVersion: '0.1.0',
    }),
  );
  say({
    before,
    during,
    full,
    mint,
    afterOk: after.ok,
    read,
    again: { seq: again.head().seq, damage: again.damage() ?? null },
  });
  again.close();
} else if (what === 'make') {
  const { vault } = must(createNewVault({ dataDir, keyring, passphrase: 'calm', cost: 'cheap' }));
  must(openStore({ dataDir, vault, clock, appVersion: '0.1.0' })).close();
  say('made');
} else {
  const vault = must(unlockVault(dataDir, { passphrase: 'calm' }, 'cheap'));
  say({
    store: openStore({ dataDir, vault, clock, appVersion: '0.1.0' }),
    mint: vault.mintClient(),
    fresh: createNewVault({ dataDir: join(dataDir, 'other'), keyring, passphrase: 'calm', cost: 'cheap' }),
  });
}
