import { expect, test } from 'vitest';
import { inEnglish } from '../builders/in-words.ts';
import { doorOf } from './ipc/every-channel.ts';
import { closedSession } from './session/closed-session.ts';

test('a seal typed from paper leads to its page, in any case and spacing', async () => {
  const { machine, session } = closedSession();
  const { store } = machine.open();
  const sheet = [...store.read({ session })].find(
    ({ body }) => (body as { readonly type?: string }).type === 'sheet.prepared',
  );
  const seal = store.sealOf(sheet?.seq ?? 0) ?? '';
  const ask = doorOf(machine);
  for (const typed of [
    seal,
    seal.toUpperCase(),
    seal.replaceAll(' ', ''),
    seal.replaceAll(' ', '-').replaceAll('0', 'O'),
  ])
    expect(await ask('record.seal', { typed })).toMatchObject({
      ok: true,
      value: { paper: 'sheet', session, client: 'Marcus Okonkwo-Lindqvist' },
    });
});

test('the seal of any other signature is found too, and that of no entry is not', async () => {
  const { machine } = closedSession();
  const { store } = machine.open();
  const ask = doorOf(machine);
  const mark = [...store.lines(0, 50)].findIndex(({ mark: one }) => one !== undefined) + 1;
  expect(await ask('record.seal', { typed: store.sealOf(mark) })).toMatchObject({
    ok: true,
    value: { seq: mark, paper: 'other' },
  });
  const head = store.head().seq;
  for (const typed of ['0000 0000 0000 0000', '7f3a', '', 'seal', '7f3a 91c2 04be d8eg']) {
    const { ok, error } = await ask('record.seal', { typed });
    expect(ok, typed).toBe(false);
    expect(inEnglish(error?.says ?? '')).toMatch(/A record seal is 16|No page of this record/);
  }
  expect(store.head().seq).toBe(head);
});

test('the folder of the record, how far it goes and the last backup are told', async () => {
  const { machine } = closedSession();
  expect((await doorOf(machine)('record.place', null)).value).toEqual({
    folder: machine.dataDir,
    besides: { names: [], more: 0 },
    entries: machine.open().store.head().seq,
    wholeCheck: null,
    lastBackup: null,
  });
});
