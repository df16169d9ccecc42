import { describe, expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { doorOf } from '../ipc/every-channel.ts';
import { joined, ownerPin, pinOf, withOwnerPin } from '../people/setup-people.ts';
import { studioOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import type { Protocol } from '../../../shared/protocol/schema.ts';

const current = (machine: Machine): Protocol => machine.open().studio.release().protocol;
const withLimit = (machine: Machine, id: keyof Protocol['limits'], value: number): unknown => {
  const protocol = current(machine);
  return { ...protocol, limits: { ...protocol.limits, [id]: { ...protocol.limits[id], value } } };
};
const entries = (machine: Machine, kind: 'protocol.released' | 'protocol.reasoned') => [
  ...machine.open().store.read({ kind }),
];

describe('a release through the door', () => {
  test('that goes below a floor is refused with the name of the field, and nothing is written', async () => {
    const machine = studioOn();
    const ask = doorOf(machine);
    const before = machine.open().store.head().seq;
    for (const value of [9999, 301, -1, 1e308, Number.NaN, '300', null]) {
      const protocol = withLimit(machine, 'numbingDayMinutes', value as number);
      for (const channel of ['protocol.look', 'protocol.release'] as const) {
        const { ok, error } = await ask(
          channel,
          channel === 'protocol.look' ? { protocol } : { protocol, reason: 'we want to' },
        );
        expect(ok, String(value)).toBe(false);
        expect(error).toMatchObject({
          kind: 'bad-request',
          issues: [{ field: 'limits.numbingDayMinutes.value' }],
        });
        expect(inEnglish(error?.says ?? '')).toContain('Longest time under numbing cream in one day');
      }
    }
    expect(machine.open().store.head().seq).toBe(before);
  });

  test('that is stricter needs no reason; that is weaker needs one, and keeps it', async () => {
    const machine = studioOn();
    const ask = doorOf(machine);
    expect(
      (await ask('protocol.release', { protocol: withLimit(machine, 'numbingDayMinutes', 240) })).ok,
    ).toBe(true);
    expect(entries(machine, 'protocol.reasoned')).toEqual([]);

    const weaker = withLimit(machine, 'scarMinimumMonths', 9);
    const look = await ask('protocol.look', { protocol: weaker });
    expect(look).toMatchObject({
      ok: true,
      value: { version: 3, asksReason: true, changes: [{ course: 'weaker' }] },
    });
    for (const reason of [undefined, '', '   '])
      expect((await ask('protocol.release', { protocol: weaker, reason })).error).toMatchObject({
        issues: [{ field: 'reason' }],
      });
    expect((await ask('protocol.release', { protocol: weaker, reason: 'Letter of our insurer' })).ok).toBe(
      true,
    );
    expect(entries(machine, 'protocol.reasoned').map(({ body }) => body)).toMatchObject([
      {
        version: 3,
        reason: 'Letter of our insurer',
        agreedBy: null,
        weaker: [{ key: 'limits.scarMinimumMonths.value' }],
      },
    ]);
    // Back again is stricter.
    expect(
      (await ask('protocol.release', { protocol: withLimit(machine, 'scarMinimumMonths', 12) })).ok,
    ).toBe(true);
  });

  test('names the second person who agreed by PIN', async () => {
    const { machine, owner } = await withOwnerPin();
    const ros = await joined(machine, 'Ros Cole', ['manager']);
    must(await machine.open().people.lock.signIn(ros, pinOf('manager')));
    const ask = doorOf(machine);
    const order = { protocol: withLimit(machine, 'scarMinimumMonths', 9), reason: 'agreed' };
    expect((await ask('protocol.release', order)).error).toMatchObject({ kind: 'needs-pin', of: 'second' });
    expect((await ask('protocol.release', order, { person: owner, pin: ownerPin })).ok).toBe(true);
    expect(entries(machine, 'protocol.reasoned').at(-1)).toMatchObject({
      by: ros,
      body: { agreedBy: owner, weaker: [{ key: 'limits.scarMinimumMonths.value' }] },
    });
    expect(entries(machine, 'protocol.released').at(-1)?.by).toBe(ros);
    // What comes after has no second person of its own.
    expect(machine.open().people.seat.second()).toBeUndefined();
  });

  test.each<[string, (protocol: Protocol) => unknown]>([
    ['no protocol', () => 'protocol'],
    ['an empty list of questions', (protocol) => ({ ...protocol, questions: [] })],
    ['another country', (protocol) => ({ ...protocol, pack: { ...protocol.pack, id: 'eu' } })],
    ['a field nobody knows', (protocol) => ({ ...protocol, secret: 1 })],
    ['no consents', (protocol) => ({ ...protocol, consents: protocol.consents.slice(1) })],
  ])('with %s is refused in words', async (_what, make) => {
    const machine = studioOn();
    const { ok, error } = await doorOf(machine)('protocol.release', {
      protocol: make(current(machine)),
      reason: 'x',
    });
    expect(ok).toBe(false);
    expect(error).toMatchObject({ kind: 'bad-request' });
    expect(inEnglish(error?.says ?? '')).not.toBe('');
  });
});
