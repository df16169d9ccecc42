import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { JsonValue } from '../../../shared/brand.ts';
import { sealingByKind } from '../../../shared/journal/kinds.ts';
import type { EntryKind } from '../../../shared/journal/kinds.ts';
import {
  leastRoom,
  paddedPiece,
  paddedText,
  shortEvents,
  stepFor,
  unpaddedPiece,
} from '../../../shared/journal/padding.ts';
import { intentSchemas } from '../../../shared/session/events.ts';

const seed = Number(process.env['SEED'] ?? 4_012_026);
const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');
const padded = (kind: EntryKind, body: JsonValue): string => paddedText(kind, body, bytesOf);

test('whatever is said, the padded text is one of a few lengths and reads as before', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const body = JSON.parse(JSON.stringify(value)) as JsonValue;
      const text = padded('client.registered', body);
      expect(JSON.parse(text)).toEqual(body);
      expect(stepFor(bytesOf(text))).toBe(bytesOf(text));
    }),
    { seed },
  );
  expect([1, 512, 513, 2049, 8193, 1_048_576, 1_048_577, 3_000_000].map(stepFor)).toEqual([
    512, 512, 2048, 8192, 16_384, 1_048_576, 2_097_152, 3_145_728,
  ]);
});

test('a piece of any length comes back, and what was not padded so does not', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
      const piece = paddedPiece(bytes);
      expect(stepFor(piece.length)).toBe(piece.length);
      expect(unpaddedPiece(piece)).toEqual(bytes);
    }),
    { seed },
  );
  for (const bytes of [[], [0], [0, 0, 0], [0x80, 1], [7]])
    expect(unpaddedPiece(Uint8Array.from(bytes))).toBeUndefined();
  expect(unpaddedPiece(paddedPiece(Uint8Array.from([0x80, 0, 0])))).toEqual(Uint8Array.from([0x80, 0, 0]));
});

interface Schema {
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly type?: string;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
}
/** Bytes that the longest value of a schema takes as JSON; texts with a pattern of their own hold at most 45 plain characters. */
const most = (schema: Schema): number => {
  const any = schema.anyOf ?? schema.oneOf;
  if (any !== undefined) return Math.max(...any.map(most));
  if (schema.enum !== undefined) return Math.max(...schema.enum.map((one) => JSON.stringify(one).length));
  if (schema.const !== undefined) return JSON.stringify(schema.const).length;
  switch (schema.type) {
    case 'string':
      return 2 + (schema.maxLength === undefined ? 45 : schema.maxLength * 3);
    case 'number':
    case 'integer':
      return 22;
    case 'array':
      return (
        2 +
        (schema.prefixItems?.reduce((sum, one) => sum + most(one) + 1, 0) ??
          (schema.maxItems ?? 1e6) * (most(schema.items ?? {}) + 1))
      );
    case 'object':
      return (
        2 +
        Object.entries(schema.properties ?? {}).reduce(
          (sum, [key, one]) => sum + key.length + 4 + most(one),
          0,
        )
      );
    default:
      return 5;
  }
};
const longest = (type: string): number =>
  most(
    z.toJSONSchema(intentSchemas[type as keyof typeof intentSchemas], { unrepresentable: 'any' }) as Schema,
  );
/** The stage that the screen showed stands in the body beside the intent. */
const FROM = ',"from":"cleanseAndNumb"'.length;

test.each([...shortEvents])('%s fits the first step whatever it says', (type) => {
  expect(intentSchemas).toHaveProperty([type]);
  expect(longest(type) + FROM).toBeLessThanOrEqual(512);
});

test('an event that may hold words of a person has room for the longest of them in any script', () => {
  const said = (text: string) => ({
    type: 'question.answered',
    from: 'consultation',
    code: 'C04',
    answer: 'unsure',
    zones: Array.from({ length: 16 }, (_, i) => `SCR-${i}`),
    on: '2026-11-22',
    note: text,
  });
  const lengths = ['', 'x'.repeat(400), 'ж'.repeat(400), '漢'.repeat(400), '🙂'.repeat(200)].map((text) =>
    bytesOf(padded('session.event', said(text))),
  );
  expect(new Set(lengths)).toEqual(new Set([2048]));
});

test('the opening of a visit says that somebody was here before, as their id does, and never how much was noted then', () => {
  const opening = (lastVisit: JsonValue): number =>
    bytesOf(padded('session.event', { type: 'opening', opening: { recordNumber: 'SMP-1', lastVisit } }));
  expect(opening(null)).toBe(8192);
  for (const notes of ['', 'x'.repeat(4000), '漢'.repeat(4000)]) expect(opening({ notes })).toBe(16_384);
  expect(bytesOf(padded('session.event', { type: 'opening' }))).toBe(8192);
});

test('every sealed kind is given more room than the first step', () => {
  for (const [kind, sealing] of Object.entries(sealingByKind))
    if (sealing !== 'clear' && kind !== 'session.event')
      expect(leastRoom(kind as EntryKind, { type: 'item.ticked' })).toBeGreaterThanOrEqual(2048);
  expect(leastRoom('session.event', { type: 'not.known.yet' })).toBe(2048);
});
