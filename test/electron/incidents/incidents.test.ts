import { adverseWords } from '../../../shared/words/adverse.ts';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AdverseDetails } from '../../../shared/adverse/form.ts';
import type { Exposure } from '../../../shared/staff/exposure.ts';
import { must } from '../../../shared/result.ts';
import { closedSession } from '../session/closed-session.ts';
import { machineOn, newFolder, sessionOn, studioOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';

const details = (more: Partial<AdverseDetails> = {}): AdverseDetails => ({
  sort: 'infection',
  onsetOn: '2026-11-22',
  severity: 3,
  photos: [],
  reportedTo: ['supplier'],
  ...more,
});
const stick: Exposure = {
  id: '6c2a1a5e-0000-4000-8000-000000000001',
  sort: 'needleStick',
  who: 'Dana Reyes',
  on: '2026-11-22',
  time: '12:10',
  device: 'Needle cartridge',
  brand: 'SharpCo',
  lot: 'SC-99',
  area: 'Chair 1',
  how: 'Slipped while changing the cartridge',
  firstAid: 'Washed for five minutes',
  sourceKnown: true,
  referredTo: 'Walk-in clinic',
  referredOn: '2026-11-22',
  referredTime: '12:40',
  followUp: '',
};
const again = (machine: Machine): Machine => {
  machine.life.close();
  const next = machineOn({ dataDir: machine.dataDir, startMs: Date.parse('2026-11-25T09:00:00Z') });
  next.life.begin();
  return next;
};

test('an event of a running session is in the list at once, with its lots, and still there after a restart', async () => {
  const machine = studioOn();
  const session = sessionOn(machine);
  const { sessions, adverse } = machine.open();
  const view = must(sessions.view(session));
  must(
    sessions.apply(session, view.place, {
      type: 'adverse.noted',
      event: 'e1',
      what: 'Felt faint',
      plan: 'Lay down',
      details: details({ sort: 'faint' }),
    }),
  );
  expect(must(await adverse.list(view.client.id)).cases).toMatchObject([
    { what: 'Felt faint', session, details: { sort: 'faint' } },
  ]);
  // Corrected in the session: one case, its first time kept.
  must(
    sessions.apply(session, view.place, {
      type: 'adverse.noted',
      event: 'e1',
      what: 'Fainted',
      plan: 'Lay down',
      details: details({ sort: 'faint' }),
    }),
  );
  const [one] = must(await again(machine).open().adverse.list(view.client.id)).cases;
  expect(one).toMatchObject({ what: 'Fainted', corrections: 1, due: true, nextFollowUp: '2026-11-24' });
});

test('weeks after the visit an event is entered with the lots of that visit, asked about, and then no more today', async () => {
  const { machine, session } = closedSession();
  const next = again(machine);
  const { adverse, store, home } = next.open();
  const client = store.sessions({ session })[0]?.client ?? expect.fail('no such session');
  const entered = must(
    await adverse.record({
      client,
      session,
      event: 'e1',
      what: 'Bumps in the dots',
      plan: 'Sent to a doctor',
      zone: 'VTX',
      details: details({ sort: 'papules', onsetOn: '2026-11-24' }),
    }),
  );
  expect(entered).toMatchObject([
    {
      what: 'Bumps in the dots',
      zoneName: 'Crown',
      visitOn: '2026-11-22',
      due: false,
      nextFollowUp: '2026-11-27',
    },
  ]);
  expect(entered[0]?.materials.some(({ use }) => use === 'pigment')).toBe(true);
  expect(home().followUps).toEqual([]);
  next.advance(3 * 24 * 60);
  expect(home().followUps).toMatchObject([{ event: 'e1', client, dueOn: '2026-11-27' }]);
  expect(
    must(await adverse.followUp({ client, event: 'e1', on: '2026-11-28', words: 'Smaller' }))[0],
  ).toMatchObject({ due: false, nextFollowUp: '2026-12-02' });
  expect(home().followUps).toEqual([]);
});

test.each([
  [{ plan: ' ' }, 'plan'],
  [{ details: details({ onsetOn: '2026-12-24' }) }, 'details.onsetOn'],
  [{ details: details({ photos: ['6c2a1a5e-0000-4000-8000-0000000000ff'] }) }, 'details.photos'],
] as const)('what cannot be is refused at its field: %j', async (wrong, field) => {
  const { machine, session } = closedSession();
  const { adverse, store } = machine.open();
  const client = store.sessions({ session })[0]?.client ?? expect.fail('no such session');
  const before = store.head().seq;
  const answer = await adverse.record({
    client,
    session,
    event: 'e1',
    what: 'Bumps',
    plan: 'Doctor',
    zone: null,
    details: details(),
    ...wrong,
  });
  if (answer.ok || answer.error.kind !== 'bad-request') throw new Error('should be refused');
  expect(answer.error.issues).toMatchObject([{ field }]);
  expect(store.head().seq).toBe(before);
});

test('a running session tells its events itself', async () => {
  const machine = studioOn();
  const session = sessionOn(machine);
  const { adverse, sessions } = machine.open();
  const client = must(sessions.view(session)).client.id;
  const answer = await adverse.record({
    client,
    session,
    event: 'e1',
    what: 'Bumps',
    plan: 'Doctor',
    zone: null,
    details: details(),
  });
  expect(answer).toMatchObject({
    ok: false,
    error: {
      issues: [{ field: 'session', says: adverseWords.sessionRuns }],
    },
  });
});

test('a needle-stick is in the log of the staff, and nothing leads from a client to it', async () => {
  const { machine, session } = closedSession();
  const { exposures, store } = machine.open();
  const client = store.sessions({ session })[0]?.client ?? expect.fail('no such session');
  expect(must(exposures.record(stick)).rows).toMatchObject([
    { who: 'Dana Reyes', lot: 'SC-99', corrections: 0 },
  ]);
  expect(must(exposures.record({ ...stick, followUp: 'Blood taken on day 1' })).rows).toMatchObject([
    { followUp: 'Blood taken on day 1', corrections: 1 },
  ]);
  const told = [...store.read({ kind: 'exposure.recorded' })];
  expect(told).toHaveLength(2);
  for (const entry of told) expect([entry.client, entry.session]).toEqual([undefined, undefined]);
  for (const filter of [{ client }, { session }])
    expect(JSON.stringify([...store.read(filter)])).not.toContain('SC-99');
});

test('an erased client takes their events along; the log of the staff stays', async () => {
  const { machine, session } = closedSession();
  const { adverse, exposures, store, vault } = machine.open();
  const client = store.sessions({ session })[0]?.client ?? expect.fail('no such session');
  must(
    await adverse.record({
      client,
      session,
      event: 'e1',
      what: 'Bumps in the dots',
      plan: 'Doctor',
      zone: null,
      details: details(),
    }),
  );
  must(exposures.record(stick));
  must(vault.eraseClient(client));
  const next = again(machine);
  expect(await next.open().adverse.list(client)).toMatchObject({ ok: false });
  expect(next.open().home().followUps).toEqual([]);
  expect(next.open().exposures.log().rows).toMatchObject([{ who: 'Dana Reyes' }]);
});

test('the report on paper holds what happened and every lot', async () => {
  const saveTo = newFolder();
  const { machine, session } = closedSession({ saveTo });
  const { adverse, adversePaper, store } = machine.open();
  const client = store.sessions({ session })[0]?.client ?? expect.fail('no such session');
  const [one] = must(
    await adverse.record({
      client,
      session,
      event: 'e1',
      what: 'Bumps in the dots',
      plan: 'Doctor',
      zone: null,
      details: details(),
    }),
  );
  const { path } = must(await adversePaper({ client, event: 'e1', how: 'save', printer: null }));
  const printed = readFileSync(String(path), 'utf8');
  for (const { lot } of one?.materials ?? []) expect(printed).toContain(lot);
  expect(printed).toContain('Bumps in the dots');
});
