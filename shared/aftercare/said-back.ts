import type { PaperLanguage } from '../words/paper-language.ts';
import { saidBackWords as words } from '../words/said-back.ts';
import { addDays } from '../time.ts';
import type { LocalDate } from '../time.ts';
import type { Aftercare } from '../protocol/schema.ts';
import type { AftercareTopic } from '../protocol/aftercare-topics.ts';
import type { SaidBackQuestion, SheetData } from './sheet-data.ts';

type Written = Pick<SheetData, 'day0' | 'phases' | 'boxes'>;

/** Three questions from this very sheet: two of its days, and one of its signs. A question that the sheet cannot answer is left out. */
export const saidBackOf = (
  sheet: Written,
  { allowedFrom }: Pick<Aftercare, 'allowedFrom'>,
  { say, formats }: PaperLanguage,
): readonly SaidBackQuestion[] => {
  const dateOf = (day: number): string => formats.shortDate(addDays(sheet.day0, day) as LocalDate);
  const written = sheet.phases.flatMap(({ lines }) => lines);
  const dayQuestion = (
    id: 'rinse' | 'train',
    topic: AftercareTopic,
    asks: string,
  ): readonly SaidBackQuestion[] => {
    const day = allowedFrom[topic];
    if (day === 'never' || day < 1) return [];
    const lines = written.filter((line) => line.includes(dateOf(day)));
    if (lines.length === 0) return [];
    // The wrong ones lie on both sides, in the order of the calendar: a guess of "the middle one" is not always right.
    const others = day > 8 ? [day - 7, day - 3] : [Math.max(0, day - 3), day + 6];
    const choices = [...new Set([...others, day])]
      .toSorted((a, b) => a - b)
      .map((one) => ({ id: String(one), says: dateOf(one) }));
    return [{ id, asks, choices, right: String(day), lines }];
  };
  const [sign] = sheet.boxes.doctorToday;
  return [
    ...dayQuestion('rinse', 'rinse', say(words.rinse)),
    ...dayQuestion('train', 'sweatHard', say(words.train)),
    ...(sign === undefined
      ? []
      : [
          {
            id: 'sign' as const,
            asks: say(words.sign({ sign })),
            choices: [
              { id: 'wait', says: say(words.wait) },
              { id: 'call', says: say(words.callLater) },
              { id: 'doctor', says: say(words.doctorToday) },
            ],
            right: 'doctor',
            lines: sheet.boxes.doctorToday,
          },
        ]),
  ];
};
