import { expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import type { Intent } from '../../../shared/session/events.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { dataOf } from '../../../electron/session/live-sessions.ts';
import { script, sessionOn, studioOn } from './setup-app.ts';

/** A closed session whose pigment lot was wrong; its sheet was saved once. */
const corrected = async () => {
  const machine = studioOn();
  const session = sessionOn(machine, script);
  must(await machine.open().paper.save(session, 'sheet'));
  const held = dataOf(must(machine.open().sessions.loaded(session)));
  const mix = held.mixes[0]?.id ?? '';
  machine.advance(60 * 24 * 9);
  const before = machine.open().store.head().seq;
  const fix: Intent = {
    type: 'record.corrected',
    part: 'mix',
    id: mix,
    field: 'pigmentLot',
    value: 'PG-4711',
    reason: 'Read the wrong bottle',
  };
  must(machine.open().sessions.apply(session, 'closed', fix));
  return { machine, session, before, wrong: held.mixes[0]?.pigmentLot ?? '', held };
};

test('a correction after the end is an entry of its own, and closes nothing a second time', async () => {
  const { machine, session, before } = await corrected();
  const written = [...machine.open().store.read({ from: before + 1 })].map(({ kind }) => kind);
  expect(written).toEqual(['session.addendum', 'lot.used', 'lot.placed', 'lot.placed']);
  const [row] = machine.open().store.sessions({ session });
  expect(row).toMatchObject({ ending: 'closed' });
  expect(row?.endedSeq ?? before + 1).toBeLessThanOrEqual(before);
});

test('a recall finds the session by the lot that was named first and by the one that was meant', async () => {
  const { machine, session, wrong } = await corrected();
  const lots = [...machine.open().store.read({ session, kind: 'lot.used' })].map(
    ({ body }) => (body as { readonly lot: string }).lot,
  );
  expect(lots).toEqual(expect.arrayContaining([wrong, 'PG-4711']));
});

test('read again from the journal it is the same, and the page tells it behind the end with its day', async () => {
  const { machine, session, held } = await corrected();
  const now = dataOf(must(machine.open().sessions.loaded(session)));
  machine.open().sessions.forget(now.opening.client);
  const again = dataOf(must(machine.open().sessions.loaded(session)));
  expect(again).toEqual(now);
  expect(again.ended).toEqual(held.ended);
  const page = must(await machine.open().desk.open(session));
  const last = page.timeline.at(-1);
  expect(inEnglish(last?.text ?? '')).toMatch(/^Corrected after the end: Mix .*PG-4711 \(was /);
  expect(last?.time).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);
  expect(page).toMatchObject({ addenda: 1, paper: { isStale: true } });
});

test('the corrected sheet names the one it takes the place of, and the next visit hears the right lot', async () => {
  const { machine, session, held } = await corrected();
  must(machine.open().paper.prepare(session));
  const now = dataOf(must(machine.open().sessions.loaded(session)));
  expect(now.sheet?.sheet.replaces).not.toBeNull();
  expect(JSON.stringify(now.sheet?.sheet.lots)).toContain('PG-4711');
  expect(JSON.stringify(held.sheet?.sheet)).not.toContain('PG-4711');
  expect(machine.open().paper.prepare(session)).toMatchObject({
    ok: false,
    error: { refusal: { kind: 'session-ended' } },
  });
  machine.advance(60 * 24 * 40);
  const next = must(await machine.open().starting(now.opening.client, 'touch_up'));
  const opened = dataOf(must(machine.open().sessions.loaded(next.session))).opening;
  expect(JSON.stringify(opened.lastVisit?.work)).toContain('PG-4711');
});

test('an answer that is put right after the end is in the list of why to look, in the client’s history and before the next visit', async () => {
  const machine = studioOn();
  const session = sessionOn(machine, script);
  const held = dataOf(must(machine.open().sessions.loaded(session)));
  const row = held.protocol.questions.find(
    ({ outcome, asked }) => outcome === 'refuse' && asked === 'client',
  );
  const code = row?.code ?? '';
  machine.advance(60 * 24 * 2);
  must(
    machine.open().sessions.apply(session, 'closed', {
      type: 'record.corrected',
      part: 'answer',
      id: code,
      field: 'answer',
      value: 'yes',
      reason: 'The client called',
    }),
  );
  const page = must(await machine.open().desk.open(session));
  expect(inEnglish(page.timeline.at(-1)?.text ?? '')).toMatch(
    new RegExp(`^Corrected after the end: ${code} .*answer: yes \\(was no\\)\\. Reason: The client called$`),
  );
  expect(page.timeline.at(-1)?.by).toBe(held.opening.practitioner.name);
  expect(page.row.missing.some((one) => inEnglish(one).startsWith('Not today'))).toBe(true);
  expect(page.paper).toMatchObject({ isStale: false, noteIsStale: false });
  machine.advance(60 * 24 * 40);
  const next = must(await machine.open().starting(held.opening.client, 'touch_up'));
  const opened = dataOf(must(machine.open().sessions.loaded(next.session))).opening;
  expect(opened.lastVisit?.said[code]?.answer).toBe('yes');
});
