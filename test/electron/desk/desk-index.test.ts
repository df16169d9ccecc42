import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { allOf } from '../../../electron/background.ts';
import { createDeskIndex } from '../../../electron/desk/desk-index.ts';
import type { Indexed } from '../../../electron/desk/desk-index.ts';
import type { ClientId } from '../../../shared/brand.ts';
import { plainText } from '../../../shared/people/letters.ts';
import { searchKey, searchTerms } from '../../../shared/people/search.ts';
import { holds } from '../../builders/property.ts';

const names = ['José Núñez', 'Łukasz Kowalski', 'محمد علي', 'Erased client'];
const nameOf = (client: ClientId): string => searchKey(names[Number(client)] ?? '', '');
const one = (visit: number, client: number, words: readonly string[] = []): Indexed => ({
  visit,
  client: String(client) as ClientId,
  words: words.map(plainText),
});
const found = (index: ReturnType<typeof createDeskIndex>, text: string): readonly number[] =>
  allOf(index.find(searchTerms(text), nameOf));

test('words are found in any order, without accents and in any case, newest session first', () => {
  const index = createDeskIndex();
  index.addOlder(one(30, 0, ['Dana Ruiz', 'SMP-2026-0412', '2026-11-20 Friday 20 November 2026', 'Closed']));
  index.addOlder(
    one(20, 1, ['Sam Lind', 'SMP-2026-0411', '2026-11-19 Thursday 19 November 2026', 'Deferred']),
  );
  index.addNewest(
    one(40, 0, ['Dana Ruiz', 'SMP-2026-0413', '2026-11-21 Saturday 21 November 2026', 'Closed']),
  );
  expect(found(index, 'nunez JOSE')).toEqual([40, 30]);
  expect(found(index, 'lukasz')).toEqual([20]);
  expect(found(index, 'jose lind')).toEqual([]);
  expect(found(index, '20 nov')).toEqual([40, 30, 20]);
  expect(found(index, '2026-11-20')).toEqual([30]);
  expect(found(index, '0412')).toEqual([30]);
  expect(found(index, 'dana closed 21')).toEqual([40]);
  expect(found(index, '')).toEqual([40, 30, 20]);
});

test('what a summary says is found once it is there, and only in its session', () => {
  const index = createDeskIndex();
  index.addOlder(one(30, 0, ['Dana']));
  index.addOlder(one(20, 0, ['Dana']));
  expect(found(index, 'allergy')).toEqual([]);
  index.addSentences(20, ['patch test missing: allergy unsure.']);
  index.addSentences(99, ['allergy']);
  expect(found(index, 'allergy')).toEqual([20]);
  expect(found(index, 'allergy jose')).toEqual([20]);
  index.addSentences(20, ['Nothing.']);
  expect(found(index, 'allergy')).toEqual([]);
});

test('a session that comes twice is there once', () => {
  const index = createDeskIndex();
  index.addNewest(one(40, 0));
  index.addOlder(one(40, 0));
  index.addOlder(one(30, 0));
  index.addNewest(one(30, 0));
  expect(index.size()).toBe(2);
  expect(found(index, 'jose')).toEqual([40, 30]);
});

test('it finds what looking at every session one by one finds', () => {
  const word = fc.constantFrom('Dana', 'Ruiz', 'patch test', 'Close-up', 'SMP-1', 'closed', 'Närbild');
  const session = fc.record({
    client: fc.nat(3),
    words: fc.array(word, { minLength: 1, maxLength: 4 }),
    sentences: fc.array(word, { maxLength: 3 }),
    isNew: fc.boolean(),
  });
  holds(
    fc.property(
      fc.array(session, { maxLength: 25 }),
      fc.array(fc.constantFrom('dana', 'test', 'jose', 'close', 'narbild', 'smp', 'erased'), {
        maxLength: 3,
      }),
      (sessions, asked) => {
        const index = createDeskIndex();
        const texts = new Map<number, string>();
        let [newest, oldest] = [1_000, 1_000];
        for (const { client, words, sentences, isNew } of sessions) {
          const visit = isNew ? (newest += 1) : (oldest -= 1);
          if (isNew) index.addNewest(one(visit, client, words));
          else index.addOlder(one(visit, client, words));
          index.addSentences(visit, sentences.map(plainText));
          texts.set(visit, plainText([names[client], ...words, ...sentences].join('\n')));
        }
        const plainly = [...texts.keys()]
          .filter((visit) => asked.every((term) => texts.get(visit)?.includes(term) === true))
          .toSorted((a, b) => b - a);
        expect(found(index, asked.join(' '))).toEqual(plainly);
      },
    ),
    100,
  );
});
