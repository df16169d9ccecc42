import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SessionId } from '../../shared/brand.ts';
import { dataOf } from '../../electron/session/live-sessions.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import { must } from '../../shared/result.ts';
import { clockIn, msOf } from '../../shared/time.ts';
import type { Instant, LocalDate } from '../../shared/time.ts';
import { nine } from '../builders/data.ts';
import { asKilled, follow, machineOn, registered, script, sessionOn, studioOn } from './session/setup-app.ts';
import type { Machine, MachineParts } from './session/setup-app.ts';
import { inEnglish, inWords } from '../builders/in-words.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const start = msOf(nine);

const reopened = (machine: Machine, startMs: number, parts: MachineParts = {}): Machine => {
  const again = machineOn({ dataDir: asKilled(machine), startMs, ...parts });
  again.life.begin();
  return again;
};
const questionOf = ({ life }: Machine) => {
  const state = life.state();
  return state.phase === 'clock' ? state.question : undefined;
};
/** "Yes, that is the time." */
const yes = (machine: Machine): void => {
  must(machine.life.answerClock({ is: 'wall', shown: questionOf(machine)?.wall ?? nine }));
};
const stated = (machine: Machine, date: string, time: string) =>
  machine.life.answerClock({ is: 'stated', date: date as LocalDate, time });
const openedAt = (sessions: ReturnType<Machine['open']>['sessions'], session: SessionId): Instant =>
  must(sessions.loaded(session)).session.context.opening.at;
const stepOf = (entry: Entry | undefined): { readonly from: Instant; readonly to: Instant } =>
  (entry?.body ?? {}) as never;

describe('at start, before anything is written', () => {
  test.each([
    ['three hours behind the last entry', -3 * 60 * minuteMs, 'behind'],
    ['three minutes behind', -3 * minuteMs, 'behind'],
    ['a year behind', -365 * dayMs, 'behind'],
    ['61 days ahead', 61 * dayMs, 'ahead'],
    ['ten years ahead', 3652 * dayMs, 'ahead'],
  ])('a clock %s is asked about', (_how, byMs, why) => {
    const machine = studioOn();
    registered(machine);
    const last = machine.open().store.head();
    const again = reopened(machine, msOf(last.at ?? nine) + byMs);
    expect(questionOf(again)).toMatchObject({
      why,
      record: last.at,
      timeZone: 'Europe/London',
      order: 'dayMonth',
    });
    expect(again.life.workspace()).toBeUndefined();
    // The folder is held, the record as it was.
    expect(machineOn({ dataDir: again.dataDir }).life.begin()).toMatchObject({ phase: 'failed' });
    again.life.close();
    const later = machineOn({ dataDir: again.dataDir, startMs: msOf(last.at ?? nine) + minuteMs });
    later.life.begin();
    expect(later.open().store.head().seq).toBe(last.seq);
  });

  test.each([
    ['one minute behind', -minuteMs],
    ['the next morning', dayMs],
    ['59 days ahead', 59 * dayMs],
  ])('a clock %s is not', (_how, byMs) => {
    const machine = studioOn();
    const last = machine.open().store.head();
    const again = reopened(machine, msOf(last.at ?? nine) + byMs);
    expect(again.life.state().phase).toBe('ready');
    expect([...again.open().store.read({ kind: 'clock.corrected' })]).toEqual([]);
    expect(again.open().clockNow() >= (last.at ?? nine)).toBe(true);
  });

  test('a clock that shows a day before the app was built is asked about, at a first start too', () => {
    const builtOn = '2026-11-23' as LocalDate;
    const machine = machineOn({ builtOn });
    expect(machine.life.begin()).toMatchObject({
      phase: 'clock',
      question: { why: 'beforeBuild', record: null, builtOn },
    });
    expect(machine.life.setUp({} as never)).toMatchObject({
      ok: false,
      error: { what: 'not-first-start' },
    });
    expect(inWords(stated(machine, '2026-11-22', '09:00'))).toMatchObject({
      ok: false,
      error: { issues: [{ field: 'date', says: expect.stringContaining('newer than this date') }] },
    });
    expect(must(stated(machine, '2026-12-01', '10:30')).phase).toBe('firstStart');
    const ready = studioFrom(machine);
    expect(ready.open().home().today).toBe('2026-12-01');
    expect([...ready.open().store.read({ kind: 'clock.corrected' })]).toMatchObject([
      { body: { from: expect.stringMatching(/^2026-11-22/), to: '2026-12-01T10:30:00.000Z', since: 0 } },
    ]);
  });

  test('a clock that is set right meanwhile asks nobody any more', () => {
    const machine = studioOn();
    const last = msOf(machine.open().store.head().at ?? nine);
    const again = reopened(machine, last - dayMs);
    expect(questionOf(again)?.why).toBe('behind');
    again.life.lookAtClock();
    expect(again.life.state().phase).toBe('clock');
    again.setClock(24 * 60 + 5);
    again.life.lookAtClock();
    expect(again.life.state().phase).toBe('ready');
    expect([...again.open().store.read({ kind: 'clock.corrected' })]).toEqual([]);
  });

  test('a question that stood on the screen for long is asked again with the time of now', () => {
    const machine = studioOn();
    const again = reopened(machine, msOf(machine.open().store.head().at ?? nine) - dayMs);
    const shown = questionOf(again)?.wall ?? nine;
    again.advance(30);
    expect(must(again.life.answerClock({ is: 'wall', shown })).phase).toBe('clock');
    expect(msOf(questionOf(again)?.wall ?? nine) - msOf(shown)).toBeGreaterThan(29 * minuteMs);
    yes(again);
    expect(again.life.state().phase).toBe('ready');
  });

  test.each([
    ['25:00', 'time'],
    ['9', 'time'],
  ])('"%s" is no time', (time, field) => {
    const machine = studioOn();
    const again = reopened(machine, msOf(machine.open().store.head().at ?? nine) - dayMs);
    expect(stated(again, '2026-11-22', time)).toMatchObject({ ok: false, error: { issues: [{ field }] } });
    expect(again.life.state().phase).toBe('clock');
  });
});

const studioFrom = (machine: Machine): Machine => {
  const { recoveryCode } = must(
    machine.life.setUp({
      studio: { name: 'N', phone: '1', outOfHoursPhone: '', timeZone: 'Europe/London' },
      pack: 'uk',
      practitioner: { name: 'Dana', licence: '', trainingExpiry: null },
      passphrase: null,
    }),
  );
  must(machine.life.finishSetUp(recoveryCode.slice(-5)));
  return machine;
};

/** A studio with a lot; one start with the clock ten years ahead, in which a visit is begun; then the clock is right again. */
const tenYearsAhead = () => {
  const machine = studioOn();
  registered(machine, { fullName: 'Before Person' });
  const wrong = reopened(machine, start + 3652 * dayMs + 60 * minuteMs);
  yes(wrong);
  const session = sessionOn(wrong, script.slice(0, 40));
  const lastWrong = wrong.open().store.head();
  const right = reopened(wrong, start + 3 * 60 * minuteMs);
  return { machine, wrong, session, lastWrong, right };
};

describe('one start with the clock ten years ahead, then right again', () => {
  test('a person confirms the step back, which is an entry: today is today, and time goes on from there', () => {
    const { right, lastWrong } = tenYearsAhead();
    expect(questionOf(right)).toMatchObject({ why: 'behind', record: lastWrong.at });
    yes(right);
    const { store, studio, home, clockNow } = right.open();
    const [ahead, back] = [...store.read({ kind: 'clock.corrected' })];
    expect(ahead).toMatchObject({ body: { since: 0 } });
    expect(back).toMatchObject({
      by: studio.person()?.id,
      body: { from: lastWrong.at, to: expect.stringMatching(/^2026-11-22T12:0/), by: studio.person()?.id },
    });
    expect(back?.at).toBe(stepOf(back).to);
    expect(home().today).toBe('2026-11-22');
    expect(clockNow()).toMatch(/^2026-11-22T12:0/);
    registered(right, { fullName: 'After Person' });
    expect(store.head().at).toMatch(/^2026-11-22T12:0/);
  });

  test('the record verifies, with and without keys, before and after', async () => {
    const { right } = tenYearsAhead();
    yes(right);
    expect(await right.life.verify()).toMatchObject({ state: 'intact' });
  });

  test('what was written with the wrong clock is marked, and told as late as it can have been', () => {
    const { right, session } = tenYearsAhead();
    yes(right);
    const { store, sessions } = right.open();
    const entries = [...store.read()];
    const marked = entries.filter(({ stampedAt }) => stampedAt !== undefined);
    // Everything of that start, from its own confirmed step on, and nothing before it.
    expect(marked.length).toBeGreaterThan(20);
    expect(marked.every(({ stampedAt }) => stampedAt?.startsWith('2036-'))).toBe(true);
    expect(entries.filter(({ at }) => at.startsWith('2036-'))).toEqual([]);
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_one, index) => index + 1));
    for (const [index, { at, kind }] of entries.entries())
      if (kind !== 'clock.corrected') expect(at >= (entries[index - 1]?.at ?? '')).toBe(true);
    expect(store.sessions({ openOnly: true })).toMatchObject([
      { session, openedAt: expect.stringMatching(/^2026-11-22T/), corrected: expect.any(String) },
    ]);
    expect(openedAt(sessions, session)).toMatch(/^2026-11-22T/);
  });

  test('no lot is expired by the year that never was, and the day totals of numbing are those of today', () => {
    const { right, session } = tenYearsAhead();
    yes(right);
    const view = must(right.open().sessions.view(session));
    expect(JSON.stringify(view.requirements)).not.toMatch(/2036/);
    expect(view.broken).toEqual([]);
  });

  test('record numbers go on in the right year, without one twice', () => {
    const { right, session } = tenYearsAhead();
    yes(right);
    const { sessions } = right.open();
    must(sessions.leave(session));
    const next = sessionOn(right);
    const numbers = [session, next].map((one) => must(sessions.view(one)).recordNumber);
    expect(numbers[1]).toMatch(/^SMP-2026-/);
    expect(new Set(numbers).size).toBe(2);
  });

  test('whoever says "yes" to a wrong year by mistake can still put it right, and the right entries are not left in doubt', () => {
    const machine = studioOn();
    registered(machine, { fullName: 'Before Person' });
    const seq = machine.open().store.head().seq;
    const early = reopened(machine, start - 2000 * dayMs);
    yes(early);
    registered(early, { fullName: 'In The Wrong Year' });
    const right = reopened(early, start + 60 * minuteMs);
    expect(questionOf(right)?.why).toBe('ahead');
    yes(right);
    const marked = [...right.open().store.read()].filter(({ stampedAt }) => stampedAt !== undefined);
    expect(marked.map(({ kind }) => kind)).toContain('client.registered');
    expect(Math.min(...marked.map((one) => one.seq))).toBe(seq + 1);
    expect(marked.every(({ at }) => at.startsWith('2026-11-22'))).toBe(true);
  });
});

test('with a dead battery the time is stated each morning, and the record goes by that', () => {
  const machine = studioOn();
  const dead = Date.parse('2020-01-01T00:00:00Z');
  const first = reopened(machine, dead);
  expect(questionOf(first)?.why).toBe('behind');
  must(stated(first, '2026-11-23', '08:55'));
  expect(first.open().home().today).toBe('2026-11-23');
  registered(first);
  expect(first.open().store.head().at).toMatch(/^2026-11-23T08:55/);
  // While it runs nothing more is asked, however far the computer is away.
  first.life.lookAtClock();
  expect(first.life.state()).toMatchObject({ phase: 'ready' });
  expect(first.life.state()).not.toHaveProperty('clock');
  const second = reopened(first, dead + dayMs);
  expect(questionOf(second)?.why).toBe('behind');
  must(stated(second, '2026-11-24', '09:05'));
  expect(second.open().home().today).toBe('2026-11-24');
  expect([...second.open().store.read()].filter(({ stampedAt }) => stampedAt !== undefined)).toEqual([]);
});

describe('a clock set while the record is open', () => {
  const atWork = () => {
    const machine = studioOn();
    const session = sessionOn(machine, upToFirst('numbing.applied'));
    return { machine, session };
  };
  const running = ({ life }: Machine) => {
    life.lookAtClock();
    const state = life.state();
    return state.phase === 'ready' ? state.clock : undefined;
  };

  test('changes nothing before somebody was asked: time goes on, taps are taken', () => {
    const { machine, session } = atWork();
    const before = msOf(machine.open().clockNow());
    machine.setClock(-180);
    expect(running(machine)).toMatchObject({ why: 'jumped', wall: expect.stringMatching(/^2026-11-22T06:/) });
    must(machine.open().sessions.apply(session, 'cleanseAndNumb', { type: 'note.added', text: 'x' }));
    expect(msOf(machine.open().clockNow()) - before).toBeLessThan(minuteMs);
    expect(must(machine.open().sessions.view(session)).timers).toMatchObject([{ unknown: false }]);
  });

  test('"go on by the record": nothing is changed and nobody is asked twice', () => {
    const { machine, session } = atWork();
    machine.setClock(-180);
    const question = running(machine);
    must(machine.life.answerClock({ is: 'record', shown: question?.wall ?? nine }));
    expect(running(machine)).toBeUndefined();
    expect([...machine.open().store.read({ kind: 'clock.corrected' })]).toEqual([]);
    expect(must(machine.open().sessions.view(session)).timers).toMatchObject([{ unknown: false }]);
    machine.setClock(-600);
    expect(running(machine)).toMatchObject({ why: 'jumped' });
  });

  test.each([
    ['back', -180],
    ['forward', 95],
  ])(
    '"the computer is right", %s: a step that is recorded, the same session on the screen, its cream unknown',
    (_way, byMinutes) => {
      const { machine, session } = atWork();
      const onAt = must(machine.open().sessions.view(session)).timers[0]?.onAt ?? nine;
      machine.setClock(byMinutes);
      const question = running(machine);
      must(machine.life.answerClock({ is: 'wall', shown: question?.wall ?? nine }));
      const { store, sessions } = machine.open();
      const [entry] = [...store.read({ kind: 'clock.corrected' })];
      const step = stepOf(entry);
      const moved = msOf(step.to) - msOf(step.from);
      expect(Math.abs(moved - byMinutes * minuteMs)).toBeLessThan(1000);
      expect(sessions.current()?.session).toBe(session);
      const view = must(sessions.view(session));
      expect(view.timers).toMatchObject([{ unknown: true }]);
      const [said, is] = [inEnglish(view.clockNotice ?? ''), `to ${clockIn('Europe/London', step.to)}.`];
      expect(said).toContain(`from ${clockIn('Europe/London', step.from)} to`);
      expect(said).toContain(is);
      // The cream lies on as long as it did: both its time and today's were put right.
      expect(Math.abs(msOf(view.timers[0]?.onAt ?? nine) - msOf(onAt) - byMinutes * minuteMs)).toBeLessThan(
        1000,
      );
      expect(running(machine)).toBeUndefined();
      must(
        sessions.apply(session, view.place, {
          type: 'numbing.dwellStated',
          application: 'cream-1',
          minutes: 10,
        }),
      );
      expect(must(sessions.view(session)).timers).toMatchObject([{ unknown: false }]);
    },
  );

  test('what the screen showed and what a restart shows is the same', () => {
    const { machine, session } = atWork();
    machine.setClock(-180);
    must(machine.life.answerClock({ is: 'wall', shown: running(machine)?.wall ?? nine }));
    follow(machine, session, { minutesBefore: 1, what: { type: 'note.added', text: 'after' } as never });
    const shown = must(machine.open().sessions.view(session));
    const openedBefore = openedAt(machine.open().sessions, session);
    const again = reopened(machine, msOf(machine.open().clockNow()) + 5 * minuteMs);
    expect(again.life.state().phase).toBe('ready');
    const view = must(again.open().sessions.view(session));
    expect(view.timers.map(({ onAt }) => onAt)).toEqual(shown.timers.map(({ onAt }) => onAt));
    expect(openedAt(again.open().sessions, session)).toBe(openedBefore);
  });

  test('a sleep of a night is no jump, one of months is asked about', () => {
    const { machine } = atWork();
    machine.setClock(14 * 60);
    machine.clock.woke();
    expect(running(machine)).toBeUndefined();
    expect(machine.open().clockNow()).toMatch(/^2026-11-22T23:/);
    machine.setClock(90 * 24 * 60);
    machine.clock.woke();
    expect(running(machine)).toMatchObject({ why: 'jumped' });
    expect(machine.open().clockNow()).toMatch(/^2026-11-22T23:/);
  });
});

test('a damaged record is looked at without a question, and its last time poisons nothing', () => {
  const machine = studioOn();
  const wrong = reopened(machine, start + 3652 * dayMs);
  yes(wrong);
  registered(wrong);
  wrong.life.close();
  const left = asKilled(wrong);
  const other = studioOn();
  other.life.close();
  cpSync(join(other.dataDir, 'record.db'), join(left, 'record.db'));
  const again = machineOn({ dataDir: left, startMs: start + minuteMs });
  expect(again.life.begin().phase).toBe('readOnly');
  expect(again.open().clockNow()).toMatch(/^2026-11-22/);
});

test(
  'a closed session of the wrong year is shown in the right one, with its length, and marked',
  { timeout: 600_000 },
  async () => {
    const listed = async (on: Machine) =>
      (await on.open().desk.list({ text: '', before: null, limit: 5 })).rows[0];
    const machine = studioOn();
    // Too little to be asked about: nobody notices before it is right again.
    const wrong = reopened(machine, start + 3 * dayMs);
    const { session } = closedOn(wrong);
    const length = (await listed(wrong))?.lengthMinutes ?? 0;
    const right = reopened(wrong, start + 9 * 60 * minuteMs);
    yes(right);
    expect(await listed(right)).toMatchObject({
      session,
      date: '2026-11-22',
      lengthMinutes: length,
      timeDoubtful: true,
    });
    const page = must(await right.open().desk.open(session));
    expect(
      page.timeline.every(({ doubtful }) => doubtful !== null && doubtful.startsWith('2026-11-25')),
    ).toBe(true);
    expect(page.timeline.every(({ at }) => at.startsWith('2026-11-22'))).toBe(true);
    expect(right.open().desk.recent(5)).toMatchObject([{ timeDoubtful: true, date: '2026-11-22' }]);
  },
);

test('nothing that depends on "today" follows a year that never was: home, lists, the client, stock, the next visit, its sheet', async () => {
  const machine = studioOn();
  const wrong = reopened(machine, start + 3652 * dayMs + 60 * minuteMs);
  yes(wrong);
  const session = sessionOn(wrong, script.slice(0, 40));
  must(wrong.open().sessions.leave(session));
  const right = reopened(wrong, start + 12 * 60 * minuteMs);
  yes(right);
  const { sessions, clients, home, desk, stock, open } = { ...right.open(), open: right.open };
  const client = dataOf(must(sessions.loaded(session))).opening.client;
  const next = sessionOn(right, script);
  must(await open().paper.print(next, 'sheet', null));
  const again = must(open().start(client, 'touch_up'));
  const told: Readonly<Record<string, unknown>> = {
    home: home(),
    completed: await desk.list({ text: '', before: null, limit: 5 }),
    client: must(clients.open(client)),
    stock: stock.page(),
    next: must(sessions.view(again.session)),
    sheet: Buffer.from(right.printed.at(-1)?.pdf ?? []).toString(),
  };
  for (const [what, page] of Object.entries(told)) {
    // A record number is a name and stays what it is on paper; that the clock said so is told.
    const said = JSON.stringify(page)
      .replaceAll('SMP-2036-', 'SMP-')
      .replaceAll(/"said":"2036[^"]*"/g, '');
    expect(said, what).toContain('2026');
    expect(said, what).not.toContain('2036');
  }
  expect(told['sheet']).not.toContain('"doubtful":true');
});

test('on paper too: a page that a wrong clock made says that its dates are doubtful, and a sheet not yet given is to be made again', async () => {
  const machine = studioOn();
  const wrong = reopened(machine, start + 3 * dayMs);
  const session = sessionOn(wrong, upToPrepared());
  expect(dataOf(must(wrong.open().sessions.loaded(session))).sheet).not.toHaveProperty('staleSince');
  const { session: closed } = closedOn(wrong);
  must(await wrong.open().paper.print(closed, 'sheet', null));
  expect(String(Buffer.from(wrong.printed.at(-1)?.pdf ?? []))).not.toContain('"doubtful":true');
  const right = reopened(wrong, start + 9 * 60 * minuteMs);
  yes(right);
  expect(dataOf(must(right.open().sessions.loaded(session))).sheet).toHaveProperty('staleSince');
  must(await right.open().paper.print(closed, 'sheet', null));
  expect(String(Buffer.from(right.printed.at(-1)?.pdf ?? []))).toContain('"doubtful":true');
});

const closedOn = (machine: Machine) => {
  const session = sessionOn(machine, script);
  return { session };
};
const upToFirst = (type: string): typeof script =>
  script.slice(0, script.findIndex(({ what }) => what !== 'prepare' && what.type === type) + 1);
const upToPrepared = (): typeof script =>
  script.slice(0, script.findIndex(({ what }) => what === 'prepare') + 1);

describe('a clock that no line could hold', () => {
  const far = Date.parse('+012000-12-30T00:00:00Z');
  test.each([
    ['a year of five digits', far],
    ['the last of four', Date.parse('9999-12-31T23:59:59.999Z')],
    ['a hundred and one years on', start + 101 * 366 * dayMs],
  ])('at start, %s: "yes" is not taken, the right time is', (_how, startMs) => {
    const machine = studioOn();
    const { seq } = machine.open().store.head();
    const again = reopened(machine, startMs);
    expect(questionOf(again)?.why).toBe('ahead');
    const shown = questionOf(again)?.wall ?? nine;
    expect(again.life.answerClock({ is: 'wall', shown })).toMatchObject({
      ok: false,
      error: { kind: 'bad-request', issues: [{ field: 'date' }] },
    });
    expect(must(stated(again, '2026-11-23', '10:00')).phase).toBe('ready');
    registered(again);
    expect(again.open().store.head().seq).toBeGreaterThan(seq);
    again.life.close();
    const right = reopened(again, start + dayMs + 3 * 60 * minuteMs);
    expect(right.life.state().phase).toBe('ready');
    expect(right.open().store.damage()).toBeUndefined();
  });

  test.each([
    ['ahead', far],
    ['before all years', Date.parse('-000300-01-01T00:00:00Z')],
  ])('set while somebody works, %s: taps are taken, and the next start reads them', (_how, ms) => {
    const machine = studioOn();
    machine.setClock((ms - start) / minuteMs);
    machine.life.lookAtClock();
    const client = registered(machine, { fullName: 'Meanwhile' });
    machine.life.close();
    const again = reopened(machine, start + dayMs);
    expect(again.life.state().phase).toBe('ready');
    expect(again.open().clients.find('Meanwhile')[0]?.id).toBe(client);
  });

  test('set back to where some systems begin to count, the right time can be stated all the same', () => {
    for (const day of ['1601-01-01', '1904-01-01', '1970-01-01']) {
      const again = reopened(studioOn(), Date.parse(`${day}T00:00:00Z`));
      expect(must(stated(again, '2026-11-23', '10:00')).phase, day).toBe('ready');
      expect(again.open().home().today).toBe('2026-11-23');
    }
  });

  test('at a first start too: the record stays readable, and time comes back when the clock does', () => {
    const machine = studioOn({ startMs: far });
    registered(machine, { fullName: 'Far Away' });
    machine.life.close();
    const again = reopened(machine, start);
    expect(questionOf(again)?.why).toBe('behind');
    yes(again);
    expect(again.open().home().today).toBe('2026-11-22');
    expect(again.open().clients.find('Far Away')).toHaveLength(1);
  });
});
