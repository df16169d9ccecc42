import { expect, test } from 'vitest';
import { helpAt } from '../../../renderer/help/help-places.ts';
import { stageIds } from '../../../shared/session/stage.ts';
import { inEnglish } from '../../builders/in-words.ts';

const places = Object.entries(helpAt);

test('each stage of a session has help of its own', () => {
  expect(places.map(([place]) => place)).toEqual(expect.arrayContaining([...stageIds]));
});

test('no two screens are explained in the same words, and nothing is said in long sentences', () => {
  const said = places.flatMap(([, paragraphs]) => paragraphs.map(inEnglish));
  expect(new Set(said).size).toBe(said.length);
  for (const text of said) {
    expect(text).toMatch(/^[A-Z].*\.$/);
    for (const sentence of text.split(/(?<=[.?!]) /))
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(30);
  }
});
