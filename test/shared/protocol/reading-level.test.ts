import { describe, expect, test } from 'vitest';
import { leafletTexts, readingGradeOf } from '../../../shared/aftercare/reading-grade.ts';
import { scheduleOf } from '../../../shared/aftercare/schedule.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { englishPaper } from '../../../shared/words/paper-language.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { gradeOf, meanGrade } from './flesch-kincaid.ts';

const protocol = defaultProtocol('uk');
const { phases, boxes } = scheduleOf({
  aftercare: protocol.aftercare,
  day0: '2026-11-21' as LocalDate,
  paper: englishPaper(defaultProtocol('uk').pack),
  bloodMonths: 4,
});
const client = protocol.questions.filter(({ asked }) => asked !== 'practitioner');

describe('words a child of eleven can read (brief 6.4)', () => {
  test('the measure tells easy from hard', () => {
    expect(gradeOf('The cat sat on the mat. It was warm.')).toBeLessThan(2);
    expect(
      gradeOf(
        'Contraindications necessitate professional dermatological consultation preceding pigmentation.',
      ),
    ).toBeGreaterThan(12);
  });

  test.each([
    ['questions', client.map(({ ask }) => ask)],
    ['follow-up questions', client.flatMap(({ askMore }) => (askMore === undefined ? [] : [askMore]))],
    ['sentences to say', protocol.questions.map(({ script }) => script)],
    ['aftercare lines', phases.flatMap(({ lines }) => lines)],
    ['aftercare boxes', Object.values(boxes).flat()],
    ['consent paragraphs', protocol.consents.flatMap(({ paragraphs }) => paragraphs)],
  ])('%s stay at grade 6 or below on average', (_, texts) => {
    expect(meanGrade(texts)).toBeLessThanOrEqual(6);
  });

  test('the whole leaflet stays at grade 6 or below by both measures of the editor', () => {
    for (const pack of ['uk', 'eu', 'us-ca'] as const) {
      const found = readingGradeOf(leafletTexts(defaultProtocol(pack).aftercare));
      expect(found?.grade).toBeLessThanOrEqual(6);
      expect(found?.smog).toBeLessThanOrEqual(7);
    }
  });

  test('no aftercare or consent sentence has more than 20 words', () => {
    const texts = [
      ...phases.flatMap(({ lines }) => lines),
      ...protocol.consents.flatMap(({ paragraphs }) => paragraphs),
    ];
    const long = texts
      .flatMap((text) => text.split(/[.?!:]\s/))
      .filter((sentence) => sentence.split(/\s+/).length > 20);
    expect(long).toEqual([]);
  });
});
