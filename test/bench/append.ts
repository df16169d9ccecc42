import { closeSync, fsyncSync, mkdirSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../electron/store/open-store.ts';
import { createNewVault } from '../../electron/vault/open-vault.ts';
import { root } from '../../electron/runtime/spawn.ts';
import type { AuthorId, SessionId } from '../../shared/brand.ts';
import { lineOf } from '../../shared/journal/codec.ts';
import type { Draft } from '../../shared/journal/entry.ts';
import { must } from '../../shared/result.ts';
import { instantOf } from '../../shared/time.ts';
import { ownMs } from './busy.ts';
import { median, quantile } from './stats.ts';
import type { BenchLine } from './stats.ts';

/** One sealed, padded, chained, signed, durable entry against a bare write and fsync of the same length, by turns on the same disk. */
export const appendLines = (
  times: number,
): { readonly lines: readonly BenchLine[]; readonly raw: object } => {
  // Not in the temporary folder: that may be memory.
  const folder = join(root, 'out/bench-append');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { vault } = must(
    createNewVault({
      dataDir: folder,
      keyring: { available: false, backend: 'none', wrap: () => Buffer.alloc(0), unwrap: () => '' },
      passphrase: 'eleven calm otters',
      cost: 'cheap',
    }),
  );
  const now = () => ({ at: instantOf(Date.now()), wall: instantOf(Date.now()) });
  const store = must(openStore({ dataDir: folder, vault, clock: now, appVersion: '0.1.0' }));
  const client = must(vault.mintClient());
  const entry = (): Draft => ({
    ...now(),
    by: 'device' as AuthorId,
    kind: 'session.event',
    session: '44444444-4444-4444-8444-444444444444' as SessionId,
    client,
    body: { type: 'item.ticked', item: 'past-records-open', done: true, from: 'consultation' },
  });
  must(store.append([entry()]));
  // As long as the line and its mark are.
  const [last] = [...store.read({ from: store.head().seq })];
  if (last === undefined) throw new Error('nothing was written');
  const { body: _body, hash: _hash, state: _state, ...envelope } = last;
  const length = lineOf(envelope, store.clearBodyAt(last.seq) ?? null).length + 64;
  const bare = openSync(join(folder, 'bare'), 'w');
  const bytes = Buffer.alloc(length, 'x');
  const seen = { append: [] as number[], bare: [] as number[] };
  const append = (): void => {
    must(store.append([entry()]));
  };
  const write = (): void => {
    writeSync(bare, bytes);
    fsyncSync(bare);
  };
  for (let i = 0; i < times; i += 1) {
    // Who syncs second finds the disk as the first one left it: by turns.
    if (i % 2 === 0) seen.append.push(ownMs(append));
    seen.bare.push(ownMs(write));
    if (i % 2 === 1) seen.append.push(ownMs(append));
  }
  closeSync(bare);
  const { size } = statSync(join(folder, 'record.db'));
  store.close();
  rmSync(folder, { recursive: true, force: true });
  return {
    lines: [
      {
        what: 'durable signed append, against a bare write and fsync',
        ours: median(seen.append),
        theirs: median(seen.bare),
        unit: 'ms',
        goal: 2,
      },
    ],
    raw: {
      median: [median(seen.append), median(seen.bare)],
      p99: [quantile(seen.append, 0.99), quantile(seen.bare, 0.99)],
      times,
      databaseBytes: size,
    },
  };
};
