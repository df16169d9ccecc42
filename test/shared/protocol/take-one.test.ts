import { expect, test } from 'vitest';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { changesOf } from '../../../shared/protocol/floors/changes.ts';
import { takeOne } from '../../../shared/protocol/floors/take-one.ts';
import { whole } from '../../../shared/protocol/floors/whole.ts';
import { parseProtocol } from '../../../shared/protocol/parse.ts';
import type { Protocol } from '../../../shared/protocol/schema.ts';

const stipple = defaultProtocol('uk');
type Changing = { -readonly [K in keyof Protocol]: Protocol[K] };
const changed = (change: (text: Changing) => void): Protocol => {
  const text = structuredClone(stipple) as Changing;
  change(text);
  return text;
};
const moved = <T>([first, ...others]: readonly T[]): readonly T[] =>
  first === undefined ? [] : [...others, first];

test('one value is taken, and everything else stays as the studio has it', () => {
  const own = changed((text) => {
    text.limits = {
      ...text.limits,
      painCheckMinutes: { ...text.limits.painCheckMinutes, value: 25 },
      reviewDays: { ...text.limits.reviewDays, value: 40 },
    } as Protocol['limits'];
  });
  const before = changesOf(stipple, own).map(({ path }) => path);
  expect(before).toContain('limits.painCheckMinutes.value');
  const taken = takeOne(own, stipple, 'limits.painCheckMinutes.value');
  expect(taken?.limits.painCheckMinutes.value).toBe(stipple.limits.painCheckMinutes.value);
  expect(changesOf(stipple, taken ?? own).map(({ path }) => path)).toEqual(
    before.filter((path) => path !== 'limits.painCheckMinutes.value'),
  );
});

test('a value of a row is found by what the row is, wherever it stands', () => {
  const own = changed((text) => {
    text.questions = moved(text.questions).map((row) =>
      row.code === stipple.questions[2]?.code ? { ...row, title: 'Ours' } : row,
    ) as Protocol['questions'];
  });
  const index = own.questions.findIndex(({ title }) => title === 'Ours');
  const taken = takeOne(own, stipple, `questions.${index}.title`);
  expect(taken?.questions[index]).toEqual(whole(stipple).questions[2]);
  expect(taken?.questions.map(({ code }) => code)).toEqual(own.questions.map(({ code }) => code));
});

test('every value that can be taken leaves a text that can be released; what hangs together is not torn apart', () => {
  const own = changed((text) => {
    text.checklist = text.checklist.map((row) => ({ ...row, text: `${row.text} (ours)` })) as never;
  });
  const paths = changesOf(stipple, own).map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(10);
  expect(parseProtocol(own).ok).toBe(true);
  expect(takeOne(own, stipple, 'consents'), 'a list of rows').toBeUndefined();
  expect(takeOne(own, stipple, 'nowhere.at.all')).toBeUndefined();
  expect(takeOne(own, stipple, 'pack.recordRetentionYears.value'), 'without its source').toBeUndefined();
  for (const path of paths) {
    const taken = takeOne(own, stipple, path);
    if (taken === undefined) continue;
    expect(parseProtocol(taken).ok, path).toBe(true);
    expect(changesOf(stipple, taken).length, path).toBe(paths.length - 1);
  }
});
