import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { openBox, openPiece, sealBox, sealPiece, wipeKey } from '../../../electron/vault/box.ts';

const text = Buffer.from('a note about somebody');

test('a key that was wiped from memory opens nothing any more, although it was in use a moment before', () => {
  const key = randomBytes(32);
  const [box, piece] = [sealBox(key, 'entry 7', text), sealPiece(key, 'photo', text)];
  expect(openBox(key, 'entry 7', box)).toEqual(text);
  wipeKey(key);
  expect(key.every((byte) => byte === 0)).toBe(true);
  expect(openBox(key, 'entry 7', box)).toBeUndefined();
  expect(openPiece(key, 'photo', piece)).toBeUndefined();
});

test('two keys of the same bytes open each other’s, before and after one of them is wiped', () => {
  const key = randomBytes(32);
  const copy = Uint8Array.from(key);
  const box = sealBox(key, 'entry 7', text);
  wipeKey(key);
  expect(openBox(copy, 'entry 7', box)).toEqual(text);
});

test('a key of another length is refused, not padded', () => {
  expect(() => sealBox(randomBytes(31), '', text)).toThrow();
});

test('no two bodies are sealed with the same nonce, however many there are', () => {
  const key = randomBytes(32);
  const nonces = Array.from({ length: 2000 }, () => sealBox(key, '', text).nonce);
  expect(new Set(nonces).size).toBe(2000);
  const pieces = Array.from({ length: 300 }, () => sealPiece(key, '', text).subarray(0, 12));
  expect(new Set(pieces.map((nonce) => Buffer.from(nonce).toString('base64'))).size).toBe(300);
});
