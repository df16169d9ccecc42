import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonValue } from '../../../shared/brand.ts';
import { envelopeText, isSealedBody, lineOf, parseLine } from '../../../shared/journal/codec.ts';
import { GENESIS } from '../../../shared/journal/entry.ts';
import type { Envelope } from '../../../shared/journal/entry.ts';
import { instantOf } from '../../../shared/time.ts';
import { client, session, staff } from './build-record.ts';

const at = instantOf(1_800_000_000_000);
const envelope: Envelope = {
  v: 2,
  seq: 7,
  at,
  wall: at,
  by: staff,
  kind: 'session.event',
  session,
  client,
  prev: GENESIS,
};

test('a line has its keys in the order of the format', () => {
  const line = lineOf(
    { prev: GENESIS, client, kind: 'lot.used', wall: at, seq: 7, at, by: 'device', v: 2 },
    { lot: 'A1' },
  );
  expect(line).toBe(
    `{"v":2,"seq":7,"at":"${at}","wall":"${at}","by":"device","kind":"lot.used","client":"${client}","body":{"lot":"A1"},"prev":"${GENESIS}"}`,
  );
});

test('the envelope text is the line without its body', () => {
  expect(envelopeText(envelope)).toBe(lineOf(envelope, 'BODY').replace('"body":"BODY",', ''));
});

test('what is written is read back, whatever the body', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (body) => {
      // JSON itself knows no minus zero.
      const plain = JSON.parse(JSON.stringify(body)) as JsonValue;
      expect(parseLine(lineOf(envelope, plain))).toEqual({ ok: true, value: { ...envelope, body: plain } });
    }),
  );
});

test.each([
  ['no JSON', 'not json'],
  ['an array', '[]'],
  [
    'another key order',
    `{"seq":7,"v":2,"at":"${at}","wall":"${at}","by":"device","kind":"lot.used","body":1,"prev":"${GENESIS}"}`,
  ],
  ['a key too many', lineOf(envelope, 1).replace('{"v":2', '{"x":1,"v":2')],
  ['another version', lineOf(envelope, 1).replace('"v":2', '"v":1')],
  ['a seq of zero', lineOf({ ...envelope, seq: 0 }, 1)],
  ['a time without milliseconds', lineOf(envelope, 1).replaceAll(at, '2026-11-22T14:38:22Z')],
  ...[
    '2027-02-30T10:00:00.000Z',
    '2027-02-29T10:00:00.000Z',
    '2027-06-31T10:00:00.000Z',
    '2027-01-01T24:00:00.000Z',
    '2026-12-31T23:59:60.000Z',
    '2027-00-10T10:00:00.000Z',
    '2027-13-10T10:00:00.000Z',
    '2027-01-01T10:00:00.000+00:00',
    '2027-01-01t10:00:00.000z',
    '+010000-01-01T10:00:00.000Z',
    '-000001-01-01T10:00:00.000Z',
    ' 2027-01-01T10:00:00.000Z',
    '',
  ].flatMap((text) =>
    (['at', 'wall'] as const).map((key) => [
      `"${text}" as its ${key}`,
      lineOf({ ...envelope, [key]: text }, 1),
    ]),
  ),
  ['a number as its time', lineOf(envelope, 1).replaceAll(`"${at}"`, '1800000000000')],
  ['a seq that no number holds', lineOf(envelope, 1).replace('"seq":7', '"seq":9007199254740993')],
  ['half a seq', lineOf({ ...envelope, seq: 7.5 }, 1)],
  ['a seq below zero', lineOf({ ...envelope, seq: -7 }, 1)],
  ['a seq in quotes', lineOf(envelope, 1).replace('"seq":7', '"seq":"7"')],
  ['a seq with an exponent beyond all entries', lineOf(envelope, 1).replace('"seq":7', '"seq":1e300')],
  ['an author who is no id', lineOf(envelope, 1).replace(staff, 'Anna')],
  ['a client who is no id', lineOf(envelope, 1).replace(client, 'Maria')],
  ['a hash in capitals', lineOf({ ...envelope, prev: 'A'.repeat(64) }, 1)],
])('a line with %s is refused', (_, line) => {
  expect(parseLine(line)).toMatchObject({ ok: false, error: { kind: 'unreadable-line' } });
});

test('only nonce and sealed make a sealed body', () => {
  expect(isSealedBody({ nonce: 'a', sealed: 'b' })).toBe(true);
  expect(
    [null, 'x', ['nonce', 'sealed'], { nonce: 'a' }, { nonce: 'a', sealed: 'b', more: 1 }].some((body) =>
      isSealedBody(body),
    ),
  ).toBe(false);
});
