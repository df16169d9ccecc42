import { expect, test } from 'vitest';
import { messages } from '../../../shared/words/message.ts';
import { speaking } from '../../builders/in-words.ts';

const testWords = messages('test-pseudo', {
  cancel: 'Cancel',
  long: 'Everything that was shown as saved is saved.',
  lots: '{count, plural, one {# lot of {product}} other {# lots of {product}}}',
});

test('the language nobody speaks is accented, in brackets, and longer by two fifths', async () => {
  const say = await speaking('pseudo');
  expect(say(testWords.cancel)).toMatch(/^\[Ç.*ļ\]$/);
  const said = say(testWords.long);
  expect(said).not.toMatch(/[A-Za-z]/);
  expect(said.length).toBeGreaterThan('Everything that was shown as saved is saved.'.length * 1.25);
});

test('it leaves what a person wrote alone, and counts', async () => {
  const say = await speaking('pseudo');
  expect(say(testWords.lots({ count: 1, product: 'Emla' }))).toMatch(/^\[1 ļ\S+ \S+ \u2068Emla\u2069\]$/);
  expect(say(testWords.lots({ count: 2, product: 'Emla' }))).toMatch(/^\[2 ļ\S+š \S+ \u2068Emla\u2069\]$/);
  expect(say('As it is')).toBe('As it is');
});
