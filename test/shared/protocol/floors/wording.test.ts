import { expect, test } from 'vitest';
import { defaultProtocol } from '../../../../shared/protocol/default/default-protocol.ts';
import { judgeRelease } from '../../../../shared/protocol/floors/judge.ts';
import { whole } from '../../../../shared/protocol/floors/whole.ts';
import { releasedAgain } from '../../../../shared/protocol/floors/wording.ts';
import type { Protocol } from '../../../../shared/protocol/schema.ts';

const first = whole(defaultProtocol('uk'));
/** In force: other words of one consent and of the sheet, each under a higher number. */
const second: Protocol = {
  ...first,
  version: 2,
  consents: first.consents.map((text) =>
    text.id === 'data' ? { ...text, paragraphs: ['New.', 'I agree.'], wordingVersion: 2 } : text,
  ),
  aftercare: { ...first.aftercare, leafletVersion: 2, dataText: 'Ask us.' },
};
const wordingOf = ({ consents }: Protocol, id: string): number | undefined =>
  consents.find((one) => one.id === id)?.wordingVersion;

test('to go back to a version with other words is a release like others, under a number of its own', () => {
  const back = releasedAgain(first, second);
  expect(judgeRelease(second, { ...back, version: 3 }, '2026-11-22').issues).toEqual([]);
  expect([wordingOf(back, 'data'), wordingOf(back, 'treatment')]).toEqual([3, wordingOf(first, 'treatment')]);
  expect(back.aftercare.leafletVersion).toBe(3);
});
test('its translations are still of its words, and no other number moves', () => {
  const back = releasedAgain(first, second);
  for (const { consents } of back.translations ?? [])
    for (const { id, wordingVersion } of consents) expect(wordingVersion).toBe(wordingOf(back, id));
});
test('what is in force, gone back to, is itself', () => {
  expect(releasedAgain(second, second)).toEqual(second);
});
