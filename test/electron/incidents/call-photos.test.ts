import { expect, test } from 'vitest';
import { MOST_SENT } from '../../../shared/home/calls.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import { must } from '../../../shared/result.ts';
import { mediaFiles, phonePicture, smallPicture } from '../media/setup-photos.ts';
import { closedSession } from '../session/closed-session.ts';
import { registered, studioOn } from '../session/setup-app.ts';
import { inEnglish } from '../../builders/in-words.ts';

const sent = { bytes: phonePicture(), small: smallPicture() };
const call = { day: 7, outcome: 'concern', words: 'Bumps in the dots' } as const;

test('photos sent with a call lie sealed beside the visit, and are shown with the client’s photos', async () => {
  const { machine, session } = closedSession();
  const { calls, media, desk, store } = machine.open();
  const client = store.sessions()[0]?.client as never;
  const before = Object.keys(mediaFiles(machine.dataDir)).length;
  must(calls.record({ ...call, session, photos: [sent, { ...sent, fileSays: '2026-11-20T08:00:00' }] }));
  // Whole and small of each, and nothing of the picture in clear.
  const files = mediaFiles(machine.dataDir);
  expect(Object.keys(files)).toHaveLength(before + 4);
  for (const bytes of Object.values(files)) expect(bytes.includes(Buffer.from('Exif'))).toBe(false);

  const visit = must(await media.list(client)).find((one) => one.session === session);
  expect(visit?.sent.map(({ day, destroyed }) => [day, destroyed])).toEqual([
    [7, null],
    [7, null],
  ]);
  expect(visit?.sent[1]?.takenAt).toBe('2026-11-20T08:00:00.000Z');
  const [first] = visit?.sent ?? [];
  expect(await media.picture(session, first?.id ?? '', 'small')).toBeDefined();
  expect(await media.check(session)).toContainEqual({ photo: first?.id, state: 'intact' });
  const { timeline } = must(await desk.open(session));
  expect(inEnglish(timeline.at(-1)?.text ?? '')).toBe(
    'Called, day 7 after the visit: something worries them, Bumps in the dots, 2 photos came with it',
  );
  expect(store.verifyRecent()).toMatchObject({ intact: true });

  // They can be destroyed like any other, by one tap and for good.
  must(media.destroy(session, first?.id ?? '', 'clientAsked'));
  const left = must(await media.list(client)).find((one) => one.session === session);
  expect(left?.sent.map(({ destroyed }) => destroyed === null)).toEqual([false, true]);
});

test('a late reaction takes the photos that came with a call to the form of unwanted events', async () => {
  const { machine, session } = closedSession();
  const { calls, adverse, media, store } = machine.open();
  const client = store.sessions()[0]?.client as never;
  must(calls.record({ ...call, session, photos: [sent] }));
  const { start } = must(await adverse.list(client));
  const there = start.visits.find((one) => one.session === session)?.photos ?? [];
  const [came] = there.filter(({ title }) => inEnglish(title) === 'Sent on day 7');
  expect(came).toBeDefined();
  const order = {
    client,
    session,
    event: crypto.randomUUID(),
    what: 'Bumps in the dots',
    plan: 'Sent to a skin doctor',
    zone: null,
    details: {
      sort: 'papules',
      onsetOn: '2026-11-22',
      severity: 2,
      photos: [came?.id ?? ''],
      reportedTo: [],
    },
  } as const;
  const [row] = must(await adverse.record(order as never));
  expect(row?.details?.photos).toEqual([came?.id]);
  // Lots of the visit go with it.
  expect(row?.materials.length).toBeGreaterThan(0);
  must(media.destroy(session, came?.id ?? '', 'mistake'));
  expect(must(await adverse.list(client)).start.visits[0]?.photos.some(({ id }) => id === came?.id)).toBe(
    false,
  );
});

test('who agreed to no photos is asked for none: the call is refused with its photos, and taken without', () => {
  const machine = studioOn();
  const { session } = must(machine.open().start(registered(machine), 'touch_up'));
  must(
    machine.open().sessions.apply(session, 'consultation', {
      type: 'session.deferred',
      reason: 'Not today',
      comeBackOn: null,
    } as never),
  );
  const { calls, store } = machine.open();
  const head = store.head().seq;
  const files = Object.keys(mediaFiles(machine.dataDir)).length;
  expect(calls.record({ ...call, session, photos: [sent] })).toMatchObject({
    ok: false,
    error: { kind: 'refused' },
  });
  expect(store.head().seq).toBe(head);
  expect(Object.keys(mediaFiles(machine.dataDir))).toHaveLength(files);
  must(calls.record({ ...call, session, photos: [] }));
});

test('what is no picture, or more than a few, is refused whole: nothing of it is kept', () => {
  const { machine, session } = closedSession();
  const { calls, store } = machine.open();
  const head = store.head().seq;
  const files = Object.keys(mediaFiles(machine.dataDir)).length;
  for (const bad of [
    { ...sent, bytes: new Uint8Array() },
    { ...sent, bytes: Buffer.from('no picture') },
    { ...sent, small: phonePicture() },
    { bytes: smallPicture(), small: Buffer.from([0xff, 0xd8]) },
  ])
    expect(calls.record({ ...call, session, photos: [sent, bad] }), String(bad.bytes.length)).toMatchObject({
      ok: false,
      error: { kind: 'bad-picture' },
    });
  expect(store.head().seq).toBe(head);
  expect(Object.keys(mediaFiles(machine.dataDir))).toHaveLength(files);
  const many = contract['calls.record'].parse({
    ...call,
    session: crypto.randomUUID(),
    photos: Array.from({ length: MOST_SENT + 1 }, () => sent),
  });
  expect(many.ok).toBe(false);
});
