import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { attestedText, parseHead, parseSeal, sealOf } from '../../../shared/journal/seal.ts';
import { buildRecord, digest, newDevice } from './build-record.ts';

const [head] = buildRecord(newDevice(), 6, [6]).heads as [NonNullable<ReturnType<typeof parseHead>>];

test('the attested bytes are those of the format page', () => {
  expect(attestedText(head)).toBe(`stipple-head-v1\n${head.deviceId}\n5\n${head.hash}\n${head.at}`);
});

test('a seal is the first sixteen digits over bytes and signature, in groups of four', () => {
  const whole = createHash('sha256')
    .update(`${attestedText(head)}\n${head.signature}`)
    .digest('hex');
  expect(sealOf(digest, head).replaceAll(' ', '')).toBe(whole.slice(0, 16));
  expect(sealOf(digest, head)).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/);
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
    expect(parseSeal(typed)).toMatchObject({
      ok: false,
      error: { says: expect.stringContaining('16 characters') },
    });
  },
);

test('a head with a missing or wrong field is none', () => {
  expect(parseHead({ ...head })).toEqual(head);
  for (const key of Object.keys(head)) {
    expect(
      parseHead(Object.fromEntries(Object.entries(head).filter(([name]) => name !== key))),
    ).toBeUndefined();
    expect(parseHead({ ...head, [key]: null })).toBeUndefined();
  }
});
