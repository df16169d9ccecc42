import { expect, test } from 'vitest';
import { attestedText, sealOf } from '../../../shared/journal/seal.ts';
import type { StoredLine } from '../../../shared/journal/verify.ts';
import { buildRecord, digest, newDevice, rewritten } from './build-record.ts';
import { verifyIndependently } from './independent-verifier.ts';

const device = newDevice();
const { lines, heads } = buildRecord(device, 12, [5, 11], (seq) => `words ${seq} \u2028 “ü”`);
const exported = (all: readonly StoredLine[], { deviceId, publicKey } = device): string =>
  [{ format: 'stipple-journal-1', deviceId, publicKey }, ...all]
    .map((object) => `${JSON.stringify(object)}\n`)
    .join('');

test('a verifier written from the format page alone agrees that a record is intact, seals included', () => {
  expect(verifyIndependently(exported(lines))).toEqual({
    entries: 12,
    heads: 2,
    seals: heads.map((head) => sealOf(digest, head)),
  });
});

test('it finds what ours finds', () => {
  const changed = rewritten(lines[3]!, (line) => line.replace('words', 'weeds'));
  expect(verifyIndependently(exported([...lines.slice(0, 6), ...lines.slice(7)])).bad?.seq).toBe(7);
  expect(verifyIndependently(exported([...lines.slice(0, 3), changed, ...lines.slice(4)])).bad?.seq).toBe(5);
  expect(verifyIndependently(exported(lines, newDevice())).bad?.seq).toBe(1);
  const unsigned = { ...heads[0]!, signature: '' };
  const forged = { ...unsigned, signature: newDevice().sign(attestedText(unsigned)) };
  const foreign = rewritten(lines[4]!, (line) =>
    line.replace(/"body":\{.*?\}/, `"body":${JSON.stringify(forged)}`),
  );
  expect(verifyIndependently(exported([...lines.slice(0, 4), foreign, ...lines.slice(5)])).bad).toEqual({
    seq: 5,
    why: 'foreign signature',
  });
});
