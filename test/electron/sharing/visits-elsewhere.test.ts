import { expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { heldOf, newFolder, registered, script, scriptThrough, sessionOn } from '../session/setup-app.ts';
import { chair, inTurn, joined, sharing } from './chairs.ts';

test('whoever audits sees the sessions of the other tablets with why to look at each, and opens one', async () => {
  const { one, two } = await joined();
  const closed = sessionOn(two, script);
  const open = sessionOn(two, scriptThrough(1));
  await inTurn(two, one, two, one);
  const { client } = heldOf(two.open(), closed).opening;
  const all = one.open().chairs.visitsElsewhere(false);
  expect(all).toMatchObject({
    of: 2,
    lacks: null,
    rows: [
      { session: open, ending: null, tablet: '2' },
      {
        session: closed,
        ending: 'closed',
        tablet: '2',
        clientName: expect.stringMatching(/Marcus/) as string,
      },
    ],
  });
  expect(all?.fresh.map(inEnglish)).toEqual([expect.stringMatching(/^Tablet 2 was heard up to .*\d/)]);
  must(await one.open().chairs.bring(client));
  const page = must(await one.open().desk.open(closed));
  expect(page).toMatchObject({ row: { session: closed, recordNumber: 'SMP-2026-T2-0001' } });
  expect(page.row.practitioner).toBe('Dana Whitlock');
  expect(page.timeline).toEqual(must(await two.open().desk.open(closed)).timeline);
});

test('a session that was taken over or has late entries is among those to look at', async () => {
  const { one, two } = await joined();
  const session = sessionOn(two, scriptThrough(3));
  const { client } = heldOf(two.open(), session).opening;
  one.advance(300);
  await inTurn(two, one, two, one);
  must(await one.open().chairs.bring(client));
  const seq = must(one.open().clients.open(client)).sessions[0]?.openThere?.seq ?? 0;
  must(await one.open().chairs.takeOver(client, session, seq));
  must(two.open().sessions.apply(session, 'application', { type: 'note.added', text: 'late' }));
  await inTurn(one, two);
  expect(
    two
      .open()
      .chairs.visitsElsewhere(true)
      ?.rows.map(({ looks }) => looks.map(inEnglish)),
  ).toEqual([['1 late entry', 'Taken over in mid-session']]);
});

test('the list says what it lacks while another tablet knows of more, and a tablet alone has none', async () => {
  const { one, two } = await joined();
  registered(two);
  await inTurn(two, one);
  expect(one.open().chairs.visitsElsewhere(true)).toMatchObject({ rows: [], lacks: null });
  expect(sharing(one).view().troubles).toEqual([]);
});

test('what depends on the other tablets says how far they were heard; a tablet alone says nothing', async () => {
  const { one } = await joined();
  const fresh = one.open().chairs.freshness();
  expect(fresh?.fresh.map(inEnglish)).toEqual([expect.stringMatching(/^Tablet 2 was heard up to/)]);
  expect(fresh?.lacks).toBe(null);
  const alone = chair(newFolder());
  expect(alone.open().chairs.freshness()).toBe(null);
  expect(alone.open().chairs.visitsElsewhere(false)).toBe(null);
});
