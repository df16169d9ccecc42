import { cpSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../electron/store/digest.ts';
import type { ChannelName } from '../../shared/ipc/contract.ts';
import { must } from '../../shared/result.ts';
import { doorOf, requests } from './ipc/every-channel.ts';
import type { Ids } from './ipc/every-channel.ts';
import { closedSession } from './session/closed-session.ts';
import { machineOn, newFolder, registered } from './session/setup-app.ts';

/** A record whose damage is found at its start, or while it is open: from then on no question of any screen changes a byte of the folder. */

const used = (): { readonly made: string; readonly ids: Ids } => {
  const { machine, session } = closedSession();
  const client = must(machine.open().sessions.view(session)).client.id;
  registered(machine, { fullName: 'Žofia Łuczak' });
  const open = must(machine.open().start(client, 'touch_up')).session;
  must(machine.open().sessions.leave(open));
  machine.life.close();
  return { made: machine.dataDir, ids: { client, session, open } };
};

/** Everything but who has it open, how often a passphrase was wrong, and the log of failures. */
const stateOf = (dataDir: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
      .filter((name) => !/^(in-use\.json|log|tries\.json)/.test(name))
      .filter((name) => statSync(join(dataDir, name)).isFile())
      .toSorted()
      .map((name) => [name, sha256(readFileSync(join(dataDir, name)))]),
  );
const flip = (word: string, by: number) => (dataDir: string) => {
  const file = join(dataDir, 'record.db');
  const bytes = readFileSync(file);
  const at = bytes.lastIndexOf(word);
  expect(at, word).toBeGreaterThan(0);
  bytes[at + by]! ^= 1;
  writeFileSync(file, bytes);
};
const damages: readonly (readonly [what: string, damage: (dataDir: string) => void])[] = [
  ['the last release', flip('"kind":"protocol.released"', 10)],
  ['a client', flip('"kind":"client.registered"', 12)],
  ['an opening', flip('"kind":"session.opened"', 12)],
  ['a lot', flip('"kind":"lot.used"', 10)],
  ['who works there', flip('"kind":"staff.registered"', 12)],
  ['the first entry', flip('"kind":"journal.begun"', 12)],
];

describe.each(damages)('a record that is damaged at %s', (_what, damage) => {
  test('is the same to the byte before and after each question', { timeout: 600_000 }, async () => {
    const { made, ids } = used();
    const dataDir = join(newFolder(), 'data');
    cpSync(made, dataDir, { recursive: true });
    damage(dataDir);
    const machine = machineOn({ dataDir, startMs: Date.parse('2026-11-22T18:00:00Z') });
    const ask = doorOf(machine);
    machine.life.begin();
    await machine.life.verify();
    expect(machine.life.state().phase).toBe('readOnly');
    const { seq } = machine.open().store.head();
    let before = stateOf(dataDir);
    const wrote: string[] = [];
    for (const [name, asked] of Object.entries(requests(ids) as Record<ChannelName, readonly unknown[]>))
      for (const request of asked) {
        const answer = await ask(name as ChannelName, request);
        expect(answer.error?.kind, name).not.toBe('defect');
        const after = stateOf(dataDir);
        for (const file of new Set([...Object.keys(before), ...Object.keys(after)]))
          if (before[file] !== after[file]) wrote.push(`${name}: ${file}`);
        before = after;
      }
    expect(wrote).toEqual([]);
    expect(machine.open().store.head().seq).toBe(seq);
    machine.life.close();
    // The next start finds it at once or behind its first screen, and closing wrote nothing but what the opening had begun.
    const again = machineOn({ dataDir, startMs: Date.parse('2026-11-22T19:00:00Z') });
    again.life.begin();
    await again.life.verify();
    expect(again.life.state().phase).toBe('readOnly');
  });
});
