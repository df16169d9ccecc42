import { expect, test } from 'vitest';
import { createPalmWatch } from '../../../renderer/signature/palm.ts';
import type { Contact } from '../../../renderer/signature/palm.ts';

const contact = (over: Partial<Contact>): Contact => ({
  pointerType: 'touch',
  width: 24,
  height: 26,
  timeStamp: 1000,
  ...over,
});

test.each<readonly [string, Partial<Contact>, boolean]>([
  ['a fingertip', {}, false],
  ['a thumb laid flat', { width: 48, height: 58 }, false],
  ['a screen that does not tell sizes', { width: 1, height: 1 }, false],
  ['the side of a hand', { width: 70, height: 120 }, true],
  ['a wrist, long and thin', { width: 20, height: 140 }, true],
  ['a pen, however wide it says it is', { pointerType: 'pen', width: 200, height: 200 }, false],
  ['a mouse', { pointerType: 'mouse', width: 1, height: 1 }, false],
  ['a fingertip in a thick glove', { width: 58, height: 60 }, false],
  ['a forearm', { width: 240, height: 90 }, true],
  ['a palm on a screen that measures one way only', { width: 0, height: 96 }, true],
  ['two fingers pressed together', { width: 61, height: 40 }, true],
  ['a screen that reports no size at all', { width: 0, height: 0 }, false],
  ['the rubber end of a pen', { pointerType: 'pen', width: 80, height: 80 }, false],
  ['a kind of pointer nobody knows', { pointerType: '', width: 200, height: 200 }, false],
])('%s: palm %s', (_what, over, isPalm) => {
  expect(createPalmWatch().isPalm(contact(over))).toBe(isPalm);
});

test('a palm that rests first is no finger, and the finger after it draws', () => {
  const watch = createPalmWatch();
  expect(watch.isPalm(contact({ width: 90, height: 110 }))).toBe(true);
  expect(watch.isPalm(contact({ timeStamp: 1200 }))).toBe(false);
});

test('while a pen draws, and a moment after, no touch is meant; later a finger is one again', () => {
  const watch = createPalmWatch();
  expect(watch.isPalm(contact({ pointerType: 'pen', timeStamp: 1000 }))).toBe(false);
  expect(watch.isPalm(contact({ timeStamp: 1100 }))).toBe(true);
  watch.penSeen(4000);
  expect(watch.isPalm(contact({ timeStamp: 5000 }))).toBe(true);
  expect(watch.isPalm(contact({ timeStamp: 5600 }))).toBe(false);
});

test('fingers before the first pen are fingers, and one palm more changes nothing', () => {
  const watch = createPalmWatch();
  expect(watch.isPalm(contact({ timeStamp: 10 }))).toBe(false);
  expect(watch.isPalm(contact({ width: 120, timeStamp: 20 }))).toBe(true);
  expect(watch.isPalm(contact({ timeStamp: 30 }))).toBe(false);
});

test.each([
  ['the moment the pen is lifted', 0, true],
  ['a second later', 1000, true],
  ['just before the time is over', 1499, true],
  ['when it is over', 1500, false],
  ['long after', 60_000, false],
])('a finger beside a pen, %s: palm %s', (_what, afterMs, isPalm) => {
  const watch = createPalmWatch();
  watch.penSeen(5000);
  expect(watch.isPalm(contact({ timeStamp: 5000 + afterMs }))).toBe(isPalm);
});
