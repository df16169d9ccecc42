import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import { msOf } from '../../../shared/time.ts';
import { nine } from '../../builders/data.ts';
import { doorOf } from '../ipc/every-channel.ts';
import {
  asKilled,
  follow,
  heldOf,
  machineOn,
  newFolder,
  script,
  scriptThrough,
  sessionOn,
  studioOn,
} from './setup-app.ts';
import type { Machine } from './setup-app.ts';

const minutes = (count: number): number => msOf(nine) + count * 60_000;
const reopened = (machine: Machine, startMs: number): Machine => {
  const again = machineOn({ dataDir: asKilled(machine), startMs });
  const { phase } = again.life.begin();
  expect(again.logged).toEqual([]);
  expect(phase).toBe('ready');
  return again;
};
const upToFirst = (type: string): typeof script =>
  script.slice(0, script.findIndex(({ what }) => what !== 'prepare' && what.type === type) + 1);

test('killed after any tap, the next start shows the same stage with nothing missing', () => {
  const machine = studioOn();
  const session = sessionOn(machine);
  for (const [index, step] of script.slice(0, -2).entries()) {
    const before = follow(machine, session, step);
    const held = heldOf(machine.open(), session);
    if (![0, 39, 74, 109, script.length - 3].includes(index)) continue;
    const again = reopened(machine, msOf(machine.clock.now()) + 300_000);
    const after = again.open().sessions.current();
    expect(after).toMatchObject({
      session,
      place: before.place,
      stage: before.stage,
      canComplete: before.canComplete,
    });
    const { interruptions, lastAt: _lastAt, ...facts } = heldOf(again.open(), session);
    const { interruptions: none, lastAt: _before, ...factsBefore } = held;
    expect(facts).toEqual(factsBefore);
    expect(none).toEqual([]);
    expect(interruptions).toEqual([{ lastAt: before.savedAt, reopenedAt: expect.any(String) }]);
    again.life.close();
  }
});

test('the notice says when it was interrupted, in the time of the studio', () => {
  const machine = studioOn();
  sessionOn(machine, script.slice(0, 20));
  const session = machine.open().sessions.current()?.session ?? thrown();
  machine.advance(17);
  must(machine.open().sessions.apply(session, 'consultation', { type: 'note.added', text: 'x' }));
  const again = reopened(machine, minutes(45));
  expect(again.open().sessions.current()?.interruptedAt).toBe('09:17');
});

test('a signature that was half drawn is there, and the next stroke follows it', () => {
  const machine = studioOn();
  const session = sessionOn(machine, upToFirst('ink.added'));
  const again = reopened(machine, minutes(60));
  expect(again.open().sessions.current()?.consents.treatment).toMatchObject({
    given: null,
    ink: [
      {
        points: [
          [0.1, 0.2, 0, 0.5],
          [0.4, 0.6, 40, 0.7],
        ],
      },
    ],
  });
  const more = must(
    again.open().sessions.apply(session, 'consultation', {
      type: 'ink.added',
      consent: 'treatment',
      pad: 'main',
      strokes: [{ points: [[0.5, 0.5, 0, 0.5]] }],
    }),
  );
  expect(more.consents['treatment']?.ink).toHaveLength(2);
});

test('what a witness had half drawn is there too, and is no signature of theirs', async () => {
  const machine = studioOn();
  const session = sessionOn(machine, upToFirst('ink.added'));
  const { apply } = machine.open().sessions;
  const words = await doorOf(machine)('session.consentWords', { session, consent: 'data' });
  const { textHash, language } = (words as unknown as { value: { textHash: string; language: string } })
    .value;
  const data = { consent: 'data', textHash, language } as const;
  must(apply(session, 'consultation', { type: 'consent.shown', ...data }));
  must(
    apply(session, 'consultation', {
      type: 'consent.signed',
      ...data,
      method: 'typed',
      typedName: 'Marcus',
      witness: 'Kim Lee',
    }),
  );
  const strokes = [{ points: [[0.1, 0.2, 0, 0.5] as [number, number, number, number]] }];
  must(apply(session, 'consultation', { type: 'attest.inked', role: 'witness', name: 'Kim Lee', strokes }));
  const again = reopened(machine, minutes(60));
  expect(again.open().sessions.current()?.unattested).toMatchObject([
    { role: 'witness', name: 'Kim Lee', ink: strokes },
  ]);
  const signed = must(
    again.open().sessions.apply(session, 'consultation', {
      type: 'consent.attested',
      role: 'witness',
      name: 'Kim Lee',
      strokes: [
        {
          points: [
            [0.1, 0.2, 0, 0.5],
            [0.3, 0.6, 60, 0.5],
            [0.5, 0.2, 120, 0.5],
          ],
        },
      ],
    }),
  );
  expect(signed.unattested).toEqual([]);
});

test('numbing that runs through an interruption goes on by the clock on the wall', () => {
  const machine = studioOn();
  sessionOn(machine, upToFirst('numbing.applied'));
  const on = machine.open().sessions.current()?.timers[0]?.onAt ?? thrown();
  const again = reopened(machine, msOf(on) + 40 * 60_000);
  const view = again.open().sessions.current() ?? thrown();
  expect(view.timers).toMatchObject([{ onAt: on, running: true, unknown: false }]);
  expect(Math.round(view.numbingTotals.minutes)).toBe(40);
});

test('a clock put right since, behind the record, makes a running dwell unknown until it is stated', () => {
  const machine = studioOn();
  const session = sessionOn(machine, upToFirst('numbing.applied'));
  const last = machine.open().store.head().at ?? thrown();
  const again = machineOn({ dataDir: asKilled(machine), startMs: msOf(last) - 3_600_000 });
  const state = again.life.begin();
  if (state.phase !== 'clock') throw new Error(state.phase);
  must(again.life.answerClock({ is: 'wall', shown: state.question.wall }));
  const view = again.open().sessions.current() ?? thrown();
  expect(view.timers).toMatchObject([{ unknown: true }]);
  expect(view.clockNotice).not.toBeNull();
  expect(
    [...again.open().store.read({ session })].map(({ body }) => (body as { type?: string }).type),
  ).toContain('clock.jumped');
  const stated = must(
    again.open().sessions.apply(session, view.place, {
      type: 'numbing.dwellStated',
      application: 'cream-1',
      minutes: 35,
    }),
  );
  expect(stated.timers).toMatchObject([{ unknown: false }]);
});

test('a clock set while the app runs is noted once, and time goes on as if nobody had touched it', () => {
  const machine = studioOn();
  const session = sessionOn(machine, script.slice(0, 3));
  const before = msOf(machine.clock.now());
  machine.setClock(-180);
  for (const text of ['one', 'two'])
    must(machine.open().sessions.apply(session, 'consultation', { type: 'note.added', text }));
  const noted = [...machine.open().store.read({ kind: 'clock.jumped' })];
  expect(noted).toMatchObject([{ by: 'device', body: { wall: expect.stringMatching(/^2026-11-22T06:00/) } }]);
  expect(msOf(machine.clock.now()) - before).toBeLessThan(1000);
  const [last] = [...machine.open().store.read({ session })].slice(-1);
  expect(last).toMatchObject({
    at: expect.stringMatching(/^2026-11-22T09:0/),
    wall: expect.stringMatching(/^2026-11-22T06:0/),
  });
});

test('what was suspended on purpose waits on the home screen and is no interruption', () => {
  const machine = studioOn();
  const session = sessionOn(machine, script.slice(0, 12));
  must(machine.open().sessions.leave(session));
  const again = reopened(machine, minutes(30));
  expect(again.open().sessions.current()).toBeNull();
  expect(again.open().home().open).toMatchObject([{ session, place: 'suspended' }]);
  const resumed = must(again.open().sessions.open(session));
  expect(resumed).toMatchObject({ place: 'consultation', interruptedAt: null });
});

test('killed in the middle of an emergency, the emergency is what opens', () => {
  const machine = studioOn();
  const session = sessionOn(machine, scriptThrough(1));
  must(machine.open().sessions.apply(session, 'cleanseAndNumb', { type: 'emergency.raised' }));
  const again = reopened(machine, minutes(30));
  expect(again.open().sessions.current()).toMatchObject({ place: 'emergency', stage: 'cleanseAndNumb' });
});

test('a lock folder and a lock file that a kill left behind do not keep anybody out', () => {
  const machine = studioOn();
  sessionOn(machine, script.slice(0, 5));
  const left = asKilled(machine);
  mkdirSync(join(left, 'record.db.lock'), { recursive: true });
  const dead = readFileSync(join(machine.dataDir, 'in-use.json'), 'utf8');
  expect(dead).toContain(String(process.pid));
  const again = machineOn({ dataDir: left, startMs: minutes(20) });
  expect(again.life.begin().phase).toBe('ready');
});

test('killed at the very first start, it begins again from where it stood', () => {
  const machine = machineOn();
  machine.life.begin();
  const { recoveryCode } = must(
    machine.life.setUp({
      studio: { name: 'N', phone: '1', outOfHoursPhone: '', timeZone: 'UTC' },
      pack: 'uk',
      practitioner: { name: 'D', licence: '', trainingExpiry: null },
      passphrase: null,
    }),
  );
  const again = machineOn({ dataDir: asKilled(machine), startMs: minutes(5) });
  const state = again.life.begin();
  // The code that nobody wrote down is replaced: the page that may have been printed would not open anything.
  expect(state).toMatchObject({ phase: 'showRecovery', studioName: 'N' });
  expect(again.life.recoveryCode()).not.toBe(recoveryCode);
  expect(again.life.finishSetUp(recoveryCode.slice(-5)).ok).toBe(
    recoveryCode.slice(-5) === again.life.recoveryCode()?.slice(-5),
  );
  expect(must(again.life.finishSetUp(again.life.recoveryCode()?.slice(-5).toLowerCase() ?? '')).phase).toBe(
    'ready',
  );
});

test('an empty folder that was only just made is a first start', () => {
  const machine = machineOn({ dataDir: join(newFolder(), 'deep', 'er') });
  expect(machine.life.begin().phase).toBe('firstStart');
});

const thrown = (): never => {
  throw new Error('nothing is open');
};
