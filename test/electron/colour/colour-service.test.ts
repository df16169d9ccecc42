import { expect, test } from 'vitest';
import { createColourService } from '../../../electron/colour/colour-service.ts';
import type { SessionId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import { dataOf } from '../../../electron/session/live-sessions.ts';
import { inEnglish, inWords } from '../../builders/in-words.ts';
import { litPhoto } from '../../builders/lit-photo.ts';
import { productOf } from '../../builders/stock.ts';
import { agree, orderFor, photosOf } from '../media/setup-photos.ts';
import { scriptThrough, sessionOn, studioOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';

const scene = litPhoto({
  cast: [1.2, 1, 0.8],
  patches: [
    { x: 0.3, y: 0.5, size: 0.2, lab: { L: 49.5, a: 0, b: 0 } },
    { x: 0.75, y: 0.5, size: 0.2, lab: { L: 65, a: 13, b: 17 } },
  ],
});
const marks = (x = 0.3) => ({
  card: { x, y: 0.5, r: 0.1, model: 'grey18' as const },
  samples: [{ sample: 'skin-1', kind: 'skin' as const, x: 0.75, y: 0.5, r: 0.1 }],
});

/** A session at colour match with one photo; pixels are those of the scene, whatever the photo's bytes are. */
const atColourMatch = (pixels: () => ReturnType<typeof litPhoto> | undefined = () => scene) => {
  const machine: Machine = studioOn();
  const session: SessionId = sessionOn(machine, scriptThrough(2));
  const open = machine.open();
  if (dataOf(must(open.sessions.loaded(session))).consents['photosRecord']?.given === undefined)
    agree(open, session);
  must(open.media.add(orderFor(session, { from: 'colourMatch' })));
  const photo = photosOf(open, session)[0]?.id ?? '';
  const service = createColourService({
    sessions: open.sessions,
    picture: open.media.picture,
    pixels,
    offer: (kind) => open.stock.offer(kind),
  });
  return { open, session, photo, service, colour: () => dataOf(must(open.sessions.loaded(session))).colour };
};

test('a measured photo is in the record with its marks, its colours and the version of the algorithm', async () => {
  const { session, photo, service, colour } = atColourMatch();
  must(await service.measure({ session, from: 'colourMatch', photo, ...marks() }));
  expect(colour().photos).toMatchObject([
    { photo, algorithm: 'grey-card-1', card: { model: 'grey18', problem: null } },
  ]);
  expect(colour().samples).toMatchObject([{ id: 'skin-1', kind: 'skin', from: { by: 'photo', photo } }]);
  expect(Math.abs((colour().samples[0]?.lab.L ?? 0) - 65)).toBeLessThan(1);
  const page = must(service.page(session));
  expect(inEnglish(page.ita ?? '')).toMatch(/^ITA 4\d\.\d°/);
  expect(page.zones[0]?.options[0]?.expected).not.toBeNull();

  // One that is not good enough is in the record too, and takes its colours with it.
  must(await service.measure({ session, from: 'colourMatch', photo, ...marks(0.75) }));
  expect(colour()).toMatchObject({ photos: [{ card: { problem: 'colouredLight' } }], samples: [] });
});

test('a photo that cannot be opened is a failure with a sentence, and changes nothing', async () => {
  const { session, photo, service, colour } = atColourMatch(() => undefined);
  expect(await service.measure({ session, from: 'colourMatch', photo, ...marks() })).toMatchObject({
    ok: false,
    error: { kind: 'failure', what: 'photo-unreadable' },
  });
  expect(
    await service.measure({ session, from: 'colourMatch', photo: 'no-such-photo', ...marks() }),
  ).toMatchObject({ ok: false, error: { what: 'photo-unreadable' } });
  expect(colour().photos).toEqual([]);
});

test('a mix that is only typed is judged like one that is made, with the colour of the lot that was picked', async () => {
  const { open, session, service } = atColourMatch();
  const say = (what: Parameters<typeof open.sessions.apply>[2]): void => {
    must(open.sessions.apply(session, 'colourMatch', what));
  };
  say({ type: 'colour.read', sample: 'skin-1', kind: 'skin', lab: { L: 65, a: 13, b: 17 } });
  say({ type: 'colour.read', sample: 'dots-1', kind: 'smpHealed', zone: 'VTX', lab: { L: 56, a: 8, b: 9 } });
  const asked = { session, zones: ['VTX'], parts: 12, pigmentMl: 0.2, diluentMl: 2.4 };
  expect(inWords(must(service.expect(asked)))).toMatchObject([
    { zone: 'VTX', darker: false, says: expect.stringContaining('L* 56.0') as unknown },
  ]);
  expect(inWords(must(service.expect({ ...asked, diluentMl: 0.8 })))).toMatchObject([
    { darker: true, says: expect.stringMatching(/7\.2 L\* darker than the dots there/) as unknown },
  ]);
  const { id: _id, ...facts } = productOf('pigment', { masstoneLab: { L: 5, a: 0, b: 0 } });
  const { id: product } = must(open.stock.addProduct(facts as never));
  const { id: pigmentLotId } = must(
    open.stock.receive(
      {
        product,
        lot: 'D-1',
        expiry: '2027-12',
        receivedOn: '2026-01-10',
        quantity: 1,
        supplier: '',
        invoice: '',
      },
      false,
    ),
  );
  expect(inWords(must(service.expect({ ...asked, pigmentLotId })))).toMatchObject([
    { darker: true, says: expect.stringMatching(/3\.0 L\* darker/) as unknown },
  ]);
});
