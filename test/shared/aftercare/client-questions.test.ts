import { describe, expect, test } from 'vitest';
import { visible } from '../../../shared/report/printable.ts';
import { aftercareReport } from '../../../shared/report/aftercare-report.ts';
import type { Block } from '../../../shared/report/block.ts';
import type { CountryPack } from '../../../shared/protocol/country-pack.ts';
import { sampleSheet } from '../../../electron/tools/sheets/sample-sheet.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { answersOf, firstDayIn } from './client-answers.ts';
import type { Answers } from './client-answers.ts';
import { tongues } from './client-tongues.ts';

/** Everything a block says, one line each, with the heading it stands under. */
const linesOf = (blocks: readonly Block[], under = ''): readonly string[] => {
  let title = under;
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
        title = [block.text, block.sub].filter(Boolean).join(', ');
        return [title];
      case 'text':
      case 'alarm':
        return [
          `${title} | ${block.kind === 'alarm' ? `${block.number} ` : ''}${block.runs.map(({ text }) => text).join('')}`,
        ];
      case 'list':
        return block.items.map((item) => `${title} | ${item}`);
      case 'box':
        return linesOf(block.blocks, title);
      case 'columns':
        return block.columns.flatMap((column) => linesOf(column, title));
      case 'table':
        return block.rows.flatMap(({ label, lines }) => lines.map((line) => `${title} | ${label}: ${line}`));
      default:
        return [];
    }
  });
};

/**
 * What a client asks at home, and what the line that answers it must say. Two points where it is answered under the heading one looks
 * under and with its date, amount or number; by language, so that each has its own words.
 */
const english = (us: boolean): Answers => {
  const date = (day: number, month: string) => (us ? `\\w{3} ${month} ${day}` : `\\w{3} ${day} ${month}`);
  const from = (day: number, month: string, what: string) =>
    new RegExp(`From ${date(day, month)}: .*${what}`);
  const until = (day: number, month: string, what: string) => new RegExp(`${date(day, month)}.*${what}`, 'i');
  return {
    1: {
      asks: 'May I wash my hair, and shower the rest of me?',
      line: [/Keep it dry.*Wash the rest of you as usual/, from(26, 'Nov', 'mild shampoo')],
    },
    2: {
      asks: 'May I go to the gym?',
      line: [until(25, 'Nov', 'no gym'), from(26, 'Nov', 'light exercise'), from(2, 'Dec', 'hard training')],
    },
    3: { asks: 'May I wear a cap?', line: [/loose, clean cotton hat/, from(2, 'Dec', 'tight cap')] },
    4: { asks: 'May I swim?', line: [until(19, 'Dec', 'no pool, sea'), from(20, 'Dec', 'swimming')] },
    5: {
      asks: 'How do I sleep, and for how many nights?',
      line: [/on your back, head raised, for 3 nights/],
    },
    6: { asks: 'May I have a beer, how much?', line: [/No alcohol for 24 hours, then little up to/] },
    7: {
      asks: 'When may I shave, and how?',
      line: [
        until(25, 'Nov', 'no shaving'),
        from(26, 'Nov', 'foil shaver, not over scabs'),
        from(2, 'Dec', 'razor, if no scabs'),
      ],
    },
    8: {
      asks: 'May I sunbathe?',
      line: [
        until(19, 'Dec', 'no direct sun'),
        /Never use a tanning bed/,
        from(20, 'Dec', 'sun, with SPF 50'),
      ],
    },
    9: {
      asks: 'There is a pale patch: is that normal, and what if it stays?',
      line: [
        /What is normal\? \| Patchy or too light from about .* It comes back from/,
        /A pale patch\? We look at it then/,
      ],
    },
    10: {
      asks: 'It itches: until when is that normal?',
      line: [
        /What is normal\? \| .*itch up to/,
        /When do I call you\? \| An itch after/,
        /An itch that lasts past/,
      ],
    },
    11: { asks: 'There is pus: what now?', line: [/Today: \| .*pus/] },
    12: {
      asks: 'When do I come back, and where?',
      line: [/When do I come back\? \| .*(26 December 2026|December 26, 2026).*14 Wharf Lane/],
    },
    13: { asks: 'Which ink was it?', line: [/Ink: Carbon black, lot CB-1182/] },
    14: {
      asks: 'From which day may I give blood?',
      line: [us ? /give blood here without a wait/ : /Give blood from Mon 22 Mar 2027/],
    },
    15: { asks: 'May I dye my hair?', line: [until(19, 'Dec', 'no hair dye'), from(20, 'Dec', 'hair dye')] },
    16: { asks: 'May I use minoxidil again?', line: [from(29, 'Nov', 'minoxidil')] },
    17: { asks: 'May I wear my helmet?', line: [from(2, 'Dec', 'helmet')] },
    18: {
      asks: 'May I go into the steam room?',
      line: [until(19, 'Dec', 'steam'), from(20, 'Dec', 'steam')],
    },
    19: {
      asks: 'May I have my hair cut or clipped?',
      line: [from(2, 'Dec', 'clippers'), /Haircut by someone else\? Show this sheet/],
    },
    20: { asks: 'Sex?', line: [until(25, 'Nov', 'no sex'), from(26, 'Nov', 'sex')] },
  };
};
const questions: readonly (readonly [CountryPack['id'], string, Answers])[] = [
  ['uk', 'en', english(false)],
  ['us-ca', 'en', english(true)],
  ...(['uk', 'eu', 'us-ca'] as const).flatMap((pack) =>
    Object.entries(tongues).map(([language, tongue]) => [pack, language, answersOf(tongue)(pack)] as const),
  ),
];

describe.each(questions)('the sheet of %s in %s', (pack, language, answers) => {
  const { blocks } = aftercareReport(sampleSheet(pack, '2026-11-21' as LocalDate, language), {
    seal: '7f3a 91c2 04be d8e1',
    copy: 1,
  });
  const lines = linesOf(blocks).map(visible);
  const found = (pattern: RegExp) => lines.some((line) => pattern.test(line));

  test.each(Object.values(answers))('answers "$asks" in one line each', ({ line }) => {
    for (const pattern of line) expect(found(pattern), String(pattern)).toBe(true);
  });

  test('scores 38 of 40 or more', () => {
    const points = Object.values(answers).map(({ line }) => {
      const hits = line.filter(found).length;
      return hits === line.length ? 2 : hits > 0 ? 1 : 0;
    });
    expect(points).toHaveLength(20);
    expect(points.reduce<number>((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(38);
  });

  test('holds one meaning: no two lines give a thing two first days', () => {
    const firstDays = new Map<string, string>();
    for (const line of lines) {
      const [, day, things] = (firstDayIn[language] ?? / /).exec(line) ?? [];
      for (const thing of things?.split(/[;,،؛] /) ?? []) {
        expect(firstDays.get(thing) ?? day, thing).toBe(day);
        firstDays.set(thing, day as string);
      }
    }
    expect(firstDays.size).toBeGreaterThan(15);
  });
});
