import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import { phonePicture, smallPicture } from '../media/setup-photos.ts';
import type { Machine } from '../session/setup-app.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { chairsOf, inTurn, visitOnTwo } from './chairs.ts';

const sent = { bytes: phonePicture(), small: smallPicture() };
/** In minutes. */
const week = 7 * 24 * 60;
const call = { day: 7, outcome: 'concern', words: 'Bumps in the dots' } as const;

test('photos that came with a call on the second tablet are shown on the first one, with what was said', async () => {
  const { one, two, folder, session, client } = await visitOnTwo();
  for (const machine of [one, two]) machine.advance(week);
  must(two.open().calls.record({ ...call, session, photos: [sent, sent] }));
  await inTurn(two, one, two, one);
  must(await chairsOf(one).bring(client));
  const shown = async (machine: Machine) =>
    must(await machine.open().media.list(client)).find((visit) => visit.session === session)?.sent ?? [];
  const photos = await shown(one);
  expect(photos).toHaveLength(2);
  expect(photos).toEqual(await shown(two));
  for (const { id } of photos)
    for (const size of ['whole', 'small'] as const) {
      const picture = await one.open().media.picture(session, id, size);
      expect(picture).toBeDefined();
      expect(picture).toEqual(await two.open().media.picture(session, id, size));
    }
  const { timeline } = must(await one.open().desk.open(session));
  expect(inEnglish(timeline.at(-1)?.text ?? '')).toContain('2 photos came with it');

  // A later call: the list that was looked at already does not stay as it was.
  must(two.open().calls.record({ ...call, day: 28, session, photos: [sent] }));
  await inTurn(two, one, two, one);
  must(await chairsOf(one).bring(client));
  expect((await shown(one)).map(({ day }) => day)).toEqual([7, 7, 28]);

  // Destroyed where it was taken: gone from both and from where the tablets meet.
  for (const { id } of photos) must(two.open().media.destroy(session, id, 'clientAsked'));
  await inTurn(two, one, two, one);
  must(await chairsOf(one).bring(client));
  expect((await shown(one)).map(({ destroyed }) => destroyed === null)).toEqual([false, false, true]);
  expect(await one.open().media.picture(session, photos[0]?.id ?? '', 'whole')).toBeUndefined();
  const lying = readdirSync(join(folder, 'stipple-studio', 'media'), { recursive: true, encoding: 'utf8' });
  expect(lying.filter((name) => name.length > 60)).toHaveLength(2);
});

test('a call that the first tablet takes for a visit on the second one is told on both, photos and all', async () => {
  const { one, two, session, client } = await visitOnTwo();
  for (const machine of [one, two]) machine.advance(week);
  must(await chairsOf(one).bring(client));
  must(one.open().calls.record({ ...call, session, photos: [sent] }));
  await inTurn(one, two, one, two);
  must(await chairsOf(two).bring(client));
  for (const machine of [one, two]) {
    const visit = must(await machine.open().media.list(client)).find((each) => each.session === session);
    expect(visit?.sent.map(({ day }) => day)).toEqual([7]);
    const { timeline } = must(await machine.open().desk.open(session));
    expect(inEnglish(timeline.at(-1)?.text ?? '')).toContain('Bumps in the dots');
    expect(await machine.open().media.picture(session, visit?.sent[0]?.id ?? '', 'small')).toBeDefined();
  }
});
