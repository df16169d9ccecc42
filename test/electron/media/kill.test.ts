import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import { createMediaFiles } from '../../../electron/media/media-files.ts';
import { digest } from '../../../electron/workspace-deps.ts';
import { diskFull, onFaultyDisk } from '../session/faulty-record.ts';
import { asKilled, machineOn, studioOn } from '../session/setup-app.ts';
import { mediaFiles, orderFor, photoSession, photosOf } from './setup-photos.ts';

const reopened = (dataDir: string) => {
  const machine = machineOn({ dataDir });
  machine.life.begin();
  return machine;
};

test('killed before the entry: the sealed bytes are gone at the next start, and the record never knew them', () => {
  const machine = studioOn();
  const session = photoSession(machine);
  const bytes = Buffer.from('sealed bytes on their way');
  createMediaFiles(machine.dataDir).bringIn(session, digest(bytes), bytes);
  writeFileSync(join(machine.dataDir, 'media/incoming', `${session}.${'0'.repeat(64)}.new`), 'half');
  const next = reopened(asKilled(machine));
  expect(photosOf(next.open(), session)).toEqual([]);
  expect(mediaFiles(next.dataDir)).toEqual({});
});

test('killed between the entry and the file finding its place: the photo is there', async () => {
  const machine = studioOn();
  const session = photoSession(machine);
  must(machine.open().media.add(orderFor(session)));
  const left = asKilled(machine);
  for (const path of Object.keys(mediaFiles(left)))
    renameSync(join(left, 'media', path), join(left, 'media/incoming', `${session}.${path.slice(3)}`));
  const next = reopened(left);
  const [photo] = photosOf(next.open(), session);
  expect(await next.open().media.picture(session, photo?.id ?? '', 'whole')).toBeDefined();
  expect(Object.keys(mediaFiles(left)).every((path) => !path.startsWith('incoming'))).toBe(true);
  expect(await next.open().media.check(session)).toMatchObject([{ state: 'intact' }]);
});

test('killed while a photo is destroyed: before the tombstone it is back, after it the bytes are gone', async () => {
  const machine = studioOn();
  const session = photoSession(machine);
  must(machine.open().media.add(orderFor(session)));
  const moveOut = (dataDir: string): string => {
    mkdirSync(join(dataDir, 'media/outgoing'), { recursive: true });
    for (const path of Object.keys(mediaFiles(dataDir)))
      renameSync(
        join(dataDir, 'media', path),
        join(dataDir, 'media/outgoing', `${session}.${path.slice(3)}`),
      );
    return dataDir;
  };
  const before = reopened(moveOut(asKilled(machine)));
  expect(await before.open().media.check(session)).toMatchObject([{ state: 'intact' }]);

  const kept = mediaFiles(machine.dataDir);
  must(machine.open().media.destroy(session, photosOf(machine.open(), session)[0]?.id ?? '', 'mistake'));
  const left = asKilled(machine);
  for (const [path, bytes] of Object.entries(kept))
    writeFileSync(join(left, 'media/outgoing', `${session}.${path.slice(3)}`), bytes);
  expect(mediaFiles(reopened(left).dataDir)).toEqual({});
});

test('a disk that is full keeps neither entry nor file, says so, and goes on when there is room', () => {
  const machine = studioOn();
  const session = photoSession(machine);
  const { workspace, breaks } = onFaultyDisk(machine);
  breaks(diskFull());
  expect(workspace.media.add(orderFor(session))).toMatchObject({
    ok: false,
    error: { kind: 'failure', what: 'disk-full' },
  });
  expect(mediaFiles(machine.dataDir)).toEqual({});
  breaks(undefined);
  must(workspace.media.add(orderFor(session)));
  expect(photosOf(workspace, session)).toHaveLength(1);
  breaks(diskFull());
  expect(workspace.media.destroy(session, photosOf(workspace, session)[0]?.id ?? '', 'mistake').ok).toBe(
    false,
  );
  expect(Object.keys(mediaFiles(machine.dataDir)).some((path) => path.startsWith('outgoing'))).toBe(false);
});
