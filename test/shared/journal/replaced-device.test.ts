import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../../shared/brand.ts';
import type { ChainEnd } from '../../../shared/journal/entry.ts';
import { handedOverText } from '../../../shared/journal/replacement.ts';
import { buildRecord, goOn, newDevice, rechained, rewritten, verdictOn } from './build-record.ts';
import type { BuiltRecord, TestDevice } from './build-record.ts';

const [first, second, third, stranger] = [
  newDevice('44444444-4444-4444-8444-444444444444'),
  newDevice('55555555-5555-4555-8555-555555555555'),
  newDevice('66666666-6666-4666-8666-666666666666'),
  newDevice('77777777-7777-4777-8777-777777777777'),
] as const;

interface HandOver {
  readonly from: TestDevice;
  readonly to: TestDevice;
  readonly end: ChainEnd;
  readonly signedBy?: TestDevice;
}
const bodyOf = ({ from, to, end, signedBy = from }: HandOver): JsonValue => {
  const unsigned = {
    from: { deviceId: from.deviceId, seq: end.seq, hash: end.hash },
    deviceId: to.deviceId,
    publicKey: to.publicKey,
  };
  return { ...unsigned, handedOver: signedBy.sign(handedOverText(unsigned)) };
};
/** `to` takes the record over at its end, and writes `more` entries behind. */
const takenOver = (
  record: BuiltRecord,
  { from, to, body }: { from: TestDevice; to: TestDevice; body?: JsonValue },
  more = 5,
): BuiltRecord => {
  const at = record.end.seq + 1;
  return goOn(to, record, at + more, {
    kind: (seq) => (seq === at ? 'device.replaced' : 'session.event'),
    body: (seq) =>
      seq === at
        ? body === undefined
          ? bodyOf({ from, to, end: record.end })
          : body
        : { type: 'note.added', text: `event ${seq}` },
  });
};

const old = buildRecord(first, 10);
const restored = takenOver(old, { from: first, to: second });
const twice = takenOver(restored, { from: second, to: third });

test('a record that another device goes on with is one record, whichever of the keys is trusted', () => {
  for (const device of [first, second])
    expect(verdictOn(device, restored.lines)).toMatchObject({ intact: true, entries: 16 });
  for (const device of [first, second, third])
    expect(verdictOn(device, twice.lines)).toMatchObject({ intact: true, entries: 22, marks: 22 });
  expect(verdictOn(stranger, twice.lines)).toMatchObject({ intact: false, seq: 1, damage: 'foreign-device' });
});

test('the record before it was restored is not that of the new device', () => {
  expect(verdictOn(second, old.lines)).toMatchObject({ intact: false, damage: 'foreign-device' });
});

test('checked from a mark on, it begins with the device whose turn it is', () => {
  const from = { seq: 8, hash: restored.lines[7]!.hash };
  expect(
    verdictOn(first, restored.lines.slice(8), { from, trusts: (key) => key === second.publicKey }),
  ).toMatchObject({ intact: true, entries: 16 });
  expect(verdictOn(first, restored.lines.slice(8), { from })).toMatchObject({ intact: true });
  // The wrong one of the two.
  expect(verdictOn(second, restored.lines.slice(8), { from })).toMatchObject({
    intact: false,
    seq: 9,
    damage: 'foreign-mark',
  });
});

describe('nobody takes a record over who was not handed it', () => {
  const end = old.end;
  const cases: readonly (readonly [string, JsonValue])[] = [
    ['signed by the new one itself', bodyOf({ from: first, to: stranger, end, signedBy: stranger })],
    ['in the name of another old one', bodyOf({ from: third, to: stranger, end, signedBy: first })],
    ['handed over at another entry', bodyOf({ from: first, to: stranger, end: { ...end, seq: 9 } })],
    [
      'handed over at another text',
      bodyOf({ from: first, to: stranger, end: { ...end, hash: old.lines[4]!.hash } }),
    ],
    [
      'a word that was for somebody else',
      {
        ...(bodyOf({ from: first, to: second, end }) as object),
        publicKey: stranger.publicKey,
        deviceId: stranger.deviceId,
      },
    ],
    [
      'no word at all',
      {
        from: { deviceId: first.deviceId, ...end },
        deviceId: stranger.deviceId,
        publicKey: stranger.publicKey,
      },
    ],
    ['a word of no length', { ...(bodyOf({ from: first, to: stranger, end }) as object), handedOver: '' }],
    [
      'the old one under its own name with another key',
      bodyOf({ from: first, to: { ...stranger, deviceId: first.deviceId }, end }),
    ],
    ['no body', null],
    ['a list', [1, 2]],
    ['a text', 'me'],
  ];
  test.each(cases)('%s', (_name, body) => {
    const { lines } = takenOver(old, { from: first, to: stranger, body });
    expect(verdictOn(first, lines)).toMatchObject({ intact: false, seq: 11, damage: 'foreign-mark' });
  });

  test('what the old one left without a mark is not handed on with it', () => {
    const torn = buildRecord(first, 10, { marked: (seq) => seq < 9 });
    expect(verdictOn(first, takenOver(torn, { from: first, to: second }).lines)).toMatchObject({
      intact: false,
      seq: 9,
      damage: 'unmarked',
    });
  });

  test('the old one signs nothing after it handed over', () => {
    const late = goOn(first, restored, 18);
    expect(verdictOn(second, late.lines)).toMatchObject({ intact: false, seq: 17, damage: 'foreign-mark' });
  });
});

describe('an old device that goes on by itself is seen', () => {
  const other = goOn(first, old, 20, { says: (seq) => `on the old tablet ${seq}` });
  const fork = { intact: false, seq: 11, damage: 'fork' };

  test('by each of its later marks beside the record of the new one', () => {
    for (const mark of other.marks.slice(10))
      expect(verdictOn(second, restored.lines, { witnesses: [mark] })).toMatchObject(fork);
  });
  test('and not by those from before', () => {
    expect(verdictOn(second, restored.lines, { witnesses: old.marks })).toMatchObject({ intact: true });
    expect(verdictOn(third, twice.lines, { witnesses: restored.marks })).toMatchObject({ intact: true });
  });
  test('whichever of several was replaced', () => {
    const late = goOn(second, restored, 30, { says: (seq) => `on the second tablet ${seq}` });
    expect(verdictOn(third, twice.lines, { witnesses: [late.marks.at(-1)!] })).toMatchObject({
      intact: false,
      seq: 17,
      damage: 'fork',
    });
  });
});

describe('tampering is named by its entry although the key that is trusted comes later', () => {
  test('a text changed in the stretch of the first', () => {
    const lines = twice.lines.with(
      4,
      rewritten(twice.lines[4]!, (line) => line.replace('event 5', 'event 7')),
    );
    for (const device of [first, second, third])
      expect(verdictOn(device, lines)).toMatchObject({ intact: false, seq: 5 });
    expect(verdictOn(stranger, lines)).toMatchObject({ intact: false, damage: 'foreign-device' });
  });
  test('an entry taken out of it, or put twice', () => {
    const without = twice.lines.filter((_line, index) => index !== 5);
    const double = [...twice.lines.slice(0, 6), ...twice.lines.slice(5)];
    expect(verdictOn(third, without)).toMatchObject({ seq: 6, damage: 'removed' });
    expect(verdictOn(third, double)).toMatchObject({ seq: 6, damage: 'inserted' });
  });
  test('the entry that hands over, changed and chained anew', () => {
    const lines = rechained(restored.lines, 11, (line) => line.replace(second.publicKey, stranger.publicKey));
    expect(verdictOn(first, lines)).toMatchObject({ intact: false, seq: 11, damage: 'foreign-mark' });
  });
  test('the entry that hands over, taken out', () => {
    const lines = restored.lines.filter((_line, index) => index !== 10);
    expect(verdictOn(first, lines)).toMatchObject({ intact: false, seq: 11, damage: 'removed' });
  });
});
