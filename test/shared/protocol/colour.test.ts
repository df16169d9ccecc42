import { expect, test } from 'vitest';
import { defaultColour } from '../../../shared/protocol/default/colour.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { parseProtocol } from '../../../shared/protocol/parse.ts';
import type { ColourSettings } from '../../../shared/protocol/colour.ts';

const issuesOf = (colour: ColourSettings): readonly string[] => {
  const read = parseProtocol({ ...defaultProtocol('uk'), colour });
  return read.ok ? [] : read.error.issues.map(({ field }) => field);
};

test('the starting values are a protocol, each with who may change it and what it rests on', () => {
  expect(issuesOf(defaultColour)).toEqual([]);
  for (const value of Object.values(defaultColour))
    expect(value).toMatchObject({
      owner: 'P',
      basis: expect.stringMatching(/^(Des|BK)$/) as unknown,
      source: expect.stringMatching(/./) as unknown,
    });
});

test.each([
  ['colour.photoBands.close', { ...defaultColour, photoBands: { ...defaultColour.photoBands, close: 5 } }],
  [
    'colour.readingBands.same',
    { ...defaultColour, readingBands: { ...defaultColour.readingBands, same: 3 } },
  ],
  [
    'colour.readingBands.close',
    { ...defaultColour, readingBands: { ...defaultColour.readingBands, close: 9 } },
  ],
  ['colour.healed.low', { ...defaultColour, healed: { ...defaultColour.healed, low: 0.65 } }],
  [
    'colour.undertone.coolBelow',
    { ...defaultColour, undertone: { ...defaultColour.undertone, coolBelow: 70 } },
  ],
  [
    'colour.undertone.warmAbove',
    { ...defaultColour, undertone: { ...defaultColour.undertone, warmAbove: 80 } },
  ],
  ['colour.exposure.castMost', { ...defaultColour, exposure: { ...defaultColour.exposure, castMost: 1 } }],
  ['colour.pixels.brightest', { ...defaultColour, pixels: { ...defaultColour.pixels, brightest: 100 } }],
  ['colour.healed.high', { ...defaultColour, healed: { ...defaultColour.healed, high: 0.55 } }],
] as const)('%s is named when it is the wrong way round or out of all reason', (field, colour) => {
  expect(issuesOf(colour)).toContain(field);
});
