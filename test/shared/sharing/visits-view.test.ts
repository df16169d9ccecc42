import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pictureOf } from '../../../shared/sharing/picture.ts';
import { visitsThere } from '../../../shared/sharing/visits-view.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { clientOf, sessionOf, studioOf } from './tablets.ts';
import type { TestTablet } from './tablets.ts';

const digest = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
const looksOn = (tablet: TestTablet) =>
  visitsThere(pictureOf(tablet.union(), tablet.deviceId, digest).visits, true, {
    nameOf: () => undefined,
    dayOf: () => '2026-11-23' as never,
  }).rows.map(({ looks }) => looks.map(inEnglish));

test('a visit of another tablet is looked at once: who was content with it on any tablet settles it, until somebody asks again', () => {
  const [one, two, three] = studioOf(3);
  const about = { client: clientOf('a'), session: sessionOf('a') };
  two.write({ kind: 'session.opened', ...about });
  two.write({ kind: 'session.closed', ...about, body: { overrides: 2, notChecked: 0 } });
  for (const tablet of [one, three as TestTablet]) tablet.hear(two);
  expect(looksOn(one)).toEqual([['2 overrides']]);
  one.write({ kind: 'review.approved', ...about });
  expect(looksOn(one)).toEqual([]);
  expect(looksOn(three as TestTablet)).toEqual([['2 overrides']]);
  three?.hear(one);
  expect(looksOn(three as TestTablet)).toEqual([]);
  three?.write({ kind: 'review.returned', ...about });
  one.hear(three as TestTablet);
  expect(looksOn(one)).toEqual([['2 overrides']]);
});

test('an approval settles no question that its tablet had not heard of, whichever clock is ahead, and the same on every tablet', () => {
  for (const approvedFirst of [true, false]) {
    const [one, two, three] = studioOf(3) as [TestTablet, TestTablet, TestTablet];
    const about = { client: clientOf('a'), session: sessionOf('a') };
    three.write({ kind: 'session.opened', ...about });
    three.write({ kind: 'session.closed', ...about, body: { overrides: 2, notChecked: 0 } });
    for (const tablet of [one, two]) tablet.hear(three);
    one.write({ kind: 'review.returned', ...about, minutes: approvedFirst ? 30 : 1 });
    two.write({ kind: 'review.approved', ...about, minutes: approvedFirst ? 1 : 30 });
    one.hear(two);
    two.hear(one);
    three.hear(one);
    three.hear(two);
    const reviewOn = (tablet: TestTablet) =>
      pictureOf(tablet.union(), tablet.deviceId, digest).visits.map(({ review, isReviewed }) => [
        review,
        isReviewed,
      ]);
    for (const tablet of [one, two]) expect(reviewOn(tablet)).toEqual([['returned', false]]);
    const [talk] = pictureOf(three.union(), three.deviceId, digest).talked;
    expect(talk?.review).toBe('returned');
    // Whoever knew of it settles it.
    two.write({ kind: 'review.approved', ...about });
    one.hear(two);
    for (const tablet of [one, two]) expect(reviewOn(tablet)).toEqual([['approved', true]]);
  }
});
