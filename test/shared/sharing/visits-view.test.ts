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
