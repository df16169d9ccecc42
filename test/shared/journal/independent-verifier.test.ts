import { expect, test } from 'vitest';
import { sealOf } from '../../../shared/journal/mark.ts';
import type { StoredLine } from '../../../shared/journal/verify.ts';
import { instantOf } from '../../../shared/time.ts';
import { buildRecord, digest, newDevice, rechained, rewritten, verdictOn } from './build-record.ts';
import { verifyIndependently } from './independent-verifier.ts';

const device = newDevice();
const says = (seq: number): string => `words ${seq} \u2028 “ü”`;
const { lines, marks } = buildRecord(device, 12, { says, marked: (seq) => seq % 4 !== 1 });
const exported = (all: readonly StoredLine[], { deviceId, publicKey } = device): string =>
  [{ format: 'stipple-journal-2', deviceId, publicKey }, ...all]
    .map((object) => `${JSON.stringify(object)}\n`)
    .join('');
const unmarked = ({ line, hash }: StoredLine): StoredLine => ({ line, hash });

test('a verifier written from the format page alone agrees that a record is intact, seals included', () => {
  expect(verifyIndependently(exported(lines))).toEqual({
    entries: 12,
    marks: 9,
    seals: marks.map((mark) => sealOf(digest, mark)),
  });
});

const forged = rechained(lines, 7, (line) => line.replace('words 7', 'weeds 7'));
const years = 10 * 365 * 86_400_000;
const start = 1_800_000_000_000;
const cases: readonly (readonly [what: string, lines: readonly StoredLine[], seq: number])[] = [
  ['an entry removed', [...lines.slice(0, 6), ...lines.slice(7)], 7],
  [
    'a line changed',
    lines.map((one, i) => (i === 3 ? { ...one, line: one.line.replace('words', 'weeds') } : one)),
    4,
  ],
  ['two entries exchanged', [...lines.slice(0, 4), lines[5]!, lines[4]!, ...lines.slice(6)], 5],
  ['history chained anew with the old marks', forged, 7],
  ['history chained anew without marks', [...forged.slice(0, 6), ...forged.slice(6).map(unmarked)], 7],
  ['no mark at all', lines.map(unmarked), 1],
  ['a transaction cut in half', lines.slice(0, 9), 9],
  ['an entry put at the end', [...lines, unmarked(buildRecord(device, 13, { says }).lines[12]!)], 13],
  [
    'a longer way to the next mark than the format allows',
    buildRecord(device, 90, { marked: (seq) => seq < 11 || seq === 90 }).lines,
    11,
  ],
  ['a time that goes back', buildRecord(device, 12, { atMs: (seq) => start - seq * 1000 }).lines, 2],
  [
    'a time far ahead',
    buildRecord(device, 12, { atMs: (seq) => start + (seq > 4 ? years : 0) + seq }).lines,
    5,
  ],
];

test.each(cases)('%s: it finds what ours finds', (_, all, seq) => {
  const now = instantOf(start);
  expect(verifyIndependently(exported(all), now).bad?.seq).toBe(seq);
  expect(verdictOn(device, all, { now })).toMatchObject({ intact: false, seq });
});

test('a line changed with its hash is found at the next entry, and another device by its key', () => {
  const changed = rewritten(lines[3]!, (line) => line.replace('words', 'weeds'));
  expect(
    verifyIndependently(exported([...lines.slice(0, 3), unmarked(changed), ...lines.slice(4)])).bad?.seq,
  ).toBe(5);
  expect(verifyIndependently(exported(lines, newDevice())).bad?.seq).toBe(1);
});
