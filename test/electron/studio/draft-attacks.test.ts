import { expect, test } from 'vitest';
import { withEdits } from '../../../renderer/studio/protocol-edits.ts';
import type { Protocol } from '../../../shared/protocol/schema.ts';
import { must } from '../../../shared/result.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { doorOf } from '../ipc/every-channel.ts';
import type { Answered } from '../ipc/every-channel.ts';
import { joined, pinOf, withOwnerPin } from '../people/setup-people.ts';

const says = ({ ok, error }: Answered): string => (ok ? 'ok' : inEnglish(error?.says ?? ''));
const valueOf = <Value>(answer: Answered): Value => (answer as unknown as { value: Value }).value;
/** The owner at the door, with the protocol as the window gets it. */
const atTheDoor = async () => {
  const there = await withOwnerPin();
  const ask = doorOf(there.machine);
  const protocol = valueOf<Protocol>(await ask('protocol.current', null));
  const look = async (change: object) => ask('protocol.look', { protocol: { ...protocol, ...change } });
  return { ...there, ask, protocol, look };
};

test('a protocol with every text emptied is refused in one sentence, each field named, and nothing is written', async () => {
  const { machine, ask, protocol } = await atTheDoor();
  const empty = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string')
      return ['format', 'id', 'code', 'kind', 'unit', 'language'].includes(key) ? value : '';
    if (Array.isArray(value)) return value.map((one) => empty(one, key));
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, empty(one, name)]))
      : value;
  };
  const seq = machine.open().store.head().seq;
  const looked = await ask('protocol.look', { protocol: empty(protocol) });
  expect(says(looked)).toMatch(/^Not released\. Look at: .+\.$/);
  expect((looked.error as unknown as { issues: readonly unknown[] }).issues.length).toBeGreaterThan(100);
  expect((await ask('protocol.release', { protocol: empty(protocol) })).ok).toBe(false);
  expect(machine.open().store.head().seq).toBe(seq);
});

test.each([
  ['no protocol at all', 'x'],
  ['a list', []],
  ['nothing', null],
  ['half of one', { format: 'stipple-protocol-1' }],
])('%s is refused in words', async (_what, protocol) => {
  const { ask } = await atTheDoor();
  expect(says(await ask('protocol.look', { protocol }))).not.toBe('ok');
});

test('of two drafts the last one typed is the studio’s, and neither of them is in force', async () => {
  const { machine, ask } = await atTheDoor();
  const sam = await joined(machine, 'Sam Lind', ['practitioner']);
  const text = (words: string) => ({ 'scripts.defer': { text: words, kind: 'word' } });
  expect(says(await ask('protocol.saveDraft', { fields: text('By the owner.') }))).toBe('ok');
  must(await machine.open().people.lock.signIn(sam, pinOf('practitioner')));
  expect(says(await ask('protocol.saveDraft', { fields: text('By Sam.') }))).toBe('ok');
  expect(valueOf(await ask('protocol.draft', null))).toMatchObject({
    by: 'Sam Lind',
    fields: text('By Sam.'),
  });
  const { scripts } = valueOf<Protocol>(await ask('protocol.current', null));
  expect(scripts.defer).not.toContain('By Sam');
  // Releasing it is another thing, from the console too.
  const { protocol } = machine.open().studio.release();
  expect(
    (await ask('protocol.release', { protocol: { ...protocol, scripts: { ...scripts, defer: 'By Sam.' } } }))
      .ok,
  ).toBe(false);
});

test('a draft of the longest texts is kept, and one beyond is refused in words', async () => {
  const { ask } = await atTheDoor();
  const draft = (text: string) =>
    ask('protocol.saveDraft', { fields: { 'scripts.defer': { text, kind: 'word' } } });
  expect(says(await draft('x'.repeat(10_000)))).toBe('ok');
  expect(says(await draft('\u202e\u0627\u0644\u0639'.repeat(2_000)))).toBe('ok');
  expect(valueOf<{ fields: object }>(await ask('protocol.draft', null)).fields).toMatchObject({
    'scripts.defer': { text: '\u202e\u0627\u0644\u0639'.repeat(2_000) },
  });
  expect(says(await draft('x'.repeat(60_001)))).not.toBe('ok');
});

test('whoever says that translations still fit is in the record, and says it only of those that would have gone', async () => {
  const { machine, owner, ask, protocol } = await atTheDoor();
  const changed = withEdits(protocol, { 'questions.@C19.ask': 'Have you had another tattoo?' });
  const fits = [
    { language: 'es', list: 'questions', code: 'C19' },
    { language: 'de', list: 'questions', code: 'C20' },
    { language: 'xx', list: 'questions', code: 'C19' },
  ];
  const told = valueOf<{ changes: { path: string }[] }>(
    await ask('protocol.look', { protocol: changed, fits }),
  );
  expect(told.changes.filter(({ path }) => path.startsWith('kept.'))).toHaveLength(1);
  must(machine.open().studio.releaseNew(changed, { fits: fits as never }));
  const next = machine.open().studio.release().protocol;
  const has = (language: string) =>
    next.translations?.find((one) => one.language === language)?.questions.some(({ code }) => code === 'C19');
  expect([has('es'), has('de'), has('fr')]).toEqual([true, false, false]);
  expect([...machine.open().store.read({ kind: 'protocol.reasoned' })].at(-1)).toMatchObject({
    by: owner,
    body: { version: 2, kept: [{ id: expect.any(String) as string }] },
  });
  const rows = machine.open().studio.history.rows();
  expect(rows[0]?.kept.map(inEnglish)).toEqual([expect.stringContaining('Español: C19') as string]);
  expect(rows[1]?.kept).toEqual([]);
});
