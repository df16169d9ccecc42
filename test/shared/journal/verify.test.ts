import { describe, expect, test } from 'vitest';
import { attestedText, sealOf } from '../../../shared/journal/seal.ts';
import type { StoredLine } from '../../../shared/journal/verify.ts';
import { buildRecord, digest, newDevice, rewritten, verdictOn } from './build-record.ts';

const device = newDevice();
const { lines, heads, end } = buildRecord(device, 20, [8, 15]);
const at = (seq: number): StoredLine => lines[seq - 1] as StoredLine;
const without = (seq: number): readonly StoredLine[] => lines.filter((_, i) => i !== seq - 1);
const instead = (seq: number, line: StoredLine): readonly StoredLine[] =>
  lines.map((old, i) => (i === seq - 1 ? line : old));

test('an untouched record is intact', () => {
  expect(verdictOn(device, lines)).toEqual({ intact: true, entries: 20, end, heads: 2 });
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

  test('the very last entry was changed and its hash made to fit under an attested head', () => {
    const {
      lines: short,
      heads: [head],
    } = buildRecord(device, 10, [10]);
    const changed = rewritten(short[8] as StoredLine, (line) => line.replace('event 9', 'event 0'));
    expect(
      verdictOn(device, [...short.slice(0, 8), changed], { witness: head as NonNullable<typeof head> }),
    ).toMatchObject({ intact: false, seq: 9, damage: 'changed' });
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
    const extra = rewritten(at(6), (line) => line.replace('event 6', 'never happened'));
    expect(verdictOn(device, [...lines.slice(0, 5), extra, ...lines.slice(5)])).toMatchObject({
      intact: false,
      seq: 6,
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

  test('the tail was cut below an attested head', () => {
    const witness = heads[1] as NonNullable<(typeof heads)[1]>;
    expect(verdictOn(device, lines.slice(0, 11), { witness })).toMatchObject({
      intact: false,
      seq: 12,
      damage: 'cut-tail',
    });
    expect(verdictOn(device, lines, { witness })).toMatchObject({ intact: true });
  });

  test('heads were attested by a foreign key', () => {
    const thief = { ...newDevice(device.deviceId), publicKey: device.publicKey };
    const forged = buildRecord(thief, 20, [8, 15]).lines;
    expect(verdictOn(device, forged)).toMatchObject({ intact: false, seq: 8, damage: 'foreign-head' });
  });

  test('the whole record was written with another device key', () => {
    expect(verdictOn(device, buildRecord(newDevice(), 9).lines)).toMatchObject({
      intact: false,
      seq: 1,
      damage: 'foreign-head',
    });
  });

  test('everything after a change was rewritten, heads included', () => {
    const again = buildRecord(device, 20, [8, 15], (seq) => `changed ${seq}`).lines;
    const stale = again.map((line, i) =>
      i === 7
        ? rewritten(line, (text) =>
            text.replace(/"signature":"[^"]*"/, `"signature":"${heads[0]?.signature}"`),
          )
        : line,
    );
    expect(verdictOn(device, stale)).toMatchObject({ intact: false, seq: 8, damage: 'foreign-head' });
  });

  test('a head attests another entry than the one before it', () => {
    const unsigned = { deviceId: device.deviceId, seq: 3, hash: at(3).hash, at: heads[0]!.at };
    const wrong = rewritten(at(8), (line) =>
      line.replace(
        /"body":\{.*?\}/,
        `"body":${JSON.stringify({ ...unsigned, signature: device.sign(attestedText(unsigned)) })}`,
      ),
    );
    expect(verdictOn(device, instead(8, wrong))).toMatchObject({ intact: false, seq: 8, damage: 'bad-head' });
  });

  test('a head is no head', () => {
    const wrong = rewritten(at(8), (line) => line.replace('"signature"', '"sigil"'));
    expect(verdictOn(device, instead(8, wrong))).toMatchObject({ intact: false, seq: 8, damage: 'bad-head' });
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

test('the head file of another device is named', () => {
  const [witness] = buildRecord(newDevice(), 9, [9]).heads;
  expect(verdictOn(device, lines, { witness: witness! })).toMatchObject({
    intact: false,
    damage: 'foreign-head',
  });
});

test('a printed seal is found in the record it was printed from, and in no shorter one', () => {
  const seal = sealOf(digest, heads[1]!);
  expect(verdictOn(device, lines, { seal })).toMatchObject({ intact: true, sealAt: 15 });
  expect(verdictOn(device, lines.slice(0, 14), { seal })).toMatchObject({
    intact: false,
    seq: 15,
    damage: 'cut-tail',
  });
});

test('verification can begin in the middle', () => {
  expect(verdictOn(device, lines.slice(7), { from: { seq: 7, hash: at(7).hash } })).toMatchObject({
    intact: true,
    entries: 20,
    heads: 2,
  });
  expect(verdictOn(device, lines.slice(8), { from: { seq: 7, hash: at(7).hash } })).toMatchObject({
    intact: false,
    seq: 8,
    damage: 'removed',
  });
});
