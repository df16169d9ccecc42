import { expect, test } from 'vitest';
import type { ClientId } from '../../../shared/brand.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { createDirectory } from '../../../electron/people/directory.ts';
import type { Directory } from '../../../electron/people/directory.ts';

const directoryOf = (names: readonly string[]): Directory => {
  const directory = createDirectory();
  names.forEach((fullName, index) =>
    directory.put({
      id: String(index) as ClientId,
      fullName,
      phone: `07700 90${1000 + index}`,
      dateOfBirth: `19${70 + (index % 20)}-05-04` as LocalDate,
    }),
  );
  return directory;
};
const namesOf = (found: ReturnType<Directory['find']>): readonly string[] =>
  found.map(({ fullName }) => fullName);

test('names come in their order whatever the order they were put in, accents and case aside', () => {
  expect(namesOf(directoryOf(['Zoë Ash', 'ángel Bo', 'Bea', 'Änne']).find('', 9))).toEqual([
    'ángel Bo',
    'Änne',
    'Bea',
    'Zoë Ash',
  ]);
});

test('no more are found than are asked for, and those are the first', () => {
  const directory = directoryOf(
    Array.from({ length: 300 }, (_, index) => `Person ${String(index).padStart(3, '0')}`),
  );
  expect(namesOf(directory.find('person', 2))).toEqual(['Person 000', 'Person 001']);
  expect(directory.find('', 60)).toHaveLength(60);
});

test('a name that changes is found by the new one only', () => {
  const directory = directoryOf(['Ann Old', 'Bo']);
  directory.put({
    id: '0' as ClientId,
    fullName: 'Ann New',
    phone: '1',
    dateOfBirth: '1970-01-01' as LocalDate,
  });
  expect(namesOf(directory.find('ann', 9))).toEqual(['Ann New']);
  expect(directory.find('old', 9)).toEqual([]);
  expect(directory.size()).toBe(2);
  directory.remove('0' as ClientId);
  expect(directory.find('ann', 9)).toEqual([]);
});

test('people born on one day are told apart by nothing else here', () => {
  expect(directoryOf(['A', 'B', 'C']).bornOn('1971-05-04' as LocalDate)).toMatchObject([{ fullName: 'B' }]);
});
