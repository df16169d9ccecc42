import { expect, test } from 'vitest';
import { draftKeeper } from '../../../renderer/studio/draft-keeper.ts';
import type { Phrase } from '../../../shared/words/message.ts';

/** A record that answers when it is told to. */
const record = () => {
  const asked: { readonly text: string; readonly answer: (no: Phrase | null) => void }[] = [];
  const keep = draftKeeper('', (text) => new Promise((answer) => asked.push({ text, answer })));
  return { asked, keep, texts: () => asked.map(({ text }) => text) };
};

test('what could not be stored is stored the next time, and what was is not stored twice', async () => {
  const { asked, keep, texts } = record();
  expect(keep('')).toBeUndefined();
  const first = keep('a');
  asked[0]?.answer('The disk is full.');
  expect(await first).toBe('The disk is full.');
  const second = keep('a');
  asked[1]?.answer(null);
  expect(await second).toBeNull();
  expect(keep('a')).toBeUndefined();
  expect(texts()).toEqual(['a', 'a']);
});

test('a late no to an older text takes nothing back of the newer one', async () => {
  const { asked, keep, texts } = record();
  const older = keep('a');
  const newer = keep('ab');
  asked[1]?.answer(null);
  await newer;
  asked[0]?.answer('The disk is full.');
  await older;
  expect(keep('ab')).toBeUndefined();
  expect(texts()).toEqual(['a', 'ab']);
});
