import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StoredLine } from '../../../shared/journal/verify.ts';
import { buildRecord, newDevice, rechained, verdictOn } from './build-record.ts';

const seed = Number(process.env['SEED'] ?? 70_898_724);
console.log(`verify-property: SEED=${seed}`);
const device = newDevice();
const length = 24;
const marked = (seq: number): boolean => seq % 3 !== 2;
const { lines, marks } = buildRecord(device, length, {
  marked,
  says: (seq) => `words ${seq} ✓ “quoted” \u2028 \n`,
});
const witnesses = [marks.at(-1)!];
const place = fc.nat({ max: length - 1 });

const swap = (all: readonly StoredLine[], i: number, j: number): readonly StoredLine[] =>
  all.map((line, k) => (k === i ? all[j]! : k === j ? all[i]! : line));

test('no single bit of any line or hash can change unseen, and its entry is the one named', () => {
  fc.assert(
    fc.property(place, fc.nat(), fc.nat({ max: 7 }), fc.boolean(), (i, where, bit, inHash) => {
      const { line, hash, mark } = lines[i]!;
      const bytes = Buffer.from(inHash ? hash : line);
      bytes[where % bytes.length]! ^= 1 << bit;
      const changed = {
        ...(inHash
          ? { line, hash: bytes.toString('latin1') }
          : { line: bytes.toString('utf8'), hash, bytes }),
        ...(mark === undefined ? {} : { mark }),
      };
      expect(
        verdictOn(
          device,
          lines.map((old, k) => (k === i ? changed : old)),
        ),
      ).toMatchObject({ intact: false, seq: i + 1, damage: 'changed' });
    }),
    { seed, numRuns: 300 },
  );
});

test('no single bit of any mark can change unseen, and the entries it vouches for are named', () => {
  fc.assert(
    fc.property(fc.constantFrom(...marks), fc.nat({ max: 63 }), fc.nat({ max: 7 }), (mark, where, bit) => {
      const bytes = Buffer.from(mark.signature, 'base64');
      bytes[where]! ^= 1 << bit;
      const verdict = verdictOn(
        device,
        lines.map((old, k) => (k === mark.seq - 1 ? { ...old, mark: bytes.toString('base64') } : old)),
      );
      const first = marked(mark.seq - 1) ? mark.seq : mark.seq - 1;
      expect(verdict).toMatchObject({
        intact: false,
        seq: mark.seq === 1 ? 1 : first,
        damage: 'foreign-mark',
      });
    }),
    { seed, numRuns: 300 },
  );
});

test('no set of entries can go unseen, and the first one gone is named', () => {
  fc.assert(
    fc.property(fc.uniqueArray(place, { minLength: 1, maxLength: 6 }), (gone) => {
      const verdict = verdictOn(
        device,
        lines.filter((_, i) => !gone.includes(i)),
        { witnesses },
      );
      expect(verdict).toMatchObject({ intact: false });
      // Where the rest of its transaction is gone too, an entry left at the end is named before those that are missing.
      if (verdict.intact || verdict.damage !== 'unmarked')
        expect(verdict).toMatchObject({ seq: Math.min(...gone) + 1 });
    }),
    { seed, numRuns: 300 },
  );
});

test('whatever is rewritten and chained anew without the key is named, at the latest where its transaction ends', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: length }), fc.boolean(), (seq, dropMarks) => {
      const forged = rechained(lines, seq, (line) => line.replace('words', 'weeds')).map((entry, i) =>
        dropMarks && i >= seq - 1 ? { line: entry.line, hash: entry.hash } : entry,
      );
      const verdict = verdictOn(device, forged);
      expect(verdict).toMatchObject({ intact: false, damage: dropMarks ? 'unmarked' : 'foreign-mark' });
      if (!verdict.intact) expect([seq, seq - 1]).toContain(verdict.seq);
    }),
    { seed, numRuns: 300 },
  );
});

test('no two entries can change places unseen', () => {
  fc.assert(
    fc.property(place, place, (i, j) => {
      fc.pre(i !== j);
      expect(verdictOn(device, swap(lines, i, j))).toMatchObject({
        intact: false,
        seq: Math.min(i, j) + 1,
        damage: 'reordered',
      });
    }),
    { seed, numRuns: 300 },
  );
});

test('no entry of another record can be put in unseen', () => {
  const other = buildRecord(newDevice(), length).lines;
  fc.assert(
    fc.property(place, place, (i, j) => {
      expect(verdictOn(device, [...lines.slice(0, i), other[j]!, ...lines.slice(i)]).intact).toBe(false);
    }),
    { seed, numRuns: 300 },
  );
});

test('no entry of another record can be put at the end unseen, whatever mark it carries', () => {
  const other = buildRecord(newDevice(device.deviceId), 1).lines[0]!;
  fc.assert(
    fc.property(fc.constantFrom(undefined, ...lines.map(({ mark }) => mark), other.mark), (mark) => {
      const extra = rechained(
        [...lines, { ...lines[5]!, ...(mark === undefined ? {} : { mark }) }],
        25,
        (line) => line.replace('"seq":6', '"seq":25').replace(/"prev":"\w+"/, `"prev":"${lines[23]!.hash}"`),
      );
      expect(verdictOn(device, extra)).toMatchObject({ intact: false, seq: 25 });
    }),
    { seed, numRuns: 60 },
  );
});
