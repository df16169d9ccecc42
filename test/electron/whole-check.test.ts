import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../electron/store/open-database.ts';
import { recordFileOf } from '../../electron/store/record-file.ts';
import type { Store } from '../../electron/store/store.ts';
import { createWholeCheck } from '../../electron/whole-check.ts';
import type { RecordCheck } from '../../shared/ipc/pages.ts';
import { addMinutes, dateIn } from '../../shared/time.ts';
import type { Instant } from '../../shared/time.ts';
import { doorOf } from './ipc/every-channel.ts';
import { asKilled, machineOn } from './session/setup-app.ts';
import type { Machine } from './session/setup-app.ts';
import { closedSession } from './session/closed-session.ts';

const DAY = 24 * 60;

/** The check behind a start, of a record that counts as a long one. */
const checkerOn = (
  machine: Machine,
  how: {
    readonly keepEvery?: number;
    readonly short?: number;
    readonly lostKeys?: () => readonly never[];
    /** The time that the last note bears, where it is another one than it was written at. */
    readonly noted?: Instant;
  } = {},
) => {
  const { store, writer, clockNow } = machine.open();
  const { noted, ...parts } = how;
  const lastWholeCheck: Store['lastWholeCheck'] = () => {
    const last = store.lastWholeCheck();
    return last === undefined || noted === undefined || notes(machine).length > 1
      ? last
      : { ...last, at: noted };
  };
  const looked: string[] = [];
  const heard = <T extends 'verifyAll' | 'verifySince'>(which: T): Store[T] =>
    ((...args: never[]) => {
      looked.push(which);
      return (store[which] as (...all: never[]) => unknown)(...args);
    }) as Store[T];
  const { check, ...rest } = createWholeCheck({
    dataDir: machine.dataDir,
    store: { ...store, lastWholeCheck, verifyAll: heard('verifyAll'), verifySince: heard('verifySince') },
    writer,
    known: { checkKeys: function* () {} },
    clientName: () => 'Marcus',
    productName: () => 'Black',
    dayOf: (at) => dateIn('Europe/London', at),
    today: () => dateIn('Europe/London', clockNow()),
    lostKeys: () => [],
    clock: { now: clockNow },
    short: 0,
    ...parts,
  });
  const run = async (asked: () => boolean = () => false): Promise<RecordCheck> => {
    const going = check(asked);
    for (;;) {
      const step = await going.next();
      if (step.done === true) return step.value;
    }
  };
  return { run, looked, ...rest };
};

const notes = (machine: Machine): readonly unknown[] =>
  [...machine.open().store.read({ kind: 'record.checked' })].map(({ body }) => body);

const again = (machine: Machine): Machine => {
  machine.life.close();
  const next = machineOn({ dataDir: machine.dataDir });
  next.life.begin();
  return next;
};

/** A record that was looked at whole and says so. */
const noted = async (): Promise<Machine> => {
  const { machine } = closedSession();
  machine.advance(8 * DAY);
  expect((await checkerOn(machine).run()).state).toBe('intact');
  return machine;
};

/** A tap each, sealed with the studio's key. */
const goOn = (machine: Machine, count: number): void => {
  for (let i = 0; i < count; i += 1)
    expect(machine.open().writer.append('device', [{ kind: 'tablet.locked', body: { i } }]).ok).toBe(true);
};

/** An entry that no start reads. */
const tapIn = (machine: Machine): number =>
  [...machine.open().store.read({ kind: 'session.event' })].find(({ seq }) => seq > 25)?.seq ?? 0;

const change = (dataDir: string, seq: number): void => {
  const db = openDatabase(recordFileOf(dataDir));
  try {
    db.exec('DROP TRIGGER journal_never_changes');
    const line = Buffer.from(db.get('SELECT line FROM journal WHERE seq = ?', seq)?.['line'] as Uint8Array);
    db.run('UPDATE journal SET line = ? WHERE seq = ?', [
      Buffer.from(line.toString().replace('"v":2', '"v":3')),
      seq,
    ]);
    db.exec(
      "CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal BEGIN\n      SELECT RAISE(ABORT, 'journal: an entry never changes');\n    END",
    );
  } finally {
    db.close();
  }
};

test('everything is looked at, and once a week that is an entry: up to which one, and that nothing was missing', async () => {
  const { machine } = closedSession();
  const first = checkerOn(machine);
  expect((await first.run()).state).toBe('intact');
  expect(notes(machine)).toEqual([]);
  expect(first.lastWhole()?.seq).toBe(machine.open().store.head().seq);

  machine.advance(8 * DAY);
  const before = machine.open().store.head();
  const weekly = checkerOn(machine);
  expect(await weekly.run()).toMatchObject({ state: 'intact', entries: before.seq });
  expect(weekly.looked).toEqual(['verifyAll']);
  expect(notes(machine)).toEqual([{ upTo: before.seq, hash: before.hash, missing: 0 }]);
  expect(machine.open().store.lastWholeCheck()).toMatchObject({ seq: before.seq, hash: before.hash });
  expect((await machine.life.verify()).state).toBe('intact');
});

test('a short record is looked at whole each time, and writes nothing about it, whoever asks', async () => {
  const { machine } = closedSession();
  machine.advance(40 * DAY);
  const { seq } = machine.open().store.head();
  for (const asked of [false, true]) {
    const start = checkerOn(machine, { short: 50_000 });
    expect((await start.run(() => asked)).state).toBe('intact');
    expect(start.looked).toEqual(['verifyAll']);
  }
  expect((await machine.life.verify()).state).toBe('intact');
  expect(machine.open().store.head().seq).toBe(seq);
});

test('the starts of the week after look at what came since, the next one and whoever asks at everything', async () => {
  const machine = again(await noted());
  goOn(machine, 3);
  const start = checkerOn(machine);
  expect(await start.run()).toMatchObject({ state: 'intact', entries: machine.open().store.head().seq });
  expect(start.looked).toEqual(['verifySince']);
  const whole = machine.open().store.lastWholeCheck()?.at;
  expect(await start.run()).toMatchObject({ state: 'intact', since: whole });
  expect(start.isWholeCheckDue()).toBe(false);

  const asked = checkerOn(machine);
  const answer = await asked.run(() => true);
  expect(answer.state).toBe('intact');
  expect(answer).not.toHaveProperty('since');
  expect(asked.looked).toEqual(['verifyAll']);
  expect(notes(machine)).toHaveLength(1);

  machine.advance(6 * DAY);
  const later = checkerOn(machine);
  await later.run();
  expect(later.looked).toEqual(['verifySince']);
  machine.advance(2 * DAY);
  expect(later.isWholeCheckDue()).toBe(true);
  const weekly = checkerOn(machine);
  await weekly.run();
  expect(weekly.looked).toEqual(['verifyAll']);
  expect(weekly.isWholeCheckDue()).toBe(false);
  expect(notes(machine)).toHaveLength(2);
});

test('a check noted by a clock that was years ahead is noted anew once the clock is right, and the next start rests on that', async () => {
  const { machine } = closedSession();
  const right = machine.open().clockNow;
  machine.advance(8 * DAY);
  expect((await checkerOn(machine).run()).state).toBe('intact');
  const first = checkerOn(machine, { noted: addMinutes(right(), 3650 * DAY) });
  expect((await first.run()).state).toBe('intact');
  expect(first.looked).toEqual(['verifyAll']);
  expect(notes(machine)).toHaveLength(2);
  const second = checkerOn(machine);
  await second.run();
  expect(second.looked).toEqual(['verifySince']);
});

test('taps that came while the check was ending are no damage at the next start', async () => {
  const { machine } = closedSession();
  machine.advance(8 * DAY);
  const { seq } = machine.open().store.head();
  const weekly = checkerOn(machine, {
    lostKeys: () => {
      goOn(machine, 2);
      machine.advance(10);
      return [];
    },
  });
  expect((await weekly.run()).state).toBe('intact');
  expect(notes(machine)).toMatchObject([{ upTo: seq }]);
  expect(machine.open().store.head().seq).toBe(seq + 3);
  const next = again(machine);
  const start = checkerOn(next);
  expect((await start.run()).state).toBe('intact');
  expect(start.looked).toEqual(['verifySince']);
});

test('somebody who asks while only the end is looked at gets all of it', async () => {
  const machine = again(await noted());
  goOn(machine, 40);
  const start = checkerOn(machine);
  let looks = 0;
  expect((await start.run(() => (looks += 1) > 1)).state).toBe('intact');
  expect(start.looked).toEqual(['verifySince', 'verifyAll']);
});

test('an entry changed before the last check is named when it is read, and by the next whole check; one after it at the start', async () => {
  const machine = await noted();
  goOn(machine, 3);
  const upTo = machine.open().store.lastWholeCheck()?.seq ?? 0;
  const tap = tapIn(machine);
  machine.life.close();
  const old = asKilled(machine);
  change(old, tap);
  const before = machineOn({ dataDir: old });
  before.life.begin();
  const start = checkerOn(before);
  expect((await start.run()).state).toBe('intact');
  expect(start.looked).toEqual(['verifySince']);
  expect(await checkerOn(before).run(() => true)).toMatchObject({ state: 'broken', seq: tap });
  before.life.close();

  const reading = machineOn({ dataDir: asKilled(before) });
  reading.life.begin();
  const { store } = reading.open();
  expect(store.damage()).toBeUndefined();
  expect([...store.read({ kind: 'session.event' })].length).toBeLessThan(tap);
  expect(store.damage()).toMatchObject({ damage: 'unreadable' });
  reading.life.close();

  const young = asKilled(machine);
  change(young, upTo + 2);
  const after = machineOn({ dataDir: young });
  after.life.begin();
  expect(await checkerOn(after).run()).toMatchObject({ state: 'broken', seq: upTo + 2 });
});

test('a note about a check that this device did not sign is not believed', async () => {
  const machine = await noted();
  const entry = machine.open().store.lastOf('record.checked') ?? 0;
  machine.life.close();
  const db = openDatabase(recordFileOf(machine.dataDir));
  db.exec('DROP TRIGGER journal_never_changes');
  const line = Buffer.from(
    db.get('SELECT line FROM journal WHERE seq = ?', entry)?.['line'] as Uint8Array,
  ).toString();
  db.run('UPDATE journal SET line = ? WHERE seq = ?', [
    Buffer.from(line.replace('"missing":0', '"missing":1')),
    entry,
  ]);
  db.exec(
    "CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal BEGIN\n      SELECT RAISE(ABORT, 'journal: an entry never changes');\n    END",
  );
  db.close();
  const opened = machineOn({ dataDir: machine.dataDir });
  opened.life.begin();
  expect(opened.open().store.lastWholeCheck()).toBeUndefined();
});

const progressOf = (machine: Machine): string => join(machine.dataDir, 'check.json');

/** A folder whose check was broken off, as far as an entry near the end; sound again. */
const brokenOff = async (): Promise<{
  readonly machine: Machine;
  readonly kept: { readonly seq: number };
  readonly tap: number;
}> => {
  const { machine } = closedSession();
  const tap = tapIn(machine);
  const head = machine.open().store.head().seq;
  machine.life.close();
  const sound = readFileSync(recordFileOf(machine.dataDir));
  change(machine.dataDir, head - 5);
  const stopped = machineOn({ dataDir: machine.dataDir });
  stopped.life.begin();
  await checkerOn(stopped, { keepEvery: 20 }).run();
  stopped.life.close();
  const kept = JSON.parse(readFileSync(progressOf(machine), 'utf8')) as { readonly seq: number };
  writeFileSync(recordFileOf(machine.dataDir), sound);
  return { machine, kept, tap };
};

test('a check that was closed in its midst goes on where it was, and its place is gone once it is over', async () => {
  const { machine, kept, tap } = await brokenOff();
  expect(kept.seq).toBeGreaterThan(60);
  // Known by a change where it was already: only a check that begins anew finds it.
  const seen = asKilled(machine);
  change(seen, tap);
  const goesOn = machineOn({ dataDir: seen });
  goesOn.life.begin();
  expect((await checkerOn(goesOn).run()).state).toBe('intact');
  expect(existsSync(progressOf(goesOn))).toBe(false);
  expect(await checkerOn(goesOn).run()).toMatchObject({ state: 'broken', seq: tap });
  goesOn.life.close();

  const sound = machineOn({ dataDir: asKilled(machine) });
  sound.life.begin();
  expect((await checkerOn(sound).run()).state).toBe('intact');
});

test.each<readonly [string, (text: string) => string]>([
  ['emptied', () => ''],
  ['of another place', (text) => text.replace(/"seq":\d+/, '"seq":9')],
  ['of another check', (text) => text.replace('"after":0', '"after":7')],
  ['with other counts', (text) => text.replace(/"journal_kind":\d+/, '"journal_kind":1')],
  ['with another signature', (text) => text.replace(/"signature":"..../, '"signature":"AAAA')],
  ['without one', (text) => text.replace(/,"signature":"[^"]*"/, '')],
  ['of another shape', () => '[]'],
])('a place that Stipple did not keep so is not believed: %s', async (_what, spoil) => {
  const { machine, tap } = await brokenOff();
  writeFileSync(progressOf(machine), spoil(readFileSync(progressOf(machine), 'utf8')));
  change(machine.dataDir, tap);
  const opened = machineOn({ dataDir: machine.dataDir });
  opened.life.begin();
  expect(await checkerOn(opened).run()).toMatchObject({ state: 'broken', seq: tap });
});

test('About says when every entry was looked at, also of a run before this one', async () => {
  const machine = await noted();
  const { seq, at } = machine.open().store.lastWholeCheck() ?? { seq: 0, at: '' };
  const next = again(machine);
  expect((await doorOf(next)('record.place', null)).value).toMatchObject({
    wholeCheck: { entries: seq, at },
  });
  await next.life.verify();
  const entries = next.open().store.head().seq;
  expect((await doorOf(next)('record.place', null)).value).toMatchObject({ wholeCheck: { entries } });
});
