import { cpSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digest } from '../../../electron/workspace-deps.ts';
import type { SessionId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import type { Intent } from '../../../shared/session/events.ts';
import { consentDigestText, consentWords } from '../../../shared/session/topics/consent/text.ts';
import { openPass } from '../../../shared/session/topics/needle/read.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { agree, orderFor } from '../media/setup-photos.ts';
import { heldOf, script, sessionOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import { amidst, chairsOf, clientOf, inTurn, joined, thereOn } from './chairs.ts';

const tap = ({ open }: Machine, session: SessionId, what: Intent) =>
  open().sessions.apply(session, must(open().sessions.view(session)).place, what);
const stroke = {
  points: [
    [0.1, 0.3, 0, 0.5],
    [0.3, 0.5, 12, 0.6],
    [0.6, 0.4, 25, 0.4],
  ],
};
const upTo = (type: Intent['type']) =>
  script.slice(0, script.findIndex(({ what }) => what !== 'prepare' && what.type === type) + 1);

/** The client holds the second tablet and has drawn half of a name on it; the first one has heard of that. */
const halfSigned = async () => {
  const { one, two } = await joined();
  const session = sessionOn(two);
  const words = consentWords(heldOf(two.open(), session), 'photosRecord');
  if (words === undefined) throw new Error('no such consent');
  const textHash = digest(consentDigestText(words));
  const shown = { consent: 'photosRecord', textHash, language: 'en' } as const;
  must(
    tap(two, session, {
      type: 'handOver.begun',
      parts: ['consents'],
      language: 'en',
      witness: 'Dana Whitlock',
    } as Intent),
  );
  must(tap(two, session, { type: 'consent.shown', ...shown }));
  must(
    tap(two, session, {
      type: 'ink.added',
      consent: 'photosRecord',
      pad: 'p1',
      strokes: [stroke],
    } as unknown as Intent),
  );
  const client = clientOf(two, session);
  one.advance(5);
  await inTurn(two, one, two, one);
  must(await chairsOf(one).bring(client));
  return { one, two, session, client, shown, seq: thereOn(one, client).seq };
};
const givenOn = (machine: Machine, session: SessionId) =>
  heldOf(machine.open(), session).consents.photosRecord?.given ?? null;

test('half a signature is no signature where the session goes on: the tablet is in nobody’s hands, and it is drawn anew and signed there', async () => {
  const { one, session, client, shown, seq } = await halfSigned();
  must(await chairsOf(one).takeOver(client, session, seq));
  expect(heldOf(one.open(), session).handOver).toBe(null);
  expect(givenOn(one, session)).toBe(null);
  must(tap(one, session, { type: 'ink.cleared', consent: 'photosRecord' }));
  must(
    tap(one, session, {
      type: 'consent.signed',
      ...shown,
      method: 'typed',
      typedName: 'Marcus Webb',
      witness: 'Dana Whitlock',
    }),
  );
  expect(givenOn(one, session)).toMatchObject({ is: 'signed' });
});

test('a signature that was finished on the first tablet after the session went on elsewhere is late and gives no consent', async () => {
  const { one, two, session, client, shown, seq } = await halfSigned();
  must(await chairsOf(one).takeOver(client, session, seq));
  must(
    tap(two, session, {
      type: 'consent.signed',
      ...shown,
      method: 'typed',
      typedName: 'Marcus Webb',
      witness: 'Dana Whitlock',
    }),
  );
  await inTurn(two, one, two);
  expect(givenOn(one, session)).toBe(null);
  expect(one.open().sharing.view().troubles.map(inEnglish).join(' ')).toMatch(
    /One entry was written to a session/,
  );
});

test('a pass that runs goes on where the session goes on, is finished there once, and a late end of it changes nothing', async () => {
  const { one, two, session, client, there } = await amidst({ steps: upTo('pass.started') });
  must(await chairsOf(one).takeOver(client, session, there.seq));
  const running = openPass(heldOf(one.open(), session));
  expect(running?.id).toBe(openPass(heldOf(two.open(), session))?.id);
  const finish = script.flatMap(({ what }) =>
    what !== 'prepare' && what.type === 'pass.finished' ? [what] : [],
  )[0];
  if (finish === undefined) throw new Error('no pass ends in the script');
  one.advance(6);
  two.advance(7);
  must(tap(one, session, finish));
  must(tap(two, session, { ...finish, addedDensity: finish.addedDensity + 5 }));
  await inTurn(two, one);
  expect(openPass(heldOf(one.open(), session))).toBe(undefined);
  const { passes } = heldOf(one.open(), session);
  expect(passes.filter(({ id }) => id === running?.id)).toHaveLength(1);
  expect(passes.at(-1)).toMatchObject({ addedDensity: finish.addedDensity });
});

test('photos that are not there yet hold nothing up: the session goes on, and they are seen once they have come', async () => {
  const { one, two, folder } = await joined();
  const session = sessionOn(two);
  agree(two.open(), session);
  const { photo } = must(two.open().media.add(orderFor(session)));
  const client = clientOf(two, session);
  one.advance(240);
  await inTurn(two, one, two);
  // The sync program has the lines and not the pictures.
  const media = join(folder, 'stipple-studio', 'media');
  renameSync(media, `${media}-on-its-way`);
  await inTurn(one);
  must(await chairsOf(one).bring(client));
  must(await chairsOf(one).takeOver(client, session, thereOn(one, client).seq));
  expect(await one.open().media.picture(session, photo, 'whole')).toBe(undefined);
  expect(heldOf(one.open(), session).photos.map(({ id }) => id)).toEqual([photo]);
  expect(must(await one.open().media.list(client))).toMatchObject([{ photos: [{ id: photo }] }]);
  // Another one is taken here meanwhile, beside it.
  const mine = must(one.open().media.add(orderFor(session, { view: 'top' })));
  expect(await one.open().media.picture(session, mine.photo, 'whole')).toBeDefined();
  // Now they come, each into its place.
  cpSync(`${media}-on-its-way`, media, { recursive: true });
  await inTurn(one, two);
  expect(await one.open().media.picture(session, photo, 'whole')).toBeDefined();
  expect(await two.open().media.picture(session, mine.photo, 'small')).toBeDefined();
  expect(one.logged).toEqual([]);
});
