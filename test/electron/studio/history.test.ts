import { describe, expect, test } from 'vitest';
import type { ProtocolDraft, ReleaseRow } from '../../../shared/ipc/protocol-channels.ts';
import type { Protocol } from '../../../shared/protocol/schema.ts';
import { english } from '../../../shared/words/language.ts';
import { loadScreenLanguage } from '../../../shared/words/screen-languages.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { doorOf } from '../ipc/every-channel.ts';
import { asKilled, machineOn, studioOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';

const withScar = (machine: Machine, months: number): unknown => {
  const { protocol } = machine.open().studio.release();
  return {
    ...protocol,
    limits: {
      ...protocol.limits,
      scarMinimumMonths: { ...protocol.limits.scarMinimumMonths, value: months },
    },
  };
};
const value = <T>({ value: found }: { value?: unknown }): T => found as T;

describe('the history of the protocol', () => {
  test('tells which version was in force on a day, who released it and what it made weaker, for ever', async () => {
    const machine = studioOn();
    const ask = doorOf(machine);
    const day = machine.open().clockNow().slice(0, 10);
    expect((await ask('protocol.release', { protocol: withScar(machine, 9), reason: 'Insurer' })).ok).toBe(
      true,
    );
    expect((await ask('protocol.release', { protocol: withScar(machine, 12) })).ok).toBe(true);
    const { rows, inForce } = value<{ rows: ReleaseRow[]; inForce: number }>(
      await ask('protocol.history', { on: day }),
    );
    expect(rows.map(({ version, reason }) => [version, reason])).toEqual([
      [3, ''],
      [2, 'Insurer'],
      [1, ''],
    ]);
    expect(inForce).toBe(3);
    const [weaker] = rows[1]?.weaker ?? [];
    expect([weaker?.name, weaker?.was, weaker?.is].map((one) => inEnglish(one ?? ''))).toEqual([
      'A scar must be this old',
      '12 months',
      '9 months',
    ]);
    expect(value<{ inForce: null }>(await ask('protocol.history', { on: '2020-01-01' })).inForce).toBeNull();
    expect((await ask('protocol.history', { on: '2026-02-30' })).ok).toBe(false);
  });

  test('shows what an old version said, and goes back to it by a new release that asks the floors again', async () => {
    const machine = studioOn();
    const ask = doorOf(machine);
    await ask('protocol.release', { protocol: withScar(machine, 18) });
    const said = value<{ lines: { name: never; value: never }[]; changes: { course: string }[] }>(
      await ask('protocol.said', { version: 1, text: 'scar must be' }),
    );
    expect(said.lines.map(({ name, value: is }) => [inEnglish(name), inEnglish(is)])).toContainEqual([
      'A scar must be this old',
      '12 months',
    ]);
    expect(said.changes).toMatchObject([{ course: 'stricter' }]);
    const old = value<Protocol>(await ask('protocol.text', { version: 1 }));
    expect((await ask('protocol.release', { protocol: old })).error).toMatchObject({
      issues: [{ field: 'reason' }],
    });
    expect((await ask('protocol.release', { protocol: old, reason: 'back' })).ok).toBe(true);
    expect(machine.open().studio.release().protocol).toMatchObject({
      version: 3,
      limits: { scarMinimumMonths: { value: 12 } },
    });
    expect((await ask('protocol.text', { version: 9 })).error).toMatchObject({ kind: 'failure' });
  });
});

test('what the protocol said is looked for in the words that stand on the screen', async () => {
  const spanish = (await loadScreenLanguage('es')) ?? english;
  const ask = doorOf(studioOn({ languageFor: () => Promise.resolve(spanish) }));
  const found = async (text: string): Promise<readonly string[]> =>
    value<{ lines: { path: string }[] }>(await ask('protocol.said', { version: 1, text })).lines.map(
      ({ path }) => path,
    );
  expect(await found('una cicatriz tiene')).toContain('limits.scarMinimumMonths.value');
  expect(await found('scar must be')).toEqual([]);
});

test('what Stipple ships now is told as a difference to what the studio has, and can be taken', async () => {
  const machine = studioOn();
  const ask = doorOf(machine);
  await ask('protocol.release', { protocol: withScar(machine, 18) });
  const said = value<{ changes: { name: never; was: never; is: never; course: string }[] }>(
    await ask('protocol.said', { version: 0, text: 'scar must be' }),
  );
  expect(said.changes.map(({ was, is, course }) => [inEnglish(was), inEnglish(is), course])).toEqual([
    ['12 months', '18 months', 'stricter'],
  ]);
  const shipped = value<Protocol>(await ask('protocol.text', { version: 0 }));
  expect((await ask('protocol.release', { protocol: shipped, reason: 'as shipped' })).ok).toBe(true);
});

describe('a draft of the protocol', () => {
  const fields = { 'limits.scarMinimumMonths.value': { text: 'half', kind: 'number' } };
  test('survives a kill, broken or not, and says whose it is', async () => {
    const machine = studioOn();
    expect((await doorOf(machine)('protocol.saveDraft', { fields })).ok).toBe(true);
    const after = machineOn({ dataDir: asKilled(machine) });
    after.life.begin();
    after.life.begin();
    const draft = value<ProtocolDraft>(await doorOf(after)('protocol.draft', null));
    expect(draft.fields).toEqual(fields);
    expect(draft.by).not.toBe('');
  });
  test('is gone once it is released or let go, and is stored once', async () => {
    const machine = studioOn();
    const ask = doorOf(machine);
    await ask('protocol.saveDraft', { fields });
    const { seq } = machine.open().store.head();
    await ask('protocol.saveDraft', { fields });
    expect(machine.open().store.head().seq).toBe(seq);
    await ask('protocol.saveDraft', { fields: {} });
    expect(value(await ask('protocol.draft', null))).toBeNull();
    await ask('protocol.saveDraft', { fields });
    await ask('protocol.release', { protocol: withScar(machine, 18) });
    expect(value(await ask('protocol.draft', null))).toBeNull();
  });
});
