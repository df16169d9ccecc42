import { describe, expect, test } from 'vitest';
import type { Intent, SystemEvent } from '../../../../../shared/session/events.ts';
import { intentSchema } from '../../../../../shared/session/events.ts';
import { cardRead, discRead } from '../../../../builders/colour.ts';
import { chairAt } from '../../../../builders/session.ts';
import { cartridge, pass, passDone } from '../../../../builders/session-steps.ts';

const read = (over: object = {}): Intent =>
  ({
    type: 'colour.read',
    sample: 'sample-1',
    kind: 'skin',
    lab: { L: 65, a: 13, b: 17 },
    ...over,
  }) as Intent;
const ready = () => chairAt('colourMatch');

describe('a typed reading', () => {
  test('is kept, corrected by the same sample, and taken over by a newer one of the same thing', () => {
    const chair = ready();
    chair.say(read());
    chair.say(read({ lab: { L: 66, a: 13, b: 17 } }));
    expect(chair.data().colour.samples).toMatchObject([{ id: 'sample-1', lab: { L: 66 } }]);
    chair.say(read({ sample: 'sample-2', lab: { L: 64, a: 13, b: 17 } }));
    expect(chair.data().colour.samples).toMatchObject([{ id: 'sample-2', lab: { L: 64 } }]);
    chair.say({ type: 'colour.removed', sample: 'sample-2' });
    expect(chair.data().colour.samples).toEqual([]);
  });
  test('of dots names its zone, and the zone is part of the session', () => {
    const chair = ready();
    expect(chair.tries(read({ kind: 'smpHealed' }))).toMatchObject({
      kind: 'bad-value',
      field: 'zone',
      says: expect.stringContaining('which zone') as unknown,
    });
    expect(chair.tries(read({ kind: 'smpHealed', zone: 'MID' }))).toMatchObject({ kind: 'unknown-item' });
    expect(chair.data().colour.samples).toEqual([]);
  });
  test.each([
    { L: 101, a: 0, b: 0 },
    { L: -1, a: 0, b: 0 },
    { L: 50, a: 200, b: 0 },
    { L: Number.NaN, a: 0, b: 0 },
  ])('outside what an instrument can show does not pass the door: %j', (lab) => {
    expect(intentSchema.safeParse(read({ lab })).success).toBe(false);
  });
  test('comes once colour match is reached', () => {
    expect(chairAt('cleanseAndNumb').tries(read())).toMatchObject({
      kind: 'too-early',
    });
  });
});

describe('a measured photo', () => {
  const photo = (id: string): SystemEvent => ({
    type: 'photo.taken',
    photo: id,
    hash: 'a'.repeat(64),
    small: 'b'.repeat(64),
    view: 'macro',
    zone: 'VTX',
    source: 'camera',
    width: 1200,
    height: 900,
  });
  const sampled = (over: object = {}): SystemEvent => ({
    type: 'colour.sampled',
    photo: 'photo-1',
    algorithm: 'grey-card-1',
    card: cardRead(),
    samples: [
      { sample: 'skin-1', kind: 'skin', ...discRead() },
      { sample: 'dots-1', kind: 'smpHealed', zone: 'VTX', ...discRead({ lab: null, problem: 'clipped' }) },
    ],
    ...over,
  });
  test('gives the colours that are good enough and keeps the rest with its reason; measured again, it takes their place', () => {
    const chair = ready();
    chair.say(photo('photo-1'));
    chair.say(sampled());
    expect(chair.data().colour).toMatchObject({
      samples: [{ id: 'skin-1', from: { by: 'photo', photo: 'photo-1' } }],
      photos: [{ samples: [{ problem: null }, { problem: 'clipped' }] }],
    });
    chair.say(sampled({ card: cardRead({ problem: 'unevenLight', lab: null }) }));
    expect(chair.data().colour).toMatchObject({
      samples: [],
      photos: [{ card: { problem: 'unevenLight' } }],
    });
  });
  test('is a photo of this session that is still there', () => {
    const chair = ready();
    expect(chair.tries(sampled() as never)).toMatchObject({ kind: 'unknown-item' });
    chair.say(photo('photo-1'));
    chair.say({ type: 'photo.destroyed', photo: 'photo-1', why: 'mistake' });
    expect(chair.tries(sampled() as never)).toMatchObject({ kind: 'unknown-item' });
  });
});

test('a goal is chosen among the colours that were read, and given back', () => {
  const chair = ready();
  expect(chair.tries({ type: 'colour.targeted', zone: 'VTX', sample: 'sample-1' })).toMatchObject({
    kind: 'unknown-item',
  });
  chair.say(read({ kind: 'stubble' }));
  chair.say({ type: 'colour.targeted', zone: 'VTX', sample: 'sample-1' });
  expect(chair.data().colour.targets).toMatchObject({ VTX: { value: 'sample-1' } });
  chair.say({ type: 'colour.targeted', zone: 'VTX' });
  expect(chair.data().colour.targets).toEqual({});
});

describe('fresh dots', () => {
  const photo = (id: string): SystemEvent => ({
    type: 'photo.taken',
    photo: id,
    hash: 'a'.repeat(64),
    small: 'b'.repeat(64),
    view: 'macro',
    zone: 'VTX',
    source: 'camera',
    width: 1200,
    height: 900,
  });
  const sampled = (id: string, over: object = {}): SystemEvent => ({
    type: 'colour.sampled',
    photo: id,
    algorithm: 'grey-card-1',
    card: cardRead(over),
    samples: [
      { sample: 'fresh-1', kind: 'smpFresh', zone: 'VTX', ...discRead({ lab: { L: 44, a: 7, b: 11 } }) },
    ],
  });
  const fresh = (): Intent => ({
    type: 'colour.read',
    sample: 'fresh-1',
    kind: 'smpFresh',
    zone: 'VTX',
    lab: { L: 44, a: 7, b: 11 },
  });
  const worked = () => {
    const chair = chairAt('application');
    chair.say(photo('before-1'));
    chair.say(cartridge(), 1);
    chair.say(pass(), 20);
    chair.say(passDone());
    return chair;
  };
  test('are read once a pass was made in their zone', () => {
    const chair = chairAt('application');
    expect(chair.tries(fresh())).toMatchObject({
      kind: 'bad-value',
      field: 'zone',
      says: expect.stringContaining('No pass') as unknown,
    });
    const done = worked();
    done.say(fresh());
    expect(done.data().colour.samples).toMatchObject([{ kind: 'smpFresh', from: { by: 'reading' } }]);
  });
  test('are measured on a photo taken since, with a grey card like any other, and leave the colours of the match alone', () => {
    const chair = worked();
    chair.say(read());
    expect(chair.tries(sampled('before-1') as never)).toMatchObject({
      kind: 'bad-value',
      field: 'photo',
      says: expect.stringContaining('before the work') as unknown,
    });
    chair.say(photo('after-1'), 1);
    chair.say(sampled('after-1'));
    expect(chair.data().colour.samples).toMatchObject([
      { kind: 'skin' },
      { kind: 'smpFresh', zone: 'VTX', from: { by: 'photo', photo: 'after-1' } },
    ]);
    // A poor photo of them asks nothing about the match that was made hours ago.
    chair.say(sampled('after-1', { problem: 'clipped', lab: null }));
    expect(chair.data().colour.samples).toMatchObject([{ kind: 'skin' }]);
    expect(chair.view().requirements.filter(({ id, state }) => id === 'G3-08' && state === 'open')).toEqual(
      [],
    );
  });
});
