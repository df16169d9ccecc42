import { inWords } from '../../builders/in-words.ts';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanJpeg } from '../../../shared/photos/jpeg-segments.ts';
import { photoBounds } from '../../../shared/photos/bounds.ts';
import { must } from '../../../shared/result.ts';
import { digest } from '../../../electron/workspace-deps.ts';
import { frame, jpegOf, text } from '../../builders/jpeg.ts';
import { sessionOn, studioOn } from '../session/setup-app.ts';
import { mediaFiles, orderFor, phonePicture, photoSession, photosOf, smallPicture } from './setup-photos.ts';

test('a photo is sealed, named by the hash of its sealed bytes, and opens as the picture without any words', async () => {
  const machine = studioOn();
  const session = photoSession(machine);
  const { media } = machine.open();
  must(media.add(orderFor(session, { fileSays: '2026-11-22T08:30:00', source: 'file' })));
  const [photo] = photosOf(machine.open(), session);
  const files = mediaFiles(machine.dataDir);
  expect(Object.keys(files)).toHaveLength(2);
  for (const [path, bytes] of Object.entries(files)) {
    expect(path).toBe(join(digest(bytes).slice(0, 2), digest(bytes)));
    expect(bytes.includes('Marcus') || bytes.includes('JFIF')).toBe(false);
  }
  expect(photo).toMatchObject({
    view: 'front',
    width: 1600,
    height: 1200,
    takenAt: '2026-11-22T08:30:00.000Z',
    source: 'file',
  });
  expect(files[join(photo?.hash.slice(0, 2) ?? '', photo?.hash ?? '')]).toBeDefined();
  const shown = await media.picture(session, photo?.id ?? '', 'whole');
  expect(Buffer.from(shown ?? []).equals(must(cleanJpeg(phonePicture())).bytes)).toBe(true);
  expect(
    Buffer.from((await media.picture(session, photo?.id ?? '', 'small')) ?? []).equals(smallPicture()),
  ).toBe(true);
});

test('without consent nothing reaches the disk', () => {
  const machine = studioOn();
  const session = sessionOn(machine);
  const answer = machine.open().media.add(orderFor(session));
  expect(inWords(answer)).toMatchObject({
    ok: false,
    error: { kind: 'refused', says: expect.stringContaining('not agreed to photos') },
  });
  expect(mediaFiles(machine.dataDir)).toEqual({});
});

test.each([
  ['a HEIC picture', Uint8Array.from([0, 0, 0, 24, ...text('ftypheic')]), 'HEIC'],
  ['a text', Uint8Array.from(text('hello')), 'not a picture'],
  ['nothing', new Uint8Array(), 'empty'],
  ['a picture that is cut off', jpegOf().subarray(0, 120), 'damaged'],
  ['a picture of four colours', jpegOf({ frame: frame(9, 9, { colours: 4 }) }), 'ordinary JPEG'],
  ['a picture that was not made smaller', phonePicture(photoBounds.side + 1, 10), 'larger than it is kept'],
  ['a huge file', new Uint8Array(photoBounds.fileBytes + 1), '25 MB'],
])('%s is answered with a sentence, and nothing changes', (_what, bytes, says) => {
  const machine = studioOn();
  const session = photoSession(machine);
  const before = machine.open().store.head().seq;
  for (const order of [orderFor(session, { bytes }), orderFor(session, { small: bytes })]) {
    expect(inWords(machine.open().media.add(order))).toMatchObject({
      ok: false,
      error: { kind: 'bad-picture', says: expect.stringContaining(says) },
    });
  }
  expect(machine.open().store.head().seq).toBe(before);
  expect(mediaFiles(machine.dataDir)).toEqual({});
});

test('a time that is still to come is not believed', () => {
  const machine = studioOn();
  const session = photoSession(machine);
  must(machine.open().media.add(orderFor(session, { source: 'file', fileSays: '2031-01-01T00:00:00' })));
  const [photo] = photosOf(machine.open(), session);
  expect((photo?.takenAt ?? '') <= (photo?.at ?? '')).toBe(true);
});

test('a destroyed photo leaves its tombstone, and neither file nor picture', async () => {
  const machine = studioOn();
  const session = photoSession(machine);
  const { media, store } = machine.open();
  must(media.add(orderFor(session)));
  must(media.add(orderFor(session, { view: 'top' })));
  const [front, top] = photosOf(machine.open(), session);
  must(media.destroy(session, front?.id ?? '', 'consentWithdrawn'));
  expect(Object.keys(mediaFiles(machine.dataDir))).toHaveLength(2);
  expect(await media.picture(session, front?.id ?? '', 'whole')).toBeUndefined();
  expect(await media.picture(session, top?.id ?? '', 'whole')).toBeDefined();
  expect([...store.read({ kind: 'photo.destroyed' })].map(({ body }) => body)).toEqual([
    { photo: front?.id, why: 'consentWithdrawn' },
  ]);
  expect(media.destroy(session, front?.id ?? '', 'mistake').ok).toBe(false);
  expect(await media.check(session)).toEqual([
    { photo: front?.id, state: 'destroyed' },
    { photo: top?.id, state: 'intact' },
  ]);
});

test('after its session has ended a photo can still be destroyed', async () => {
  const machine = studioOn();
  const session = photoSession(machine);
  const { media, sessions } = machine.open();
  must(media.add(orderFor(session)));
  const [photo] = photosOf(machine.open(), session);
  must(
    sessions.apply(session, 'consultation', {
      type: 'session.declined',
      reason: 'Hopes',
      noteForClient: 'Not this time',
    }),
  );
  must(media.destroy(session, photo?.id ?? '', 'clientAsked'));
  expect(mediaFiles(machine.dataDir)).toEqual({});
  const [visit] = must(await media.list(must(sessions.view(session)).client.id));
  expect(inWords(visit?.photos)).toMatchObject([
    { id: photo?.id, title: 'Front', destroyed: { why: 'clientAsked' } },
  ]);
});

test('a changed and a missing file are named', async () => {
  const machine = studioOn();
  const session = photoSession(machine);
  const { media } = machine.open();
  must(media.add(orderFor(session)));
  must(media.add(orderFor(session, { view: 'top' })));
  const [front, top] = photosOf(machine.open(), session);
  const at = (hash = '') => join(machine.dataDir, 'media', hash.slice(0, 2), hash);
  const bytes =
    mediaFiles(machine.dataDir)[join(front?.hash.slice(0, 2) ?? '', front?.hash ?? '')] ?? Buffer.alloc(0);
  bytes[40] = (bytes[40] ?? 0) ^ 1;
  writeFileSync(at(front?.hash), bytes);
  rmSync(at(top?.hash));
  expect(await media.check(session)).toEqual([
    { photo: front?.id, state: 'changed' },
    { photo: top?.id, state: 'missing' },
  ]);
  expect(await media.picture(session, front?.id ?? '', 'whole')).toBeUndefined();
});

test('a file cannot stand in for another one of the same client', async () => {
  const machine = studioOn();
  const session = photoSession(machine);
  const { media } = machine.open();
  must(media.add(orderFor(session)));
  must(media.add(orderFor(session, { view: 'top' })));
  const [front, top] = photosOf(machine.open(), session);
  const files = mediaFiles(machine.dataDir);
  writeFileSync(
    join(machine.dataDir, 'media', front?.hash.slice(0, 2) ?? '', front?.hash ?? ''),
    files[join(top?.hash.slice(0, 2) ?? '', top?.hash ?? '')] ?? '',
  );
  expect(await media.picture(session, front?.id ?? '', 'whole')).toBeUndefined();
});

test('erasing a client removes every photo of theirs and none of others', async () => {
  const machine = studioOn();
  const session = photoSession(machine);
  const { media, sessions, vault } = machine.open();
  must(media.add(orderFor(session)));
  const client = must(sessions.view(session)).client.id;
  must(sessions.leave(session));
  const other = photoSession(machine);
  must(media.add(orderFor(other)));
  must(media.eraseClient(client));
  must(vault.eraseClient(client));
  expect(Object.keys(mediaFiles(machine.dataDir))).toHaveLength(2);
  expect(await media.picture(other, photosOf(machine.open(), other)[0]?.id ?? '', 'small')).toBeDefined();
});
