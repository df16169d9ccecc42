import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../../electron/store/digest.ts';
import { openDatabase } from '../../../electron/store/open-database.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import type { Store } from '../../../electron/store/store.ts';
import type { Vault } from '../../../electron/vault/vault.ts';
import type { JsonValue } from '../../../shared/brand.ts';
import { lineOf } from '../../../shared/journal/codec.ts';
import type { ChainEnd } from '../../../shared/journal/entry.ts';
import { must } from '../../../shared/result.ts';
import type { Instant } from '../../../shared/time.ts';
import { newFolder, setUpStore, tap, unlock } from './setup-store.ts';
import type { Bench } from './setup-store.ts';

/** What somebody with the file and no key can: an entry at the end that fits the chain. */
export const putAtEnd = (dataDir: string, body: (last: ChainEnd) => object): void => {
  const db = openDatabase(join(dataDir, 'record.db'));
  const last = db.get(
    'SELECT seq, hash, at FROM journal ORDER BY seq DESC LIMIT 1',
  ) as unknown as ChainEnd & {
    readonly at: Instant;
  };
  const { seq, hash, at } = last;
  const line = lineOf(
    { v: 2, seq: seq + 1, at, wall: at, by: 'device', kind: 'device.replaced', prev: hash },
    body({ seq, hash }) as JsonValue,
  );
  db.run('INSERT INTO journal (seq, hash, prev, at, kind, line, mark) VALUES (?, ?, ?, ?, ?, ?, ?)', [
    seq + 1,
    sha256(line),
    hash,
    at,
    'device.replaced',
    Buffer.from(line),
    Buffer.alloc(64, 7),
  ]);
  db.close();
};

/** A record of some entries; `copy` is the folder as it lay before another device took it over. */
export const handedOver = () => {
  const bench = setUpStore();
  const store = bench.open();
  must(store.append([bench.opening()]));
  tap(bench, store, 4);
  store.keepWitness();
  const end = store.head();
  store.close();
  const copy = newFolder();
  cpSync(bench.dataDir, copy, { recursive: true });
  const vault = must(unlock(bench.dataDir).replaceDevice(end));
  return { bench, end, copy, vault };
};
export const openOn = (bench: Pick<Bench, 'dataDir' | 'clock'>, vault: Vault): Store =>
  must(openStore({ dataDir: bench.dataDir, vault, clock: bench.clock, appVersion: '0.1.0' }));

/** Both devices have gone on: the new one in the folder of `bench`, the old one in `copy`. */
export const bothGone = () => {
  const made = handedOver();
  const its = openOn({ dataDir: made.copy, clock: made.bench.clock }, unlock(made.copy));
  tap(made.bench, its, 5);
  its.keepWitness();
  its.close();
  const store = openOn(made.bench, made.vault);
  must(store.takeOver());
  store.keepWitness();
  store.close();
  return made;
};
