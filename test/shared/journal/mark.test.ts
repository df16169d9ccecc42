import { inWords } from '../../builders/in-words.ts';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { markedText, parseMark, parseSeal, sealOf } from '../../../shared/journal/mark.ts';
import { buildRecord, digest, newDevice } from './build-record.ts';

const mark = buildRecord(newDevice(), 6).marks.at(-1)!;

test('the signed bytes are those of the format page', () => {
  expect(markedText(mark)).toBe(`stipple-commit-v2\n${mark.deviceId}\n6\n${mark.hash}\n${mark.at}`);
});

test('a seal is the first sixteen digits over bytes and signature, in groups of four', () => {
  const whole = createHash('sha256')
    .update(`${markedText(mark)}\n${mark.signature}`)
    .digest('hex');
  expect(sealOf(digest, mark).replaceAll(' ', '')).toBe(whole.slice(0, 16));
  expect(sealOf(digest, mark)).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/);
});

test.each(['7f3a 91c2 04be d8e1', '7F3A91C204BED8E1', ' 7f3a-91c2-O4be-d8el '])(
  'a person may type %s',
  (typed) => {
    expect(parseSeal(typed)).toEqual({ ok: true, value: '7f3a 91c2 04be d8e1' });
  },
);

test.each(['', '7f3a 91c2 04be', '7f3a 91c2 04be d8eg', '7f3a 91c2 04be d8e1 0'])(
  '"%s" is told to be no seal',
  (typed) => {
    expect(inWords(parseSeal(typed))).toMatchObject({
      ok: false,
      error: { says: expect.stringContaining('16 characters') },
    });
  },
);

test('a mark with a missing or wrong field is none', () => {
  expect(parseMark({ ...mark })).toEqual(mark);
  for (const key of Object.keys(mark)) {
    expect(
      parseMark(Object.fromEntries(Object.entries(mark).filter(([name]) => name !== key))),
    ).toBeUndefined();
    expect(parseMark({ ...mark, [key]: null })).toBeUndefined();
  }
});
