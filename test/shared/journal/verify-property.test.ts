import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StoredLine } from '../../../shared/journal/verify.ts';
import { buildRecord, newDevice, verdictOn } from './build-record.ts';

const seed = Number(process.env['SEED'] ?? 70_898_724);
console.log(`verify-property: SEED=${seed}`);
const device = newDevice();
const length = 24;
const { lines, heads } = buildRecord(
  device,
  length,
  [9, 17, 24],
  (seq) => `words ${seq} ✓ “quoted” \u2028 \n`,
);
const witness = heads.at(-1)!;
const place = fc.nat({ max: length - 1 });

const swap = (all: readonly StoredLine[], i: number, j: number): readonly StoredLine[] =>
  all.map((line, k) => (k === i ? all[j]! : k === j ? all[i]! : line));

test('no single bit of any line or hash can change unseen, and its entry is the one named', () => {
  fc.assert(
    fc.property(place, fc.nat(), fc.nat({ max: 7 }), fc.boolean(), (i, where, bit, inHash) => {
      const { line, hash } = lines[i]!;
      const bytes = Buffer.from(inHash ? hash : line);
      bytes[where % bytes.length]! ^= 1 << bit;
      const changed = inHash
        ? { line, hash: bytes.toString('latin1') }
        : { line: bytes.toString('utf8'), hash, bytes };
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

test('no set of entries can go unseen, and the first one gone is named', () => {
  fc.assert(
    fc.property(fc.uniqueArray(place, { minLength: 1, maxLength: 6 }), (gone) => {
      const verdict = verdictOn(
        device,
        lines.filter((_, i) => !gone.includes(i)),
        { witness },
      );
      // The last entry attests the one before it, so it alone can go without a trace until a seal is asked for.
      if (gone.length === 1 && gone[0] === length - 1)
        expect(verdict).toMatchObject({ intact: true, entries: length - 1 });
      else expect(verdict).toMatchObject({ intact: false, seq: Math.min(...gone) + 1 });
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
