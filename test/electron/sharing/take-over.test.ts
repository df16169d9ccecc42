import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyFolder } from '../../../electron/tools/verify-folder.ts';
import type { ClientId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import { agree, orderFor } from '../media/setup-photos.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { completed, follow, heldOf, script, scriptThrough, sessionOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import {
  amidst,
  chairsOf,
  clientOf,
  inTurn,
  joined,
  pageOn,
  sharing,
  startedAgain,
  visitOnTwo,
} from './chairs.ts';

test('the file of a client of the other tablet is opened here, with who they are, every visit and what each left', async () => {
  const { one, two, client, session } = await visitOnTwo();
  expect(one.open().clients.open(client)).toMatchObject({ ok: false });
  must(await chairsOf(one).bring(client));
  const [here, there] = [pageOn(one, client), pageOn(two, client)];
  expect(here.fields).toEqual(there.fields);
  expect(here.sessions).toMatchObject([
    { session, ending: 'closed', recordNumber: there.sessions[0]?.recordNumber },
  ]);
  const [history, known] = [must(await one.open().history(client)), must(await two.open().history(client))];
  expect(history).toEqual(known);
  // Nobody is listed twice: they are one of ours now.
  expect(sharing(one).find('')).toEqual([]);
  expect(one.open().clients.find('')).toMatchObject([{ id: client }]);
  expect(must(await chairsOf(one).bring(client))).toBe(null);
});

test('the next visit here goes on from the last one there, and its own tablet hears of it', async () => {
  const { one, two, client, session } = await visitOnTwo();
  must(await chairsOf(one).bring(client));
  const started = must(await one.open().starting(client, 'touch_up'));
  const { lastVisit, clientFacts } = heldOf(one.open(), started.session).opening;
  expect(lastVisit).toMatchObject({ session });
  expect(lastVisit?.lastNeedleOn).toMatch(/^2026-/);
  expect(clientFacts.firstTimeHere).toBe(false);
  await inTurn(one, two);
  expect(pageOn(two, client).sessions.map((row) => row.session)).toEqual([started.session, session]);
  expect(pageOn(two, client).sessions[0]).toMatchObject({ openThere: { tablet: '1' } });
  expect(must(await two.open().history(client)).visits.length).toBeGreaterThan(0);
});

test('no two tablets of a studio give one record number, whatever each has heard', async () => {
  const { one, two } = await joined();
  const numberOf = (machine: Machine) => heldOf(machine.open(), sessionOn(machine)).opening.recordNumber;
  expect([numberOf(one), numberOf(two), numberOf(two)]).toEqual([
    'SMP-2026-0001',
    'SMP-2026-T2-0001',
    'SMP-2026-T2-0002',
  ]);
  two.life.close();
  expect(numberOf(startedAgain(two))).toMatch(/^SMP-2026-T\w+-000\d$/);
});

test('cream that the other tablet entered today counts here', async () => {
  const { one, client } = await visitOnTwo();
  must(await chairsOf(one).bring(client));
  one.advance(240);
  const { session } = must(await one.open().starting(client, 'touch_up'));
  expect(heldOf(one.open(), session).opening.numbingToday?.length).toBeGreaterThan(0);
});

test('without its key nothing of a file is opened, and the sentence says where to share', async () => {
  const { one, client } = await visitOnTwo();
  rmSync(join(one.dataDir, 'others', 'keys'), { recursive: true });
  const answer = await chairsOf(one).bring(client);
  expect(answer).toMatchObject({ ok: false, error: { kind: 'tablets-refused' } });
  expect(answer.ok || answer.error.kind !== 'tablets-refused' ? '' : inEnglish(answer.error.says)).toMatch(
    /^Tablet 2 has not handed over the key/,
  );
  expect(await chairsOf(one).bring('00000000-0000-4000-8000-000000000001' as ClientId)).toMatchObject({
    ok: false,
  });
});

test('a session that another tablet has is said with its last entry, and nobody begins a second one', async () => {
  const { one, two, client, session, there } = await amidst();
  const last = two.open().store.lastSeqOf(session);
  expect(there).toMatchObject({ session, tablet: '2', seq: last });
  const again = await one.open().starting(client, 'touch_up');
  expect(again).toMatchObject({ ok: false, error: { refusal: { kind: 'held-elsewhere', tablet: '2' } } });
  expect(one.open().store.sessions({ client })).toEqual([]);
  // The tablet that has it goes on.
  expect(must(await two.open().starting(client, 'touch_up')).session).toBe(session);
});

test('a session is taken over at the last line there is, says which that is, and goes on to its end here', async () => {
  const { one, client, session, there } = await amidst();
  const view = must(await chairsOf(one).takeOver(client, session, there.seq));
  expect(view).toMatchObject({ session, stage: 'application' });
  expect(inEnglish(view.takenOver ?? '')).toMatch(
    new RegExp(
      `^Taken over from tablet 2 after its entry ${there.seq.toLocaleString('en')} of \\d\\d:\\d\\d`,
    ),
  );
  for (const step of script.slice(scriptThrough(3).length)) follow(one, session, step);
  expect(must(one.open().sessions.view(session)).place).toBe('closed');
  expect((await completed(one)).map((row) => row.why.map(({ says }) => inEnglish(says)).join(' '))).toEqual([
    expect.stringContaining('Taken over from tablet 2'),
  ]);
  expect((await verifyFolder(one.dataDir, {})).code).toBe(0);
});

test('everything the other tablet had entered counts on here: cream, lots, answers, passes', async () => {
  const { one, two, client, session, there } = await amidst();
  const before = heldOf(two.open(), session);
  must(await chairsOf(one).takeOver(client, session, there.seq));
  const after = heldOf(one.open(), session);
  const { takeovers, handOver: _none, lastAt: _later, ...rest } = after;
  const { takeovers: none, handOver: _hand, lastAt: _last, ...same } = before;
  expect(rest).toEqual(same);
  expect([takeovers.length, none.length]).toEqual([1, 0]);
  // The clock of the cream runs on as if nothing had been taken off.
  expect(after.numbing).toEqual(before.numbing);
});

test('the tablet that had it hears that it lost it, and what it wrote meanwhile is kept as late', async () => {
  const { one, two, client, session, there } = await amidst();
  must(await chairsOf(one).takeOver(client, session, there.seq));
  const say = (text: string) =>
    two.open().sessions.apply(session, 'application', { type: 'note.added', text });
  must(say('written without knowing'));
  await inTurn(one, two, one);
  expect(say('after it heard')).toMatchObject({
    ok: false,
    error: { refusal: { kind: 'held-elsewhere', tablet: '1' } },
  });
  expect(pageOn(two, client).sessions[0]).toMatchObject({ openThere: { tablet: '1' } });
  expect(sharing(one).view().troubles.map(inEnglish).join(' ')).toMatch(
    /^One entry was written to a session/,
  );
  // How the session went does not hold it, on neither tablet.
  for (const machine of [one, two])
    expect(JSON.stringify(heldOf(machine.open(), session).notes), machine.dataDir).not.toContain(
      'without knowing',
    );
});

test('after a restart, and without anything of the other tablet, the session that was taken over goes on', async () => {
  const { one, client, session, there } = await amidst();
  must(await chairsOf(one).takeOver(client, session, there.seq));
  one.life.close();
  rmSync(join(one.dataDir, 'others'), { recursive: true });
  const again = startedAgain(one);
  expect(again.open().sessions.current()).toMatchObject({ session, stage: 'application' });
  for (const step of script.slice(scriptThrough(3).length)) follow(again, session, step);
  expect(pageOn(again, client).sessions).toMatchObject([{ session, ending: 'closed' }]);
});

test('a tablet whose clock is behind the last entry is told so instead of taking the session over', async () => {
  const { one, client, session, there } = await amidst({ areClocksAlike: false });
  const answer = await chairsOf(one).takeOver(client, session, there.seq);
  expect(answer.ok || answer.error.kind !== 'tablets-refused' ? '' : inEnglish(answer.error.says)).toMatch(
    /^The clock of this tablet is behind that of tablet 2/,
  );
});

test('where more came since the screen said it, somebody looks once more', async () => {
  const { one, two, client, session, there } = await amidst();
  must(two.open().sessions.apply(session, 'application', { type: 'note.added', text: 'one more' }));
  await inTurn(two);
  const answer = await chairsOf(one).takeOver(client, session, there.seq);
  expect(answer).toMatchObject({ ok: false, error: { kind: 'tablets-refused' } });
  const now = pageOn(one, client).sessions[0]?.openThere;
  expect(now?.seq).toBeGreaterThan(there.seq);
  must(await chairsOf(one).takeOver(client, session, now?.seq ?? 0));
});

test('it goes back to the first tablet the same way, and each hand is in the record', async () => {
  const { one, two, client, session, there } = await amidst();
  must(await chairsOf(one).takeOver(client, session, there.seq));
  must(
    one.open().sessions.apply(session, 'application', { type: 'note.added', text: 'on the second chair' }),
  );
  for (const machine of [one, two]) machine.advance(5);
  await inTurn(one, two, one, two);
  const back = pageOn(two, client).sessions[0]?.openThere;
  const view = must(await chairsOf(two).takeOver(client, session, back?.seq ?? 0));
  expect(view.place).toBe('application');
  const data = heldOf(two.open(), session);
  expect(data.takeovers.map(({ tablet }) => tablet)).toEqual(['2', '1']);
  expect(JSON.stringify(data.notes)).toContain('on the second chair');
  await inTurn(two, one);
  expect(pageOn(one, client).sessions[0]).toMatchObject({ openThere: { tablet: '2' } });
  expect(sharing(one).view().troubles.map(inEnglish)).toEqual([]);
});

test('photos travel sealed: they are seen here, and what was destroyed on either tablet is gone from both and from the folder', async () => {
  const { one, two, folder } = await joined();
  const session = sessionOn(two);
  agree(two.open(), session);
  const { photo } = must(two.open().media.add(orderFor(session)));
  const client = clientOf(two, session);
  one.advance(240);
  await inTurn(two, one, two, one);
  const lying = () =>
    readdirSync(join(folder, 'stipple-studio', 'media'), { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.length > 60,
    );
  expect(lying().length).toBe(2);
  must(await chairsOf(one).bring(client));
  for (const size of ['whole', 'small'] as const)
    expect(await one.open().media.picture(session, photo, size)).toEqual(
      await two.open().media.picture(session, photo, size),
    );
  expect(must(await one.open().media.list(client))).toMatchObject([{ photos: [{ id: photo }] }]);
  expect((await verifyFolder(one.dataDir, {})).lines.join(' ')).not.toMatch(/no entry names/);
  must(two.open().media.destroy(session, photo, 'clientAsked'));
  await inTurn(two, one);
  expect(lying()).toEqual([]);
  expect(await one.open().media.picture(session, photo, 'whole')).toBe(undefined);
});

test('a client whom their own tablet erased is erased here too, with file and key', async () => {
  const { one, two, client } = await visitOnTwo();
  must(await chairsOf(one).bring(client));
  await inTurn(one, two);
  must(two.open().erasure.erase(client, 'clientAsked'));
  await inTurn(two, one);
  expect(one.open().clients.find('')).toEqual([]);
  expect(existsSync(join(one.dataDir, 'keys', 'clients', `${client}.json`))).toBe(false);
  for (const place of ['keys', 'files'])
    expect(readdirSync(join(one.dataDir, 'others', place)).filter((name) => name.includes(client))).toEqual(
      [],
    );
  await inTurn(one, two);
  for (const machine of [one, two]) expect(sharing(machine).view().troubles).toEqual([]);
});
