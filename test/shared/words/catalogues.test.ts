import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { german } from '../../../shared/words/de/catalogue.ts';
import { arabic } from '../../../shared/words/ar/catalogue.ts';
import { french } from '../../../shared/words/fr/catalogue.ts';
import { polish } from '../../../shared/words/pl/catalogue.ts';
import { portuguese } from '../../../shared/words/pt/catalogue.ts';
import { wholeSpanish } from '../../../shared/words/es/whole.ts';
import type { Catalogue } from '../../../shared/words/language.ts';
import { loadLanguage } from '../../../shared/words/load-language.ts';
import { languages, languagesFor } from '../../../shared/words/languages.ts';
import { sameWords } from '../../builders/same-words.ts';
import { englishOf, loadedAreas } from '../../../shared/words/message.ts';

const root = join(import.meta.dirname, '../../..');
const catalogues = {
  es: wholeSpanish,
  fr: french,
  de: german,
  pt: portuguese,
  pl: polish,
  ar: arabic,
} as unknown as Readonly<Record<string, Catalogue>>;

/** Every file that says something, with the areas it opens. */
const wordFiles = readdirSync(join(root, 'shared'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(join(root, 'shared', name), 'utf8') }))
  .map(({ name, text }) => ({
    name,
    areas: [...text.matchAll(/= messages\(\s*'([^']+)'/g)].map((found) => found[1] ?? ''),
  }))
  .filter(({ areas }) => areas.length > 0);
const ids: string[] = [];

beforeAll(async () => {
  for (const { name, areas } of wordFiles) {
    await import(/* @vite-ignore */ join(root, 'shared', name));
    for (const area of areas)
      for (const key of Object.keys(loadedAreas().get(area) ?? {})) ids.push(`${area}.${key}`);
  }
});

/** `name` for an argument that is shown, `name plural …` for one that decides, whatever the order and the options that say nothing. */
const argumentsOf = (elements: readonly MessageFormatElement[]): readonly string[] => [
  ...new Set(
    elements.flatMap((element): readonly string[] => {
      if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
      if (element.type === TYPE.argument || element.type === TYPE.number) return [element.value];
      if (element.type === TYPE.plural || element.type === TYPE.select)
        return [
          `${element.value} ${element.type === TYPE.plural ? 'counts' : 'chooses'}`,
          ...Object.values(element.options).flatMap(({ value }) => argumentsOf(value)),
        ];
      return [`not allowed: ${TYPE[element.type]}`];
    }),
  ),
];
/** The words a text says of itself beside its values, signs and single letters. */
const wordsIn = (text: string): readonly string[] =>
  text.replaceAll(/\{\w+\}|\{\w+, number\}/g, '').match(/(?<![\p{L}\d])\p{L}{2,}(?![\p{L}\d])/gu) ?? [];
const read = (text: string) => parse(text, { ignoreTag: true });

describe('the English texts', () => {
  test('stand in areas that each have one home and one line in the list of areas', () => {
    const areas = wordFiles.flatMap((file) => file.areas);
    expect(areas.length).toBeGreaterThan(2);
    expect(areas.toSorted()).toEqual([...new Set(areas)].toSorted());
    const listed = [
      'areas',
      'areas-of-stages',
      'areas-of-guides',
      'areas-of-desk',
      'areas-of-visits',
      'areas-of-places',
      'areas-of-lines',
      'areas-of-colour',
      'areas-of-adverse',
    ].flatMap((file) =>
      [
        ...readFileSync(join(root, `shared/words/${file}.ts`), 'utf8').matchAll(/readonly (\w+): typeof/g),
      ].map((found) => found[1]),
    );
    expect(areas.toSorted()).toEqual(listed.toSorted());
  });

  test('are legal, hold no argument of another kind, and neither begin nor end with a space', () => {
    expect(ids.length).toBeGreaterThan(50);
    const wrong = ids.filter((id) => {
      const text = englishOf(id) ?? '';
      return (
        text === '' ||
        text !== text.trim() ||
        text.includes('undefined') ||
        argumentsOf(read(text)).some((one) => one.startsWith('not allowed'))
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(languages.filter(({ tag }) => tag !== 'en'))('$name', ({ tag }) => {
  const catalogue = catalogues[tag] ?? {};
  const texts = Object.entries(catalogue).flatMap(([area, own]) =>
    Object.entries(own).map(([key, text]) => [`${area}.${key}`, text] as const),
  );

  test('has the texts its loader brings, each of a message there is', async () => {
    expect(texts.length).toBeGreaterThan(0);
    const { textOf } = await loadLanguage(tag);
    for (const [id, text] of texts) {
      expect(textOf(id)).toBe(text);
      expect(englishOf(id), id).toBeDefined();
    }
  });

  test('asks for the same values as the English text, and says each of them', () => {
    for (const [id, text] of texts)
      expect([...argumentsOf(read(text))].toSorted(), id).toEqual(
        [...argumentsOf(read(englishOf(id) ?? ''))].toSorted(),
      );
  });

  test('says in its own words what it says, but for names, units and words that are the same', () => {
    const same = texts.filter(
      ([id, text]) =>
        text === englishOf(id) && !wordsIn(text).every((word) => sameWords[tag]?.includes(word) === true),
    );
    expect(same.map(([id, text]) => `${id}: ${text}`)).toEqual([]);
  });

  test('is counted by what is still said in English', () => {
    const own = new Set<string>(texts.map(([id]) => id));
    const missing = ids.filter((id) => !own.has(id));
    const isWhole = languagesFor('screen').some((one) => one.tag === tag);
    // What a new message still lacks in a language of the screens is named here, with the English to translate.
    expect(isWhole ? missing.map((id) => `${id}: ${englishOf(id)}`) : []).toEqual([]);
    // What the client reads is complete in every language that can be handed over.
    const isHandedOver = languagesFor('client').some((one) => one.tag === tag);
    expect(isHandedOver ? missing.filter((id) => id.startsWith('handOver.')) : []).toEqual([]);
    const isOnPaper = languagesFor('paper').some((one) => one.tag === tag);
    const onPaper = missing.filter((id) => /^(?:join|note|paper|sheet)\./.test(id));
    expect(isOnPaper ? onPaper : []).toEqual([]);
  });
});
