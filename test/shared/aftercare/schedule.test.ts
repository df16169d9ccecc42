import { describe, expect, test } from 'vitest';
import { longDate } from '../../../shared/aftercare/dates.ts';
import { scheduleOf } from '../../../shared/aftercare/schedule.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { addDays, type LocalDate } from '../../../shared/time.ts';

const { aftercare } = defaultProtocol('uk');
const on = (day0: string) => scheduleOf(aftercare, day0 as LocalDate, 'en-GB', 'dayMonth');
const inUs = (day0: string) =>
  scheduleOf(defaultProtocol('us-ca').aftercare, day0 as LocalDate, 'en-US', 'monthDay');
const allLines = (day0: string) => on(day0).phases.flatMap(({ lines }) => lines);

describe('a session on Saturday 21 November 2026', () => {
  const schedule = on('2026-11-21');

  test('is dated in full', () => {
    expect(schedule.day0).toEqual({
      date: '2026-11-21',
      short: 'Sat 21 Nov',
      long: 'Saturday 21 November 2026',
    });
    expect(schedule.review.long).toBe('Saturday 26 December 2026');
    expect(schedule.colourJudged.short).toBe('Sat 19 Dec');
  });

  test('says until when to stay dry and from when to rinse', () => {
    expect(schedule.phases[0]?.lines[0]).toBe(
      'Keep your scalp dry up to and including Tue 24 Nov. Rinse with lukewarm water from Wed 25 Nov.',
    );
  });

  // Brief 6.2: first day each thing is allowed.
  test.each([
    ['rinse', '2026-11-25'],
    ['shampooMild', '2026-11-26'],
    ['shampooUsual', '2026-12-01'],
    ['moisturiser', '2026-11-26'],
    ['sweatLight', '2026-11-26'],
    ['sweatHard', '2026-12-02'],
    ['hatLoose', '2026-11-21'],
    ['sunscreenSpf50', '2026-12-01'],
    ['sunDirect', '2026-12-20'],
    ['tanningBed', null],
    ['swimSaunaSteam', '2026-12-20'],
    ['foilShave', '2026-11-26'],
    ['razor', '2026-12-02'],
    ['strongProducts', '2026-12-20'],
    ['mattLotion', '2026-12-01'],
    ['exfoliate', '2026-12-20'],
    ['alcoholSmoking', '2026-11-25'],
  ] as const)('%s is allowed from %s', (topic, date) => {
    expect(schedule.allowedFrom[topic]).toBe(date);
  });

  test('has four phases without a gap or an overlap', () => {
    expect(schedule.phases.map(({ range }) => range)).toEqual([
      'up to Wed 25 Nov',
      'Thu 26 Nov to Tue 1 Dec',
      'Wed 2 Dec to Sat 19 Dec',
      'after Sat 19 Dec',
    ]);
    expect(schedule.phases.map(({ startDay, endDay }) => [startDay, endDay])).toEqual([
      [0, 4],
      [5, 10],
      [11, 28],
      [29, null],
    ]);
  });

  test('has a strip of 29 days, each in its phase', () => {
    expect(schedule.strip).toHaveLength(29);
    expect(schedule.strip.map(({ phase }) => phase).join('')).toBe(
      '0'.repeat(5) + '1'.repeat(6) + '2'.repeat(18),
    );
    expect(schedule.strip.at(-1)?.date).toBe('2026-12-19');
    expect(schedule.stripMarks.map(({ text }) => text)).toEqual([
      'Sat 21 Nov',
      'Thu 26 Nov',
      'Wed 2 Dec',
      'Sun 20 Dec',
    ]);
  });

  test('dates the boxes too', () => {
    expect(schedule.boxes.normal).toContain('You see the true colour after Sat 19 Dec.');
    expect(schedule.boxes.normal).toContain('Dark and sharp up to Tue 24 Nov.');
  });

  test('forbids sun and water from the first day, not only once the phase begins', () => {
    expect(schedule.phases[0]?.lines.filter((line) => /sun|pool/.test(line))).toEqual([
      'Stay out of direct sun up to and including Sat 19 Dec.',
      'No pool, sea, sauna, steam or hot tub up to and including Sat 19 Dec.',
    ]);
  });
});

describe('calendars', () => {
  test.each([
    ['clocks go back (UK)', '2026-10-24', '2026-10-28'],
    ['clocks go forward (UK)', '2027-03-27', '2027-03-31'],
    ['a leap day', '2028-02-27', '2028-03-02'],
    ['no leap day', '2027-02-27', '2027-03-03'],
    ['the century that leaps', '2000-02-28', '2000-03-03'],
    ['the end of a month', '2026-04-29', '2026-05-03'],
    ['the end of a year', '2026-12-30', '2027-01-03'],
  ])('%s does not move the first rinse', (_, day0, rinse) => {
    expect(on(day0).allowedFrom.rinse).toBe(rinse);
  });

  test('weekdays are right through four years', () => {
    for (let day = 0; day < 1500; day += 1) {
      const date = addDays('2026-01-01' as LocalDate, day);
      // The platform's own calendar as a second opinion.
      const expected = new Date(`${date}T12:00:00Z`).toLocaleDateString('en-GB', {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      });
      expect(longDate(date, 'dayMonth')).toBe(expected.replace(',', ''));
    }
  });

  test('the US pack puts the month first', () => {
    const { day0, phases } = inUs('2026-11-21');
    expect(day0).toMatchObject({ short: 'Sat Nov 21', long: 'Saturday, November 21, 2026' });
    expect(phases[1]?.range).toBe('Thu Nov 26 to Tue Dec 1');
  });
});

describe('every line', () => {
  test('has its dates filled in', () => {
    for (const pack of ['uk', 'eu', 'us-ca'] as const) {
      const { phases, boxes } = scheduleOf(
        defaultProtocol(pack).aftercare,
        '2026-11-21' as LocalDate,
        'en-GB',
        'dayMonth',
      );
      expect(
        [...phases.flatMap(({ lines }) => lines), ...Object.values(boxes).flat()].filter((text) =>
          /[{}]/.test(text),
        ),
      ).toEqual([]);
    }
  });

  test('stands in a phase in which it still holds', () => {
    for (const { topic, phase, text } of aftercare.lines) {
      if (topic === undefined || !/\{(from|until)\}/.test(text)) continue;
      const first = aftercare.allowedFrom[topic];
      const start = aftercare.phaseStartDays[phase] ?? 0;
      const end = aftercare.phaseStartDays[phase + 1] ?? 99;
      if (first === 'never') continue;
      if (text.includes('{from}')) expect(first >= start && first < end, text).toBe(true);
      if (text.includes('{until}')) expect(first - 1 >= start, text).toBe(true);
    }
  });

  test('every topic of the day table is spoken of', () => {
    const spoken = new Set(aftercare.lines.map(({ topic }) => topic));
    expect(
      Object.keys(aftercare.allowedFrom).filter(
        (topic) => !spoken.has(topic as keyof typeof aftercare.allowedFrom),
      ),
    ).toEqual([]);
  });

  test('blood donation follows the country', () => {
    expect(allLines('2026-11-21').at(-1)).toContain('4 months');
    expect(inUs('2026-11-21').phases[3]?.lines.at(-1)).toContain('about 3 months');
  });
});

// Brief 6.3 with decision 33: each sign stands in one box only.
test.each([
  ['normal', /mild redness/i],
  ['normal', /tiny crusts/],
  ['normal', /forehead/],
  ['callUs', /worse after 2 days/],
  ['callUs', /more pain/i],
  ['callUs', /weeps/],
  ['doctorToday', /redness or heat that spreads/i],
  ['doctorToday', /red streaks/i],
  ['doctorToday', /tender/],
  ['doctorToday', /fever/i],
  ['doctorToday', /pus/],
  ['doctorToday', /bad smell/],
  ['doctorMonths', /bumps/i],
  ['doctorMonths', /rash/],
  ['doctorMonths', /raised, itchy scar/],
  ['doctorMonths', /itch that does not stop/],
  ['doctorMonths', /show the ink lot/i],
  ['emergency', /breathing/],
  ['emergency', /face or tongue/],
  ['emergency', /hives/i],
  ['emergency', /a fit/i],
  ['emergency', /collapse/],
  ['emergency', /lips/],
  ['emergency', /sleepy or confused/],
] as const)('in the box %s, and in no other: %s', (box, sign) => {
  const holding = Object.entries(aftercare.boxes)
    .filter(([, texts]) => texts.some((text) => sign.test(text)))
    .map(([name]) => name);
  expect(holding).toEqual([box]);
});
