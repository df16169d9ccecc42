import { expect, test } from 'vitest';
import { valueText } from '../../../renderer/chairside/value-text.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { begin } from '../../../shared/session/begin.ts';
import { fields } from '../../../shared/session/fields.ts';
import { namesOf } from '../../../shared/session/names.ts';
import { stageIds } from '../../../shared/session/stage.ts';
import { timelineLine } from '../../builders/timeline-said.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { chairAt, closedChair } from '../../builders/session.ts';

const protocol = defaultProtocol('uk');

/** How we write ids: two words joined by a hyphen and a number, camelCase, snake_case. */
const ids = new Set([
  ...protocol.products.map(({ id }) => id),
  ...protocol.checklist.map(({ id }) => id),
  ...protocol.toxicitySigns.map(({ id }) => id),
  ...fields.map(({ id }) => id),
]);
/** A word that is an id and stands in no language: "cap" and "sun" are words. */
const rawIn = (text: string): readonly string[] =>
  (text.match(/[A-Za-z][\w-]*\w/g) ?? []).filter(
    (word) =>
      (ids.has(word) && /[-_A-Z]/.test(word.slice(1))) ||
      /^[a-z]+(?:_[a-z0-9]+)+$/.test(word) ||
      /^[a-z]{2,}[A-Z][a-z]+/.test(word),
  );

/** Every text of a value that a person may be shown. */
const wordsIn = (value: unknown, key = ''): readonly string[] => {
  if (typeof value === 'string')
    return /^(says|text|title|name|label|reason|words)$/.test(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => wordsIn(one, key));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([inner, one]) => wordsIn(one, inner));
  return [];
};

test('a whole session, entry by entry, shows nobody an id', () => {
  const { opening, events } = closedChair();
  const lines = timelineLine(opening, protocol, events).map(({ text }) => text);
  expect(lines.length).toBeGreaterThan(150);
  // Typed by hand in this session, as whoever typed it wrote it.
  const typed = 'Pigment tested: Maker carbon-black';
  expect(lines).toContain(typed);
  expect(lines.filter((line) => line !== typed).flatMap(rawIn)).toEqual([]);
});

test.each(stageIds)('what the screen says in %s names things as people do', (stage) => {
  const chair = chairAt(stage);
  expect(wordsIn(chair.view()).flatMap(rawIn)).toEqual([]);
});

test('a product that was chosen by its card is called by its name, whichever question it answers, at the chair and in the record', () => {
  const { opening } = closedChair();
  const names = namesOf(begin(opening, protocol).context);
  for (const { id, name } of protocol.products)
    for (const field of [
      'antiseptic',
      'patchNumbingProduct',
      'patchPigmentProduct',
      'cleanser',
      'disinfectant',
    ]) {
      expect(inEnglish(names.value(field, id))).toBe(name);
      expect(valueText(protocol, field, id)).toBe(name);
    }
});

test('each answer of each question is shown by its words', () => {
  const { opening } = closedChair();
  const names = namesOf(begin(opening, protocol).context);
  for (const { id, choices } of fields)
    for (const choice of choices ?? []) {
      expect(names.value(id, choice.id)).toEqual(choice.label);
      expect(rawIn(inEnglish(names.value(id, choice.id)))).toEqual([]);
    }
});

test('the check knows an id when it sees one', () => {
  for (const raw of ['isopropyl-70', 'emla-type', 'patchNumbingProduct', 'touch_up', 'hands-washed'])
    expect(rawIn(`The answer is ${raw}.`)).toEqual([raw]);
  for (const words of [
    'Lidocaine 2.5 % + prilocaine 2.5 % cream (EMLA type)',
    'single-use razor',
    'LED D65',
    'McKenzie',
  ])
    expect(rawIn(words)).toEqual([]);
});
