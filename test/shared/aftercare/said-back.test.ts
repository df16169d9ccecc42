import { describe, expect, test } from 'vitest';
import { saidBackOf } from '../../../shared/aftercare/said-back.ts';
import { sheetOf } from '../../../shared/aftercare/sheet.ts';
import { sheetLanguagesOf } from '../../../shared/aftercare/in-language.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { wordsOf } from '../../../shared/report/words-of.ts';
import { aftercareReport } from '../../../shared/report/aftercare-report.ts';
import { englishPaper } from '../../../shared/words/paper-language.ts';
import { paperIn } from '../../../shared/words/paper-languages.ts';
import { closedChair } from '../../builders/session.ts';

const packs = ['uk', 'eu', 'us-ca'] as const;
const cases = packs.flatMap((pack) =>
  sheetLanguagesOf(defaultProtocol(pack)).map((language) => [pack, language] as const),
);

describe.each(cases)('what a sheet of %s asks about itself in %s', (pack, language) => {
  const protocol = defaultProtocol(pack);
  const data = { ...closedChair().data(), protocol };
  const paper = paperIn(language, protocol.pack);
  const sheet = sheetOf(data, data.lastAt, { paper });

  test('is three questions, each with one right answer that stands on it word for word', () => {
    const questions = sheet.saidBack ?? [];
    expect(questions.map(({ id }) => id)).toEqual(['rinse', 'train', 'sign']);
    const printed = wordsOf(aftercareReport(sheet, { seal: '', copy: 1 }).blocks).join('\n');
    for (const { choices, right, lines, asks } of questions) {
      expect(new Set(choices.map(({ says }) => says)).size).toBe(3);
      expect(choices.filter(({ id }) => id === right)).toHaveLength(1);
      expect(asks).not.toMatch(/[{}]/);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(printed).toContain(line);
    }
    const [rinse, train] = questions;
    for (const one of [rinse, train]) {
      const saying = one?.choices.find(({ id }) => id === one.right)?.says ?? '?';
      expect(one?.lines.some((line) => line.includes(saying))).toBe(true);
    }
  });

  test('and what is signed for it are in its own language', () => {
    const own = sheetOf(data, data.lastAt);
    if (language !== 'en') expect(sheet.receiptText).not.toBe(own.receiptText);
    expect(sheet.receiptText).not.toBe('');
  });
});

test('the days are those of the studio: other days, other answers; what is never allowed is not asked about', () => {
  const { protocol } = closedChair().data();
  const paper = englishPaper(protocol.pack);
  const asked = (allowedFrom: Partial<typeof protocol.aftercare.allowedFrom>) => {
    const aftercare = {
      ...protocol.aftercare,
      allowedFrom: { ...protocol.aftercare.allowedFrom, ...allowedFrom },
    };
    const data = { ...closedChair().data(), protocol: { ...protocol, aftercare } };
    const sheet = sheetOf(data, data.lastAt, { paper });
    return saidBackOf(sheet, aftercare, paper);
  };
  expect(asked({ rinse: 2 }).find(({ id }) => id === 'rinse')).toMatchObject({ right: '2' });
  expect(asked({ sweatHard: 20 }).find(({ id }) => id === 'train')).toMatchObject({ right: '20' });
  const { lastAt } = closedChair().data();
  const { allowedFrom } = protocol.aftercare;
  const never = { allowedFrom: { ...allowedFrom, sweatHard: 'never' as const } };
  expect(saidBackOf(sheetOf(closedChair().data(), lastAt), never, paper).map(({ id }) => id)).toEqual([
    'rinse',
    'sign',
  ]);
  // Wrong days lie before and after, or both before: never twice the same, never in the past.
  for (let day = 1; day <= 28; day += 1)
    for (const { choices, right } of asked({ rinse: day > 4 ? 4 : day, sweatHard: Math.max(6, day) }).slice(
      0,
      2,
    )) {
      expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
      expect(choices.every(({ id }) => Number(id) >= 0)).toBe(true);
      expect(choices.some(({ id }) => id === right)).toBe(true);
    }
});
