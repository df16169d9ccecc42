import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore } from '../../../electron/store/open-store.ts';
import type { Store, StoreOptions } from '../../../electron/store/store.ts';
import type { Keyring } from '../../../electron/vault/keyring.ts';
import { createNewVault, unlockVault } from '../../../electron/vault/open-vault.ts';
import type { Vault } from '../../../electron/vault/vault.ts';
import type { AuthorId, ClientId, JsonValue, SessionId } from '../../../shared/brand.ts';
import type { Draft } from '../../../shared/journal/entry.ts';
import { must } from '../../../shared/result.ts';
import { instantOf } from '../../../shared/time.ts';

export const passphrase = 'eleven calm otters';
export const staff = '33333333-3333-4333-8333-333333333333' as AuthorId;

export const noKeyring: Keyring = {
  available: false,
  backend: 'basic_text',
  wrap: () => {
    throw new Error('no keyring');
  },
  unwrap: () => {
    throw new Error('no keyring');
  },
};

/** Removed when the test is over. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

export const newVault = (dataDir: string): Vault =>
  must(createNewVault({ dataDir, keyring: noKeyring, passphrase, cost: 'cheap' })).vault;

export const unlock = (dataDir: string): Vault => must(unlockVault(dataDir, { passphrase }, 'cheap'));

/** One second a stamp, the same on every machine. */
export const stepClock = (from = 1_800_000_000_000): StoreOptions['clock'] => {
  let ms = from;
  return () => {
    ms += 1000;
    return { at: instantOf(ms), wall: instantOf(ms) };
  };
};

export interface Bench {
  readonly dataDir: string;
  readonly vault: Vault;
  readonly clock: StoreOptions['clock'];
  readonly client: ClientId;
  readonly session: SessionId;
  /** Opens again when called again: close the one before first. */
  readonly open: (more?: Partial<StoreOptions>) => Store;
  readonly event: (body: JsonValue) => Draft;
  readonly opening: () => Draft;
}

export const setUpStore = (dataDir = newFolder()): Bench => {
  const vault = newVault(dataDir);
  const clock = stepClock();
  const client = must(vault.mintClient());
  const session = randomUUID() as SessionId;
  const inSession = () => ({ ...clock(), by: staff, session, client });
  return {
    dataDir,
    vault,
    clock,
    client,
    session,
    open: (more = {}) => must(openStore({ dataDir, vault, clock, appVersion: '0.1.0', ...more })),
    event: (body) => ({ ...inSession(), kind: 'session.event', body }),
    opening: () => ({
      ...inSession(),
      kind: 'session.opened',
      body: {
        practitioner: String(staff),
        sessionKind: 'touch_up',
        openedOn: '2027-01-15',
        protocol: { version: 3, hash: 'ab'.repeat(32), seq: 2 },
      },
    }),
  };
};

/** The lists dropped and made again from the journal, to their end. */
export const listsMadeAgain = (store: Store): void => {
  must(store.remakeLists());
  while (must(store.fillLists(() => true)));
};

/** Appends `count` session events, one at a time as taps come. */
export const tap = ({ event }: Bench, store: Store, count: number): void => {
  for (let i = 0; i < count; i += 1) must(store.append([event({ type: 'note.added', text: `tap ${i}` })]));
};

/** A folder with a record of twenty entries, the mark of the last kept beside it, and `after` more; closed again. */
export const usedStore = (after = 0): Bench & { readonly seal: string } => {
  const bench = setUpStore();
  const store = bench.open();
  must(store.append([bench.opening()]));
  tap(bench, store, 9);
  store.keepWitness();
  tap(bench, store, 9);
  store.keepWitness();
  const seal = store.sealOf(20) ?? '';
  tap(bench, store, after);
  store.close();
  return { ...bench, seal };
};
