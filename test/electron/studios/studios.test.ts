import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { newFolder, registered, script, scriptThrough, sessionOn, studioOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import { inTurn, sharing, startedAgain } from '../sharing/chairs.ts';
import { joinedBy, seenOf, studioNamed, studiosOf } from './setup-studios.ts';

/** A manager with a studio of their own, and two others that their computer has joined: North with one visit, East with one that is open. */
const threeStudios = async () => {
  const [northPlace, eastPlace] = [newFolder(), newFolder()];
  const own = studioNamed('Studio South', newFolder());
  const north = studioNamed('Studio North', northPlace);
  const east = studioNamed('Studio East', eastPlace);
  const inNorth = await joinedBy(north, northPlace);
  const inEast = await joinedBy(east, eastPlace);
  const northVisit = sessionOn(north, script);
  sessionOn(east, scriptThrough(2));
  const ownVisit = sessionOn(own, script);
  for (const mine of [inNorth, inEast]) mine.advance(600);
  await inTurn(north, inNorth, north, inNorth, east, inEast, east, inEast);
  for (const mine of [inNorth, inEast]) mine.life.close();
  const studios = studiosOf(own, [inNorth.dataDir, inEast.dataDir]);
  must(await studios.add());
  must(await studios.add());
  return { own, north, east, inNorth, inEast, studios, northVisit, ownVisit, northPlace };
};
const listed = (studios: Awaited<ReturnType<typeof threeStudios>>['studios'], studio: string | null = null) =>
  studios.list({ studio, show: 'all', text: '', limit: 100 });
const told = (machine: Machine) => machine.open().store.head().seq;

test('a manager sees the ended sessions of three studios in one list, reads one as the tablet that wrote it, and figures by studio and in sum', async () => {
  const { studios, north: there, northVisit, ownVisit } = await threeStudios();
  await listed(studios);
  const list = await listed(studios);
  expect(list.rows.map(({ studioName, row }) => [studioName, row.session])).toEqual(
    expect.arrayContaining([
      ['Studio North', northVisit],
      ['Studio South', ownVisit],
    ]),
  );
  expect(list.rows).toHaveLength(2);
  expect(list.rows.map(({ row }) => row.summary)).toEqual(['there', 'there']);
  expect(list.rows.every(({ row }) => inEnglish(row.clientName).includes('Marcus'))).toBe(true);
  expect(list.counts.all).toBe(2);
  const north = seenOf(studios, 'Studio North');
  expect((await listed(studios, north.id)).rows.map(({ row }) => row.session)).toEqual([northVisit]);
  const page = must(await studios.session(north.id, northVisit));
  const written = must(await there.open().desk.open(northVisit));
  expect(page.timeline.map(({ text, time, by }) => [text, time, by])).toEqual(
    written.timeline.map(({ text, time, by }) => [text, time, by]),
  );
  expect(page.seal).toBe(written.seal);
  expect(page.row.why).toEqual(written.row.why);
  expect(page.review).toMatchObject({ mayReview: true, state: 'none' });

  const figures = await studios.figures(null);
  expect(figures.studios.map(({ name, group }) => [name, group.sessions])).toEqual(
    expect.arrayContaining([
      ['Studio South', 1],
      ['Studio North', 1],
      ['Studio East', 0],
    ]),
  );
  expect(figures.sum.sessions).toBe(2);
  expect(figures.lacks).toEqual([]);
});

test('a question about a session is written into the record of its studio, whoever worked there reads it, and the list says so at once', async () => {
  const { studios, own, north, northVisit, inNorth } = await threeStudios();
  await listed(studios);
  const { id } = seenOf(studios, 'Studio North');
  const page = must(await studios.session(id, northVisit));
  const line = page.timeline.findLast(({ seq }) => seq > page.timeline[0]!.seq + 3);
  const before = told(own);
  const said = must(
    await studios.say(id, 'review.returned', {
      session: northVisit,
      words: 'How long was the break?',
      about: line?.seq ?? 0,
      until: null,
    }),
  );
  expect(said.review).toMatchObject({
    state: 'returned',
    talk: [{ words: 'How long was the break?', about: line?.seq }],
  });
  expect(told(own)).toBe(before);
  expect((await listed(studios, id)).rows[0]?.row.review).toBe('returned');
  await studios.hear();
  await inTurn(north);
  const { client } = page.row;
  const there = must(await north.open().desk.open(northVisit));
  expect(there.review).toMatchObject({ state: 'returned', talk: [{ byName: 'Maya Lindqvist' }] });
  const about = there.timeline.find(({ seq }) => seq === there.review.talk[0]?.about);
  expect(about?.text).toEqual(line?.text);
  must(await north.open().desk.say('review.answered', { session: northVisit, words: 'Ten minutes.' }));
  await inTurn(north);
  await studios.hear();
  expect((await listed(studios, id)).rows[0]?.row.review).toBe('answered');
  must(await studios.say(id, 'review.approved', { session: northVisit, words: '' }));
  expect((await listed(studios, id)).rows[0]?.row.review).toBe('approved');
  expect(await studios.say(id, 'review.approved', { session: northVisit, words: '' })).toMatchObject({
    ok: false,
  });
  // The client can be told who looked at their file.
  studios.close();
  const again = startedAgain(inNorth).open();
  expect(
    [...again.store.read({ client, kind: 'client.seen' })].map(({ by }) => again.studio.nameOf(by)),
  ).toEqual(['Maya Lindqvist']);
});

test('a recall goes over all studios, says how far each was heard, and is complete only when each could be heard', async () => {
  const { studios, north, northPlace } = await threeStudios();
  const lot =
    north
      .open()
      .store.lotThings()
      .find(({ role }) => role === 'pigment')?.lot ?? 'none';
  const all = await studios.recall({ text: lot, limit: 50 });
  expect(all.isComplete).toBe(true);
  const of = (name: string, recall = all) => recall.studios.find((one) => one.name === name);
  expect(of('Studio North')).toMatchObject({ lacks: null, clientsOf: 1, sessions: 1 });
  expect(inEnglish(of('Studio North')?.heard ?? '')).toMatch(/^Studio North last heard .*\d\d:\d\d\. /);
  expect(of('Studio North')?.clients[0]).toMatchObject({ phone: expect.any(String) as string });
  rmSync(northPlace, { recursive: true });
  const cut = await studios.recall({ text: lot, limit: 50 });
  expect(cut.isComplete).toBe(false);
  expect(inEnglish(of('Studio North', cut)?.lacks ?? '')).toMatch(
    /^Studio North could not be reached just now\. It was last heard .*; not complete before it is heard again\.$/,
  );
  // What was heard before is still told.
  expect(of('Studio North', cut)?.clientsOf).toBe(1);
});

test('a sample of a month is drawn over all tablets of one studio and written there', async () => {
  const { studios, own, north, northVisit, inNorth } = await threeStudios();
  await listed(studios);
  const { id } = seenOf(studios, 'Studio North');
  const before = told(own);
  expect(await studios.draw(id, '2026-11')).toMatchObject({ ok: false });
  expect(told(own)).toBe(before);
  studios.close();
  const later = studiosOf(own, [inNorth.dataDir], { startMs: Date.parse('2027-01-04T09:00:00Z') });
  must(await later.add());
  expect(await later.draw(id, '2026-11')).toMatchObject({ ok: false, error: { kind: 'tablets-refused' } });
  north.advance(60 * 24 * 60);
  registered(north, { fullName: 'Ana Pereira', dateOfBirth: '1990-01-02', phone: '0170 1' });
  await inTurn(north);
  expect(must(await later.months(id)).months.map(({ month }) => month)).toEqual(['2026-12', '2026-11']);
  const drawn = must(await later.draw(id, '2026-11'));
  expect(drawn.people.flatMap((one) => one.drawn.map(({ session }) => session))).toEqual([northVisit]);
  expect((await later.list({ studio: id, show: 'sample', text: '', limit: 10 })).rows).toHaveLength(1);
});

test('a folder without a record, the open one and one that is there already are not added, and each says why', async () => {
  const [own, north] = [studioOn(), studioOn()];
  north.life.close();
  const studios = studiosOf(own, [newFolder(), own.dataDir, north.dataDir, north.dataDir]);
  const said = async () => {
    const answer = await studios.add();
    return answer.ok || answer.error.kind !== 'tablets-refused' ? '' : inEnglish(answer.error.says);
  };
  expect(await said()).toMatch(/no record of a studio/);
  expect(await said()).toMatch(/open now/);
  expect(await said()).toBe('');
  expect(await said()).toMatch(/on the list already/);
  expect(await studios.add()).toEqual({ ok: false, error: { kind: 'cancelled' } });
});

test('a studio whose folder is open elsewhere says so, stays on the list, and no answer counts as complete', async () => {
  const [own, east] = [studioOn(), studioOn()];
  const second = studiosOf(own, [east.dataDir]);
  must(await second.add());
  expect(second.view().studios[1]).toMatchObject({ state: 'closed' });
  const recall = await second.recall({ text: 'A1', limit: 10 });
  expect(recall.isComplete).toBe(false);
  expect(sharing(own).view().problem).toBe(null);
});
