import { describe, expect, test } from 'vitest';
import { boxesOf, readBoxes, readPartialDate, typedInto } from '../../../renderer/parts/partial-date.ts';
import { inWords } from '../../builders/in-words.ts';

const read = (day: string, month: string, year: string, needsDay = false) => {
  const answer = readBoxes({ day, month, year }, needsDay);
  return answer.ok ? answer.value : answer.says;
};

describe('three boxes', () => {
  test('as much as is known is enough', () => {
    expect(read('', '', '')).toBeNull();
    expect(read('', '', '2023')).toBe('2023');
    expect(read('', '5', '2023')).toBe('2023-05');
    expect(read('4', '5', '2023')).toBe('2023-05-04');
  });
  test('a leap day exists only in leap years', () => {
    expect(read('29', '2', '2024')).toBe('2024-02-29');
    expect(inWords(read('29', '2', '2023'))).toBe('That month has 28 days. Check day and month.');
    expect(read('31', '12', '2023')).toBe('2023-12-31');
  });
  test.each([
    ['', '', '23'],
    ['', '13', '2023'],
    ['', '0', '2023'],
    ['32', '1', '2023'],
    ['4', '', '2023'],
    ['4', '5', ''],
  ])('%s/%s/%s gets a sentence', (day, month, year) => {
    expect(readBoxes({ day, month, year }).ok).toBe(false);
  });
  test('where the day is needed, less is not enough', () => {
    expect(inWords(read('', '5', '2023', true))).toBe('Type the day too.');
    expect(inWords(read('', '', '2023', true))).toBe('Type day and month too.');
  });
  test('a stored date fills the boxes again', () => {
    for (const value of ['2023', '2023-05', '2023-05-14'])
      expect(readBoxes(boxesOf(value))).toEqual({ ok: true, value });
    expect(boxesOf('rubbish')).toEqual({ day: '', month: '', year: '' });
  });
});

describe('one text', () => {
  test.each([
    ['2023', '2023'],
    ['05/2023', '2023-05'],
    ['5.2023', '2023-05'],
    ['2023-05', '2023-05'],
    ['14.5.2023', '2023-05-14'],
    ['2023-05-14', '2023-05-14'],
    [' 14 / 5 / 2023 ', '2023-05-14'],
  ])('%s is read as %s', (text, value) => {
    expect(readPartialDate(text)).toEqual({ ok: true, value });
  });
  test('day and month change places in the United States', () => {
    expect(readPartialDate('5/14/2023', 'monthDay')).toEqual({ ok: true, value: '2023-05-14' });
    expect(readPartialDate('5/14/2023').ok).toBe(false);
  });
  test('words get a sentence with an example', () => {
    expect(inWords(readPartialDate('last May'))).toMatchObject({
      ok: false,
      says: expect.stringContaining('05/2023'),
    });
  });
});

describe('a stroke in a box', () => {
  const empty = { day: '', month: '', year: '' };
  test('only digits stay, no more than the box holds', () => {
    expect(typedInto(empty, 'day', 2, '1a4', 'dayMonth')).toEqual({ ...empty, day: '14' });
    expect(typedInto(empty, 'year', 4, '20235', 'dayMonth')).toEqual({ ...empty, year: '2023' });
    expect(typedInto(empty, 'month', 2, '5/', 'dayMonth')).toEqual({ ...empty, month: '5' });
    expect(typedInto(empty, 'day', 2, '１４', 'dayMonth')).toEqual({ ...empty, day: '14' });
    expect(typedInto(empty, 'month', 2, '٠٥', 'dayMonth')).toEqual({ ...empty, month: '05' });
  });
  test('a whole date pasted into one box fills all three', () => {
    expect(typedInto(empty, 'day', 2, '05/2023', 'dayMonth')).toEqual({ day: '', month: '05', year: '2023' });
    expect(typedInto(empty, 'day', 2, '5/14/2023', 'monthDay')).toEqual({
      day: '14',
      month: '05',
      year: '2023',
    });
  });
  test.each([
    ['14052023', 'dayMonth', { day: '14', month: '05', year: '2023' }],
    ['05142023', 'monthDay', { day: '14', month: '05', year: '2023' }],
    ['20230514', 'dayMonth', { day: '14', month: '05', year: '2023' }],
    ['20230514', 'monthDay', { day: '14', month: '05', year: '2023' }],
    ['052023', 'dayMonth', { day: '', month: '05', year: '2023' }],
    ['202305', 'dayMonth', { day: '', month: '05', year: '2023' }],
    ['２９０２２０２４', 'dayMonth', { day: '29', month: '02', year: '2024' }],
    [' 01121999 ', 'dayMonth', { day: '01', month: '12', year: '1999' }],
  ] as const)('a run of digits %s, %s, is a whole date', (typed, order, boxes) => {
    expect(typedInto(empty, 'day', 2, typed, order)).toEqual(boxes);
  });
  test.each([
    ['31.2.2023', 'dayMonth', { day: '31', month: '2', year: '2023' }],
    ['14.05.23', 'dayMonth', { day: '14', month: '05', year: '23' }],
    ['5/14/2023', 'dayMonth', { day: '5', month: '14', year: '2023' }],
    ['14/5/2023', 'monthDay', { day: '5', month: '14', year: '2023' }],
    ['2023-02-31', 'dayMonth', { day: '31', month: '02', year: '2023' }],
    ['2023年2月31日', 'dayMonth', { day: '31', month: '2', year: '2023' }],
  ] as const)('%s pasted is no date, and stands in its boxes to be put right', (typed, order, boxes) => {
    expect(typedInto(empty, 'day', 2, typed, order)).toEqual(boxes);
    expect(readBoxes(boxes).ok).toBe(false);
  });
  test.each(['99999999', '31022023', '1405202', '140520', '00002023', '14052203'])(
    'a run of digits that is no date, %s, fills one box as far as it goes',
    (typed) => {
      expect(typedInto(empty, 'day', 2, typed, 'dayMonth')).toEqual({ ...empty, day: typed.slice(0, 2) });
    },
  );
});
