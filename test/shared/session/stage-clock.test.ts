import { expect, test } from 'vitest';
import { offeredChoices } from '../../../shared/session/topics/identity/read.ts';
import { fieldById } from '../../../shared/session/fields.ts';
import { addMinutes } from '../../../shared/time.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { chairAt } from '../../builders/session.ts';

const now = (chair: ReturnType<typeof chairAt>, stage: string) =>
  chair.view().stages.find(({ id }) => id === stage);

test('the clock of a stage leaves out the pauses, however many, and tells when it was entered all the same', () => {
  const chair = chairAt('colourMatch');
  const entered = now(chair, 'colourMatch')?.enteredAt;
  if (entered == null) throw new Error('not entered');
  expect(now(chair, 'colourMatch')?.workedSince).toBe(entered);
  let paused = 0;
  for (const minutes of [12, 1, 30]) {
    chair.later(4);
    chair.say({ type: 'session.suspended' }, 0);
    const from = chair.now();
    chair.later(minutes);
    chair.say({ type: 'session.resumed' }, 0);
    paused += (Date.parse(chair.events.at(-1)?.at ?? from) - Date.parse(from)) / 60_000;
  }
  expect(paused).toBeGreaterThanOrEqual(43);
  expect(now(chair, 'colourMatch')?.enteredAt).toBe(entered);
  const since = now(chair, 'colourMatch')?.workedSince ?? entered;
  expect(Math.abs(Date.parse(since) - Date.parse(addMinutes(entered, paused)))).toBeLessThan(61_000);
  // Pauses of one stage are none of the next, nor of the one before.
  expect(now(chair, 'application')?.workedSince).toBeNull();
  const before = now(chair, 'consultation');
  expect(before?.workedSince).toBeDefined();
});

test('where a paper must be seen "known to the studio" is not offered, as it would be refused', () => {
  const choices = fieldById.get('idKind')?.choices ?? [];
  for (const pack of ['uk', 'eu', 'us-ca'] as const) {
    const ids = offeredChoices(defaultProtocol(pack), 'idKind', choices).map(({ id }) => id);
    expect(ids).not.toContain('known');
    expect(ids).toContain('passport');
  }
  const { pack } = defaultProtocol('us-ca');
  const free = {
    pack: { ...pack, idRequired: { ...pack.idRequired, value: false } as typeof pack.idRequired },
  };
  expect(offeredChoices(free, 'idKind', choices)).toEqual(choices);
});
