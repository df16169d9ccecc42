import { describe, expect, test } from 'vitest';
import { ENTRIES_PER_MARK, markedText, sealOf } from '../../../shared/journal/mark.ts';
import type { StoredLine } from '../../../shared/journal/verify.ts';
import { instantOf } from '../../../shared/time.ts';
import { buildRecord, digest, newDevice, rechained, rewritten, verdictOn } from './build-record.ts';

const device = newDevice();
// Entries 4, 5 and 6 are one transaction, so are 9 and 10; all others stand alone.
const marked = (seq: number): boolean => ![4, 5, 9].includes(seq);
const { lines, marks, end } = buildRecord(device, 20, { marked });
const markOf = (seq: number) => marks.find((mark) => mark.seq === seq)!;
const at = (seq: number): StoredLine => lines[seq - 1] as StoredLine;
const without = (seq: number): readonly StoredLine[] => lines.filter((_, i) => i !== seq - 1);
const instead = (seq: number, line: StoredLine): readonly StoredLine[] =>
  lines.map((old, i) => (i === seq - 1 ? line : old));
const unmarked = ({ line, hash }: StoredLine): StoredLine => ({ line, hash });

test('an untouched record is intact', () => {
  expect(verdictOn(device, lines)).toEqual({ intact: true, entries: 20, end, marks: 17 });
});

test('an empty record is intact and has no entries', () => {
  expect(verdictOn(device, [])).toMatchObject({ intact: true, entries: 0 });
});

describe('the first bad entry is named when', () => {
  test('a byte was changed', () => {
    const changed = { ...at(5), line: at(5).line.replace('event 5', 'event 6') };
    expect(verdictOn(device, instead(5, changed))).toMatchObject({
      intact: false,
      seq: 5,
      damage: 'changed',
    });
  });

  test('a byte was changed and the hash made to fit', () => {
    const changed = rewritten(at(5), (line) => line.replace('event 5', 'event 6'));
    expect(verdictOn(device, instead(5, changed))).toMatchObject({
      intact: false,
      seq: 5,
      damage: 'changed',
    });
  });

  test('the very last entry was changed and its hash made to fit', () => {
    const changed = rewritten(at(20), (line) => line.replace('event 20', 'event 0'));
    expect(verdictOn(device, instead(20, changed))).toMatchObject({
      intact: false,
      seq: 20,
      damage: 'foreign-mark',
    });
    expect(verdictOn(device, instead(20, unmarked(changed)))).toMatchObject({
      intact: false,
      seq: 20,
      damage: 'unmarked',
    });
  });

  test('an entry was removed', () => {
    expect(verdictOn(device, without(6))).toMatchObject({ intact: false, seq: 6, damage: 'removed' });
    expect(verdictOn(device, without(1))).toMatchObject({ intact: false, seq: 1, damage: 'removed' });
  });

  test('two entries were exchanged', () => {
    const swapped = [...lines.slice(0, 4), at(6), at(5), ...lines.slice(6)];
    expect(verdictOn(device, swapped)).toMatchObject({ intact: false, seq: 5, damage: 'reordered' });
  });

  test('an entry was moved to the end', () => {
    expect(verdictOn(device, [...without(3), at(3)])).toMatchObject({
      intact: false,
      seq: 3,
      damage: 'reordered',
    });
  });

  test('an entry was inserted that continues the chain', () => {
    const extra = unmarked(rewritten(at(5), (line) => line.replace('event 5', 'never happened')));
    expect(verdictOn(device, [...lines.slice(0, 4), extra, ...lines.slice(4)])).toMatchObject({
      intact: false,
      seq: 5,
      damage: 'inserted',
    });
  });

  test('an entry was inserted that names another one before it', () => {
    const extra = rewritten(at(6), (line) => line.replace(at(5).hash, at(2).hash));
    expect(verdictOn(device, [...lines.slice(0, 5), extra, ...lines.slice(5)])).toMatchObject({
      intact: false,
      seq: 6,
      damage: 'inserted',
    });
  });

  test('an entry stands there twice', () => {
    expect(verdictOn(device, [...lines.slice(0, 12), at(4), ...lines.slice(12)])).toMatchObject({
      intact: false,
      seq: 4,
      damage: 'inserted',
    });
  });

  test('the tail was cut below a mark kept elsewhere', () => {
    const witnesses = [markOf(15)];
    expect(verdictOn(device, lines.slice(0, 11), { witnesses })).toMatchObject({
      intact: false,
      seq: 12,
      damage: 'cut-tail',
    });
    expect(verdictOn(device, lines, { witnesses })).toMatchObject({ intact: true });
  });

  test('a transaction was cut in half', () => {
    for (const length of [4, 5])
      expect(verdictOn(device, lines.slice(0, length))).toMatchObject({
        intact: false,
        seq: 4,
        damage: 'unmarked',
      });
    expect(verdictOn(device, lines.slice(0, 6))).toMatchObject({ intact: true, entries: 6 });
  });

  test('it was written with a foreign key under our name', () => {
    const thief = { ...newDevice(device.deviceId), publicKey: device.publicKey };
    expect(verdictOn(device, buildRecord(thief, 20).lines)).toMatchObject({
      intact: false,
      seq: 1,
      damage: 'foreign-mark',
    });
  });

  test('the whole record was written with another device key', () => {
    expect(verdictOn(device, buildRecord(newDevice(), 9).lines)).toMatchObject({
      intact: false,
      seq: 1,
      damage: 'foreign-device',
    });
  });

  test('everything after a change was chained anew, with the old marks, without marks, and with marks of another key', () => {
    const forged = rechained(lines, 7, (line) => line.replace('event 7', 'event 0'));
    expect(verdictOn(device, forged)).toMatchObject({ intact: false, seq: 7, damage: 'foreign-mark' });
    expect(verdictOn(device, [...forged.slice(0, 6), ...forged.slice(6).map(unmarked)])).toMatchObject({
      intact: false,
      seq: 7,
      damage: 'unmarked',
    });
    const thief = newDevice();
    const signed = forged.map((entry, i) => ({
      ...entry,
      mark: thief.sign(
        markedText({ deviceId: device.deviceId, seq: i + 1, hash: entry.hash, at: instantOf(0) }),
      ),
    }));
    expect(verdictOn(device, [...forged.slice(0, 6), ...signed.slice(6)])).toMatchObject({
      intact: false,
      seq: 7,
      damage: 'foreign-mark',
    });
  });

  test('a genuine mark was put on another entry', () => {
    expect(verdictOn(device, instead(12, { ...at(12), mark: at(11).mark! }))).toMatchObject({
      intact: false,
      seq: 12,
      damage: 'foreign-mark',
    });
  });

  test('an entry was put at the end without the key', () => {
    const [extra] = buildRecord(device, 21, { marked }).lines.slice(20) as [StoredLine];
    expect(verdictOn(device, [...lines, unmarked(extra)])).toMatchObject({
      intact: false,
      seq: 21,
      damage: 'unmarked',
    });
    expect(verdictOn(device, [...lines, { ...extra, mark: at(20).mark! }])).toMatchObject({
      intact: false,
      seq: 21,
      damage: 'foreign-mark',
    });
  });

  test('more entries stand without a mark than the format allows', () => {
    const long = (gap: number) =>
      verdictOn(
        device,
        buildRecord(device, 200, { marked: (seq) => seq <= 10 || seq === 10 + gap }).lines.slice(0, 10 + gap),
      );
    expect(long(ENTRIES_PER_MARK)).toMatchObject({ intact: true });
    expect(long(ENTRIES_PER_MARK + 1)).toMatchObject({ intact: false, seq: 11, damage: 'unmarked' });
    expect(verdictOn(device, lines.map(unmarked))).toMatchObject({
      intact: false,
      seq: 1,
      damage: 'unmarked',
    });
  });

  test('a line is no entry although its hash fits', () => {
    expect(
      verdictOn(
        device,
        instead(
          4,
          rewritten(at(4), () => '{"seq":4}'),
        ),
      ),
    ).toMatchObject({ intact: false, seq: 4, damage: 'unreadable' });
  });

  test('the table beside the line says something else', () => {
    const misleading = { ...at(5), columns: { seq: 5, kind: 'session.closed' } };
    expect(verdictOn(device, instead(5, misleading))).toMatchObject({
      intact: false,
      seq: 5,
      damage: 'changed',
    });
  });
});

describe('time', () => {
  const start = 1_800_000_000_000;
  const hour = 3_600_000;
  const backAt = (seq: number) => (n: number) => start + n * 1000 - (n >= seq ? hour : 0);

  test('that goes back is named, even where every mark is genuine', () => {
    expect(verdictOn(device, buildRecord(device, 12, { atMs: backAt(7) }).lines)).toMatchObject({
      intact: false,
      seq: 7,
      damage: 'wrong-time',
    });
  });

  test('may go back where a person corrected the clock, and only there', () => {
    const corrected = (body: { from?: string; to?: string; by: string }) =>
      buildRecord(device, 12, {
        atMs: backAt(7),
        kind: (seq) => (seq === 7 ? 'clock.corrected' : 'session.event'),
        body: (seq) => (seq === 7 ? body : { type: 'note.added' }),
      }).lines;
    const [from, to] = [instantOf(start + 6500), instantOf(backAt(7)(7))];
    expect(verdictOn(device, corrected({ from, to, by: 'x' }))).toMatchObject({ intact: true });
    expect(verdictOn(device, corrected({ from, to: 'yesterday', by: 'x' }))).toMatchObject({
      seq: 7,
      damage: 'wrong-time',
    });
    expect(verdictOn(device, corrected({ by: 'x' }))).toMatchObject({ seq: 7, damage: 'wrong-time' });
    // A step from or to another time than the entries are of is none that a person confirmed.
    const elsewhere = [instantOf(start), instantOf(start - 365 * 24 * hour), instantOf(start + hour)];
    for (const other of elsewhere)
      expect(verdictOn(device, corrected({ from, to: other, by: 'x' }))).toMatchObject({
        seq: 7,
        damage: 'wrong-time',
      });
    for (const other of elsewhere.slice(0, 2))
      expect(verdictOn(device, corrected({ from: other, to, by: 'x' }))).toMatchObject({
        seq: 7,
        damage: 'wrong-time',
      });
  });

  test('far ahead of whoever looks is named, unless a correction of the clock explains it', () => {
    const years = 10 * 365 * 24 * hour;
    const now = instantOf(start);
    const ahead = buildRecord(device, 12, { atMs: (n) => start + n * 1000 + (n >= 5 ? years : 0) }).lines;
    expect(verdictOn(device, ahead, { now })).toMatchObject({ intact: false, seq: 5, damage: 'wrong-time' });
    expect(verdictOn(device, ahead)).toMatchObject({ intact: true });
    const corrected = buildRecord(device, 12, {
      atMs: (n) => start + n * 1000 + (n >= 5 && n < 9 ? years : 0),
      kind: (seq) => (seq === 9 ? 'clock.corrected' : 'session.event'),
      body: () => ({ from: instantOf(start + years + 8500), to: instantOf(start + 9000), by: 'x' }),
    }).lines;
    expect(verdictOn(device, corrected, { now })).toMatchObject({ intact: true });
    const soon = buildRecord(device, 12, { atMs: (n) => start + n * 1000 + 59 * 24 * hour }).lines;
    expect(verdictOn(device, soon, { now })).toMatchObject({ intact: true });
  });
});

test('a mark of another device kept beside the record is named', () => {
  const witnesses = [buildRecord(newDevice(), 9).marks[8]!];
  expect(verdictOn(device, lines, { witnesses })).toMatchObject({
    intact: false,
    damage: 'foreign-mark',
  });
});

test('a printed seal is found in the record it was printed from, and in no shorter one', () => {
  const seal = sealOf(digest, markOf(15));
  expect(verdictOn(device, lines, { seal })).toMatchObject({ intact: true, sealAt: 15 });
  expect(verdictOn(device, lines.slice(0, 14), { seal })).toMatchObject({
    intact: false,
    seq: 15,
    damage: 'cut-tail',
  });
});

test('verification can begin in the middle, after a marked entry', () => {
  expect(verdictOn(device, lines.slice(7), { from: { seq: 7, hash: at(7).hash } })).toMatchObject({
    intact: true,
    entries: 20,
    marks: 12,
  });
  expect(verdictOn(device, lines.slice(8), { from: { seq: 7, hash: at(7).hash } })).toMatchObject({
    intact: false,
    seq: 8,
    damage: 'removed',
  });
});
