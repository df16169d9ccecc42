import { inEnglish } from '../../builders/in-words.ts';
import { expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import type { AdverseDetails } from '../../../shared/adverse/form.ts';
import { dataOf } from '../../../electron/session/live-sessions.ts';
import { closedSession } from '../session/closed-session.ts';
import { completed } from '../session/setup-app.ts';
import { english } from '../../../shared/words/language.ts';
import { loadScreenLanguage } from '../../../shared/words/screen-languages.ts';

const details = (more: Partial<AdverseDetails> = {}): AdverseDetails => ({
  sort: 'infection',
  onsetOn: '2026-11-22',
  severity: 3,
  photos: [],
  reportedTo: ['supplier'],
  ...more,
});

/** A closed session with everything that a manager may remember of it, and how many sessions a question finds. */
const asked = async (parts: Parameters<typeof closedSession>[0] = {}) => {
  const { machine, session } = closedSession(parts);
  await completed(machine);
  const { desk } = machine.open();
  /** Once everything was looked through: the first answer does not wait for that. */
  const finds = async (text: string): Promise<number> => {
    const answer = () => desk.list({ text, before: null, limit: 9 });
    await expect.poll(async () => (await answer()).lacks, { timeout: 600_000 }).toBeNull();
    return (await answer()).found;
  };
  return { machine, session, finds };
};

test('a session is found by its lots, kept in the cupboard or not, with and without blanks and signs', async () => {
  const { machine, session, finds } = await asked();
  const lots = [...machine.open().store.read({ session, kind: 'lot.used' })].map(
    ({ body }) => body as { readonly lot: string; readonly product: string; readonly lotId?: string },
  );
  expect(lots.length).toBeGreaterThan(3);
  for (const { lot, product } of lots) {
    expect(await finds(lot), lot).toBe(1);
    expect(await finds(`${product} ${lot.toLowerCase()}`), product).toBe(1);
  }
  expect(await finds('lot-that-nobody-used')).toBe(0);
  const mix = dataOf(must(machine.open().sessions.loaded(session))).mixes[0]?.id ?? '';
  expect(await finds('PG-4711')).toBe(0);
  must(
    machine.open().sessions.apply(session, 'closed', {
      type: 'record.corrected',
      part: 'mix',
      id: mix,
      field: 'pigmentLot',
      value: 'PG-4711',
      reason: 'Read the wrong bottle',
    }),
  );
  await expect.poll(() => finds('pg4711'), { timeout: 600_000 }).toBe(1);
});

test('a session is found by the seal on its sheet, however it is typed', async () => {
  const { machine, session, finds } = await asked();
  const seal = must(await machine.open().desk.open(session)).seal ?? '';
  expect(seal).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/);
  for (const typed of [
    seal,
    seal.toUpperCase(),
    seal.replaceAll(' ', ''),
    seal.replaceAll(' ', '-'),
    seal.replaceAll('0', 'O'),
  ])
    expect(await finds(typed), typed).toBe(1);
  const other = (seal.startsWith('0') ? '1' : '0') + seal.slice(1);
  expect(await finds(other)).toBe(0);
});

test('an event that came up weeks later finds the session at once, and so does what was heard of it', async () => {
  const { machine, session, finds } = await asked();
  const { adverse, store } = machine.open();
  const client = store.sessions({ session })[0]?.client ?? expect.fail('no such session');
  expect(await finds('bumps')).toBe(0);
  machine.advance(60 * 24 * 20);
  must(
    await adverse.record({
      client,
      session,
      event: 'e1',
      what: 'Bumps in the dots',
      plan: 'Sent to a doctor',
      zone: null,
      details: details({ sort: 'papules', onsetOn: '2026-12-04' }),
    }),
  );
  expect(await finds('bumps doctor')).toBe(1);
});

test('a session is found by the reason of an override, its record number, and what it lacked', async () => {
  const { machine, session, finds } = await asked();
  const { row, overrides } = must(await machine.open().desk.open(session));
  expect(overrides.length).toBeGreaterThan(0);
  for (const { reason } of overrides) expect(await finds(reason), reason).toBe(1);
  expect(await finds(row.recordNumber)).toBe(1);
  for (const says of row.notChecked.slice(0, 2))
    expect(await finds(inEnglish(says)), inEnglish(says)).toBe(1);
});

test('what stands on the screen is what finds a session, in the language of the screen, and anew when that changes', async () => {
  const spanish = (await loadScreenLanguage('es')) ?? english;
  let language = spanish;
  const { finds } = await asked({ languageFor: () => Promise.resolve(language) });
  expect(await finds('noviembre')).toBe(1);
  expect(await finds('cerrada')).toBe(1);
  expect(await finds('november')).toBe(0);
  language = english;
  expect(await finds('november')).toBe(1);
  expect(await finds('noviembre')).toBe(0);
});
