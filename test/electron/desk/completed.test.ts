import { expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { closedSession } from '../session/closed-session.ts';
import {
  asKilled,
  completed,
  machineOn,
  registered,
  script,
  sessionOn,
  studioOn,
} from '../session/setup-app.ts';

test('a closed session is in the list with its client, person, length, overrides and what could not be checked', async () => {
  const { machine, session } = closedSession();
  const [row] = await completed(machine);
  expect(row).toMatchObject({
    session,
    clientName: 'Marcus Okonkwo-Lindqvist',
    practitioner: 'Dana Whitlock',
    date: '2026-11-22',
    ending: 'closed',
    kind: 'touch_up',
    recordNumber: 'SMP-2026-0001',
    missing: [],
    stagesReached: ['consultation', 'cleanseAndNumb', 'colourMatch', 'application', 'fineTune', 'aftercare'],
  });
  expect(row?.lengthMinutes).toBe(
    Math.round(script.reduce((sum, { minutesBefore }) => sum + minutesBefore, 0)),
  );
  expect(row?.overrides.map(inEnglish).join()).toContain('Client came from far away');
  expect(row?.notChecked.length).toBeGreaterThan(0);
});

test('its timeline tells every entry in order, in the words of the studio and the time of its zone', async () => {
  const { machine, session } = closedSession();
  const { timeline, overrides, seal } = must(await machine.open().desk.open(session));
  expect(timeline).toHaveLength(script.length + 1);
  expect(timeline.map(({ seq }) => seq)).toEqual(timeline.map(({ seq }) => seq).toSorted((a, b) => a - b));
  expect(timeline[0]).toMatchObject({ time: '09:00', by: 'Dana Whitlock' });
  expect(
    timeline
      .map(({ text }) => inEnglish(text))
      .every((text) => text.trim() !== '' && !text.includes('undefined') && !text.includes('[object')),
  ).toBe(true);
  expect(overrides.every(({ name, reason }) => name !== '' && reason !== '')).toBe(true);
  // A manager reads the rule, not its number.
  expect(overrides.map(({ says }) => says)).not.toContainEqual(
    expect.stringMatching(/^[A-Z]\d?-\S+( \w+)?$/),
  );
  expect(seal).toMatch(/^[0-9a-f ]{19}$/);
});

test('an open session is not in the list, and the list is the same after a restart', async () => {
  const { machine } = closedSession();
  must(
    machine
      .open()
      .start(registered(machine, { fullName: 'Priya Raman', dateOfBirth: '1990-01-01' }), 'touch_up'),
  );
  const before = await completed(machine);
  expect(before).toHaveLength(1);
  const again = machineOn({ dataDir: asKilled(machine) });
  again.life.begin();
  expect(await completed(again)).toEqual(before);
});

test('a session that was held back says by what, and one that ended early says how', async () => {
  const machine = studioOn();
  const session = sessionOn(machine, script.slice(0, 5));
  const { sessions } = machine.open();
  sessions.apply(session, 'consultation', { type: 'stage.completed' });
  must(
    sessions.apply(session, 'consultation', {
      type: 'session.declined',
      reason: 'Unrealistic',
      noteForClient: 'We cannot promise what you hope for.',
    }),
  );
  const [row] = await completed(machine);
  expect(row).toMatchObject({ ending: 'declined', stagesReached: ['consultation'] });
  expect(row?.blockedCount).toBeGreaterThan(3);
  expect(row?.missing.length).toBeGreaterThan(3);
  expect(inEnglish(row?.endingSays ?? '')).not.toBe('');
});

test('a session tells its way through the stages to the second, and every product and lot that was used', async () => {
  const { machine, session } = closedSession();
  const page = must(await machine.open().desk.open(session));
  expect(page.way.map(({ stage }) => stage)).toEqual(page.row.stagesReached);
  for (const { fromExact, untilExact } of page.way) {
    expect(fromExact).toMatch(/^\d\d:\d\d:\d\d$/);
    expect(untilExact >= fromExact).toBe(true);
  }
  for (const line of page.timeline) expect(line.exact.startsWith(line.time)).toBe(true);
  const places = page.timeline.map(({ where }) => where);
  expect([...new Set(places)].filter((where) => where !== 'afterwards')).toEqual(page.row.stagesReached);
  const lots = [...machine.open().store.read({ session, kind: 'lot.used' })].map(
    ({ body }) => (body as { readonly lot: string }).lot,
  );
  expect(page.used.map(({ lot }) => lot)).toEqual(
    expect.arrayContaining(lots.filter((lot) => lot !== 'Spray D1')),
  );
});
