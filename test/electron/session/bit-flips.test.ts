import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { closedSession } from './closed-session.ts';
import { completed, machineOn, newFolder, registered } from './setup-app.ts';
import type { Machine } from './setup-app.ts';

const FLIPS = 90;
const later = Date.parse('2026-11-22T14:00:00Z');

/** Everything a screen can ask for, as text. Answers that say no are answers; a throw is a crash. */
const everyPage = async (machine: Machine): Promise<string> => {
  const { home, clients, desk, sessions, store } = machine.open();
  // What home says of the stock comes once the ledger was read ahead.
  const pages: unknown[] = [
    { ...home(), lots: null, received: null },
    clients.find(''),
    await completed(machine),
  ];
  for (const { id } of clients.find('')) pages.push(clients.open(id));
  for (const { session } of store.sessions()) pages.push(await desk.open(session), sessions.view(session));
  return JSON.stringify(pages, (key, value: unknown) => (key === 'now' ? undefined : value));
};

/** A closed session and one that waits. */
const usedFolder = (): string => {
  const { machine } = closedSession();
  const { session } = must(
    machine
      .open()
      .start(registered(machine, { fullName: 'Priya Raman', dateOfBirth: '1990-01-01' }), 'touch_up'),
  );
  must(machine.open().sessions.leave(session));
  machine.life.close();
  return machine.dataDir;
};

test(
  'bits flipped anywhere in the database: damage is named and the app read-only, or every page is as it was; never a crash',
  { timeout: 600_000 },
  async () => {
    const seed = Number(process.env['SEED'] ?? 20_969);
    console.log(`app bit-flips: SEED=${seed}`);
    const folder = usedFolder();
    const sound = readFileSync(join(folder, 'record.db'));
    const whole = machineOn({ dataDir: copied(folder), startMs: later });
    whole.life.begin();
    const pages = await everyPage(whole);
    whole.life.close();

    const seen = { named: 0, failed: 0, harmless: 0 };
    for (let i = 0; i < FLIPS; i += 1) {
      // The first page holds what SQLite needs to open anything at all: visit it more often than its size asks.
      const offset = i % 8 === 0 ? (seed + i * 131) % 4096 : ((seed + i * 7919) * 104_729) % sound.length;
      const bytes = Buffer.from(sound);
      bytes.writeUInt8(bytes.readUInt8(offset) ^ (1 << (i % 8)), offset);
      const dataDir = copied(folder);
      writeFileSync(join(dataDir, 'record.db'), bytes);
      const machine = machineOn({ dataDir, startMs: later });
      const state = machine.life.begin();
      const told = `offset ${offset}, bit ${i % 8}: ${JSON.stringify(machine.logged.map(({ what, error }) => `${what} ${error instanceof Error ? error.stack : ''}`))}`;
      // What fails is said in a sentence; a defect caught at the start would be none.
      expect(
        machine.logged.filter(({ what }) => what !== 'record'),
        told,
      ).toEqual([]);
      if (state.phase === 'failed') {
        expect(`${inEnglish(state.says)} ${inEnglish(state.whatToDo)}`, told).toMatch(
          /^The (record|data folder|database).+/,
        );
        seen.failed += 1;
      } else {
        // Nothing crashes before the check; lists that do not fit the journal are made anew by it.
        await everyPage(machine);
        const check = await machine.life.verify();
        const shown = await everyPage(machine);
        if (check.state === 'broken') {
          expect(check.damage, told).toMatch(/^[a-z-]+$/);
          expect(machine.life.state(), told).toMatchObject({ phase: 'readOnly' });
          expect(
            machine.open().clients.newDraft().ok &&
              machine.open().clients.saveDraft(must(machine.open().clients.newDraft()).id, { fullName: 'x' })
                .ok,
            told,
          ).toBe(false);
          seen.named += 1;
        } else {
          expect(state.phase, told).toBe('ready');
          expect(shown, told).toBe(pages);
          seen.harmless += 1;
        }
      }
      machine.life.close();
      rmSync(dataDir, { recursive: true, force: true });
    }
    console.log(`app bit-flips: ${JSON.stringify(seen)}`);
    expect(seen.named).toBeGreaterThan(FLIPS / 4);
  },
);

const copied = (folder: string): string => {
  const dataDir = join(newFolder(), 'data');
  cpSync(folder, dataDir, { recursive: true });
  expect(readdirSync(dataDir)).toContain('keys');
  return dataDir;
};
