import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deltaE2000 } from '../../../shared/colour/difference.ts';
import { measurePhoto } from '../../../shared/colour/grey-card.ts';
import type { Lab, Rgb } from '../../../shared/colour/lab.ts';
import type { CardMark, SampleMark } from '../../../shared/colour/page.ts';
import { defaultColour } from '../../../shared/protocol/default/colour.ts';
import type { Measured } from '../../../shared/colour/sample.ts';
import { litPhoto } from '../../builders/lit-photo.ts';
import type { Scene } from '../../builders/lit-photo.ts';
import { holds } from '../../builders/property.ts';

const grey: Lab = { L: 49.5, a: 0, b: 0 };
const colours = {
  skin: { L: 65.667, a: 13.675, b: 16.899 },
  dots: { L: 45, a: 4, b: 6 },
  stubble: { L: 38, a: 2, b: 3 },
} as const;
const places = { card: [0.25, 0.3], skin: [0.7, 0.3], dots: [0.3, 0.72], stubble: [0.7, 0.72] } as const;
const patch = (name: keyof typeof places, lab: Lab, over: object = {}) => ({
  x: places[name][0],
  y: places[name][1],
  size: 0.14,
  lab,
  ...over,
});
const mark = (name: keyof typeof places, kind: SampleMark['kind']): SampleMark => ({
  sample: name,
  kind,
  x: places[name][0],
  y: places[name][1],
  r: 0.08,
});
const card: CardMark = { x: 0.25, y: 0.3, r: 0.08, model: 'grey18' };
const marks = [mark('skin', 'skin'), mark('dots', 'smpHealed'), mark('stubble', 'stubble')];
const scene = (over: Partial<Scene> = {}): Scene => ({
  patches: [
    patch('card', grey),
    patch('skin', colours.skin),
    patch('dots', colours.dots),
    patch('stubble', colours.stubble),
  ],
  ...over,
});
const measured = (over: Partial<Scene> = {}, at: CardMark = card): Measured =>
  measurePhoto(litPhoto(scene(over)), at, marks, defaultColour);
const errors = ({ samples }: Measured): readonly number[] =>
  samples.map(({ sample, lab }) =>
    lab === null ? Number.NaN : deltaE2000(lab, colours[sample as keyof typeof colours]),
  );

/** Flat paint without noise is as coarse as its 256 steps; the brief leaves 2 in L* and 1.5 in a* and b*. */
describe('known patches under known light come back as they are', () => {
  const casts: readonly (readonly [string, Rgb])[] = [
    ['even daylight', [1, 1, 1]],
    ['a warm lamp', [1.35, 1, 0.6]],
    ['a cool shade', [0.75, 0.95, 1.3]],
    ['a greenish tube', [0.85, 1.15, 0.8]],
    ['a dim room', [0.45, 0.45, 0.45]],
    ['a bright window', [1.5, 1.5, 1.5]],
  ];
  test.each(casts)('%s', (_name, cast) => {
    const result = measured({ cast });
    expect(result).toMatchObject({ algorithm: 'grey-card-1', card: { problem: null } });
    for (const error of errors(result)) expect(error).toBeLessThan(1);
    const { L, a, b } = result.card.residual;
    expect([Math.abs(L) <= 2, Math.abs(a) <= 1.5, Math.abs(b) <= 1.5]).toEqual([true, true, true]);
  });

  test.each([2, 4, 8])('a warm lamp with camera noise of %i', (noise) => {
    for (const error of errors(measured({ cast: [1.3, 1, 0.7], noise }))) expect(error).toBeLessThan(1.2);
  });

  test('a lens that darkens its corners a little costs less than two units', () => {
    for (const error of errors(measured({ vignette: 0.06 }))) expect(error).toBeLessThan(2);
  });

  test('whatever the light does to each channel, within reason', () => {
    const gain = fc.double({ min: 0.6, max: 1.3, noNaN: true });
    holds(
      fc.property(fc.tuple(gain, gain, gain), (cast) => {
        for (const error of errors(measured({ cast, width: 120, height: 90 })))
          expect(error).toBeLessThan(1.5);
      }),
      40,
    );
  });

  test.each([
    ['neutral5', { L: 50.76, a: -0.13, b: 0.14 }],
    ['neutral65', { L: 66.89, a: -0.75, b: -0.06 }],
    ['neutral8', { L: 81.29, a: -0.57, b: 0.44 }],
  ] as const)('with the card %s', (model, lab) => {
    const result = measured(
      { cast: [1.1, 1, 0.8], patches: [patch('card', lab), ...scene().patches.slice(1)] },
      { ...card, model },
    );
    for (const error of errors(result)) expect(error).toBeLessThan(1);
  });

  test("with a card of one's own, once its value is typed", () => {
    const own = { L: 60, a: 0.5, b: -0.5 };
    for (const error of errors(
      measured(
        { cast: [0.8, 1, 1.1], patches: [patch('card', own), ...scene().patches.slice(1)] },
        { ...card, model: 'custom', reference: own },
      ),
    ))
      expect(error).toBeLessThan(1);
  });
});

describe('a photo that is not good enough gives no colour and says why', () => {
  const problem = (over: Partial<Scene>, at?: CardMark) => {
    const { card: read, samples } = measured(over, at);
    expect(samples.every(({ lab }) => lab === null)).toBe(true);
    return read.problem;
  };
  test('a card in the glare', () => {
    expect(problem({ cast: [7, 7, 7] })).toBe('clipped');
  });
  test('a card in the dark', () => {
    expect(problem({ cast: [0.004, 0.004, 0.004] })).toBe('clipped');
  });
  test('light far from even', () => {
    expect(problem({ vignette: 0.9 }, { ...card, x: 0.2, r: 0.1 })).toBe('unevenLight');
  });
  test('a mark on skin instead of the card', () => {
    expect(problem({}, { ...card, x: 0.7 })).toBe('colouredLight');
  });
  test('a red lamp', () => {
    expect(problem({ cast: [2, 0.6, 0.3] })).toBe('colouredLight');
  });
  test('a mark half on the card', () => {
    expect(problem({}, { ...card, x: 0.39 })).toBe('unevenLight');
  });
  test('a mark over the edge', () => {
    expect(problem({}, { ...card, x: 0.01 })).toBe('outside');
  });
  test('a mark of a few pixels', () => {
    expect(problem({}, { ...card, r: 0.01 })).toBe('small');
  });
});

describe('a single mark that is not good enough leaves the others alone', () => {
  const one = (sample: string, result: Measured) => result.samples.find((each) => each.sample === sample);
  test('stubble in a patch of skin', () => {
    const result = measured({
      patches: [
        patch('card', grey),
        patch('skin', colours.skin, { speckle: { L: 40, a: 5, b: 8 } }),
        patch('dots', colours.dots),
        patch('stubble', colours.stubble),
      ],
    });
    expect(one('skin', result)).toMatchObject({ lab: null, problem: 'uneven' });
    expect(one('dots', result)?.problem).toBeNull();
  });
  test('healed dots may be speckled', () => {
    const result = measured({
      patches: [
        patch('card', grey),
        patch('skin', colours.skin),
        patch('dots', colours.dots, { speckle: { L: 60, a: 10, b: 14 } }),
        patch('stubble', colours.stubble),
      ],
    });
    expect(one('dots', result)?.problem).toBeNull();
  });
  test('skin in the glare', () => {
    const result = measured({
      patches: [
        patch('card', grey),
        patch('skin', { L: 99.5, a: 0, b: 0 }),
        patch('dots', colours.dots),
        patch('stubble', colours.stubble),
      ],
    });
    expect(one('skin', result)).toMatchObject({ lab: null, problem: 'clipped' });
    expect(one('stubble', result)?.lab).not.toBeNull();
  });
});

describe("what a photo must be like is the studio's to say:", () => {
  const problem = (over: Partial<Scene>, limits: Partial<typeof defaultColour>) =>
    measurePhoto(litPhoto(scene(over)), card, marks, { ...defaultColour, ...limits }).card.problem;
  const { exposure, pixels } = defaultColour;
  test('how coloured', () => {
    const lamp = { cast: [1.35, 1, 0.6] as const };
    expect([problem(lamp, {}), problem(lamp, { exposure: { ...exposure, castMost: 2 } })]).toEqual([
      null,
      'colouredLight',
    ]);
  });
  test('how dark and how bright', () => {
    const dark = { cast: [0.2, 0.2, 0.2] as const };
    const bright = { cast: [2.5, 2.5, 2.5] as const };
    expect([problem(dark, {}), problem(dark, { exposure: { ...exposure, darkerMost: 4 } })]).toEqual([
      null,
      'dim',
    ]);
    expect([problem(bright, {}), problem(bright, { exposure: { ...exposure, brighterMost: 2 } })]).toEqual([
      null,
      'dim',
    ]);
  });
  test('how near to the ends of the scale, and how many pixels of it', () => {
    const bright = { cast: [3.6, 3.6, 3.6] as const };
    expect([
      problem(bright, {}),
      problem(bright, { pixels: { ...pixels, brightest: 210 } }),
      problem(bright, { pixels: { ...pixels, brightest: 210, clippedPercent: 50 } }),
    ]).toEqual([null, 'clipped', 'clipped']);
  });
  test('how even a patch of skin', () => {
    const speckled = litPhoto(
      scene({
        patches: [
          patch('card', grey),
          patch('skin', colours.skin, { speckle: { L: 40, a: 5, b: 8 } }),
          patch('dots', colours.dots),
          patch('stubble', colours.stubble),
        ],
      }),
    );
    const skin = (skinSd: number) =>
      measurePhoto(speckled, card, marks, { ...defaultColour, pixels: { ...pixels, skinSd } }).samples[0]
        ?.problem;
    expect([skin(6), skin(25)]).toEqual(['uneven', null]);
  });
});

test("how even the light must be is the studio's to say", () => {
  const image = litPhoto(scene({ vignette: 0.35 }));
  const problem = (residualL: number) =>
    measurePhoto(image, { ...card, r: 0.12 }, marks, {
      ...defaultColour,
      light: { ...defaultColour.light, residualL },
    }).card.problem;
  expect([problem(0.3), problem(10)]).toEqual(['unevenLight', null]);
});

test('measuring changes nothing in the photo', () => {
  const image = litPhoto(scene());
  const before = image.data.slice();
  measurePhoto(image, card, marks, defaultColour);
  expect(image.data).toEqual(before);
});
