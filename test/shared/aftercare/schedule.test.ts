import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longDate, shortDate } from '../../../shared/aftercare/dates.ts';
import { phaseStartsOf, scheduleOf } from '../../../shared/aftercare/schedule.ts';
import type { Schedule } from '../../../shared/aftercare/schedule.ts';
import { aftercareTopics } from '../../../shared/protocol/aftercare-topics.ts';
import type { AftercareTopic } from '../../../shared/protocol/aftercare-topics.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { countryPacks } from '../../../shared/protocol/default/packs.ts';
import { parseProtocol } from '../../../shared/protocol/parse.ts';
import { packValueOf } from '../../../shared/protocol/country-pack.ts';
import type { Aftercare } from '../../../shared/protocol/schema.ts';
import type { CountryPack } from '../../../shared/protocol/country-pack.ts';
import { addDays, type LocalDate } from '../../../shared/time.ts';
import { englishPaper } from '../../../shared/words/paper-language.ts';

// What other languages say of it is tried where they are.
const base = { ...defaultProtocol('uk'), translations: [] };
const { aftercare } = base;
const scheduleFor = (
  pack: CountryPack['id'],
  day0: string,
  leaflet: Aftercare = defaultProtocol(pack).aftercare,
): Schedule => {
  const country = countryPacks[pack];
  return scheduleOf({
    aftercare: leaflet,
    day0: day0 as LocalDate,
    paper: englishPaper(country),
    bloodMonths: packValueOf(country.bloodDonationMonths),
  });
};
const on = (day0: string) => scheduleFor('uk', day0);
const inUs = (day0: string) => scheduleFor('us-ca', day0);
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

  // Brief 6.2 and 10.6: first day each thing is allowed.
  test.each([
    ['rinse', '2026-11-25'],
    ['shampooMild', '2026-11-26'],
    ['shampooUsual', '2026-12-01'],
    ['moisturiser', '2026-11-26'],
    ['minoxidil', '2026-11-29'],
    ['sweatLight', '2026-11-26'],
    ['sweatHard', '2026-12-02'],
    ['hatLoose', '2026-11-21'],
    ['tightCap', '2026-12-02'],
    ['sunscreenSpf50', '2026-12-01'],
    ['sunDirect', '2026-12-20'],
    ['tanningBed', null],
    ['swimSaunaSteam', '2026-12-20'],
    ['foilShave', '2026-11-26'],
    ['clippers', '2026-12-02'],
    ['razor', '2026-12-02'],
    ['strongProducts', '2026-12-20'],
    ['mattLotion', '2026-12-01'],
    ['exfoliate', '2026-12-20'],
    ['hairDye', '2026-12-20'],
    ['hairFibres', '2026-12-20'],
    ['sleepFlat', '2026-11-24'],
    ['alcoholSmoking', '2026-11-25'],
  ] as const)('%s is allowed from %s', (topic, date) => {
    expect(schedule.allowedFrom[topic]).toBe(date);
  });

  test('has four phases without a gap or an overlap, each beginning with what it is about', () => {
    expect(schedule.phases.map(({ range }) => range)).toEqual([
      'Sat 21 Nov to Tue 24 Nov',
      'Wed 25 Nov to Tue 1 Dec',
      'Wed 2 Dec to Sat 19 Dec',
      'from Sun 20 Dec',
    ]);
    expect(schedule.phases.map(({ startDay, endDay }) => [startDay, endDay])).toEqual([
      [0, 3],
      [4, 10],
      [11, 28],
      [29, null],
    ]);
  });

  test('says to rinse in the box that begins with the first rinse, and dry only in the one before', () => {
    expect(schedule.phases[0]?.lines[0]).toBe('Keep your scalp dry. Wash the rest of you as usual.');
    expect(schedule.phases[1]?.lines[0]).toBe('From Wed 25 Nov: rinse with lukewarm water.');
  });

  test('puts what is forbidden for long in one box, with its last day', () => {
    expect(schedule.wholeWay).toEqual([
      {
        lead: 'All the way, up to and including Sat 19 Dec:',
        text: 'No direct sun. No pool, sea, sauna, steam or hot tub. No hair dye. No hair fibres or powder. No peels, retinol or fake tan, no other product with alcohol or perfume. Do not scrub.',
      },
    ]);
  });

  test('has a strip of 29 days, each in its phase, with its day of the month', () => {
    expect(schedule.strip).toHaveLength(29);
    expect(schedule.strip.map(({ phase }) => phase).join('')).toBe(
      '0'.repeat(4) + '1'.repeat(7) + '2'.repeat(18),
    );
    expect(schedule.strip.at(-1)).toMatchObject({ date: '2026-12-19', label: '19' });
    expect(schedule.stripMarks.map(({ text }) => text)).toEqual([
      'Sat 21 Nov',
      'Wed 25 Nov',
      'Wed 2 Dec',
      'Sat 19 Dec',
    ]);
  });

  test('dates the boxes too', () => {
    expect(schedule.boxes.normal).toContain('You see the true colour after Sat 19 Dec.');
    expect(schedule.boxes.normal).toContain('Dark and sharp up to Tue 24 Nov.');
    expect(schedule.boxes.callUs).toContain('An itch after Tue 1 Dec.');
    expect(schedule.boxes.doctorMonths).toContain('An itch that lasts past Sat 19 Dec.');
  });

  test('says never what is never allowed, in the first box', () => {
    expect(schedule.phases.map(({ lines }) => lines.includes('Never use a tanning bed.'))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('never writes cream for what the client puts on', () => {
    expect(JSON.stringify(schedule).replaceAll(/sun cream|numbing cream|some creams/gi, '')).not.toMatch(
      /cream/i,
    );
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
    expect(phases[1]?.range).toBe('Wed Nov 25 to Tue Dec 1');
  });
});

describe('every line', () => {
  test('has its dates filled in', () => {
    for (const pack of ['uk', 'eu', 'us-ca'] as const) {
      const { phases, boxes, inserts, wholeWay } = scheduleFor(pack, '2026-11-21');
      expect(
        JSON.stringify({
          lines: phases.map(({ lines }) => lines),
          boxes,
          texts: inserts.map(({ text }) => text),
          whole: wholeWay.map(({ lead, text }) => lead + text),
        }).replaceAll(/"[a-zA-Z]+":/g, ''),
      ).not.toMatch(/\{[a-zA-Z]/);
    }
  });

  test('every topic of the day table is spoken of where it is asked for', () => {
    const spoken = new Set(defaultProtocol('us-ca').aftercare.lines.map(({ topic }) => topic));
    expect(aftercareTopics.filter((topic) => !spoken.has(topic))).toEqual([]);
  });

  test('blood donation follows the country, as a date after the whole wait', () => {
    expect(allLines('2026-11-21').at(-1)).toBe('Give blood from Mon 22 Mar 2027.');
    expect(scheduleFor('eu', '2026-11-21').phases[3]?.lines.at(-1)).toBe('Give blood from Sat 22 May 2027.');
    expect(inUs('2026-11-21').phases[3]?.lines.at(-1)).toContain('without a wait');
    // A month too short for the day rounds up.
    expect(on('2026-10-31').phases[3]?.lines.at(-1)).toBe('Give blood from Tue 2 Mar 2027.');
  });

  test('California names gardening and animals with how long', () => {
    expect(inUs('2026-11-21').phases[0]?.lines).toContain(
      'Up to and including Tue Dec 1: no gardening, no contact with animals.',
    );
    expect(allLines('2026-11-21').join(' ')).not.toMatch(/garden|animal/);
  });

  test('an early review stands in the box it falls into', () => {
    const early = scheduleFor('uk', '2026-11-21', { ...aftercare, reviewDay: 14 });
    expect(early.phases[2]?.lines[0]).toContain('Your review: Sat 5 Dec.');
    expect(early.phases[3]?.lines.join(' ')).not.toContain('Your review');
  });
});

describe('whatever days a studio chooses, as long as its protocol is taken', () => {
  const day = fc.integer({ min: 0, max: 60 });
  const days = fc.record(
    Object.fromEntries(
      aftercareTopics.map((topic) => [
        topic,
        topic === 'tanningBed' ? fc.constantFrom<number | 'never'>('never', 60) : day,
      ]),
    ) as unknown as Record<AftercareTopic, fc.Arbitrary<number | 'never'>>,
  );
  const order: readonly AftercareTopic[] = [
    'rinse',
    'shampooMild',
    'moisturiser',
    'minoxidil',
    'shampooUsual',
    'hatLoose',
    'sweatLight',
    'foilShave',
    'sunscreenSpf50',
    'mattLotion',
    'clippers',
    'sweatHard',
    'tightCap',
    'razor',
    'exfoliate',
    'gardenAnimals',
    'swimSaunaSteam',
    'strongProducts',
    'hairDye',
    'hairFibres',
    'sunDirect',
  ];
  /** Days put in an order that is mostly legal; the parser has the last word. */
  const sorted = (given: Record<AftercareTopic, number | 'never'>): Aftercare['allowedFrom'] => {
    const values = order.map((topic) => given[topic] as number).toSorted((a, b) => a - b);
    return {
      ...given,
      ...Object.fromEntries(order.map((topic, index) => [topic, values[index]])),
      alcoholSmoking: Math.max(1, given.alcoholSmoking as number),
      sleepFlat: Math.max(1, given.sleepFlat as number),
    } as Aftercare['allowedFrom'];
  };
  const dateIn =
    /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?! 20)/g;

  test('no line contradicts its box, and nothing is both forbidden and allowed on a day', () => {
    let taken = 0;
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 400 }), (given, later) => {
        const leaflet = { ...aftercare, allowedFrom: sorted(given) };
        if (!parseProtocol({ ...base, aftercare: leaflet }).ok) return;
        taken += 1;
        const day0 = addDays('2026-11-21' as LocalDate, later);
        const made = scheduleFor('uk', day0, leaflet);
        const dayOf = (text: string): number =>
          Array.from({ length: 125 }, (_, one) => one).find(
            (one) => shortOf(addDays(day0, one)) === text,
          ) as number;
        expect(phaseStartsOf(leaflet)).toEqual(made.phases.map(({ startDay }) => startDay));
        for (const { startDay, endDay, lines } of made.phases)
          for (const line of lines) {
            if (!line.startsWith('From ')) continue;
            const from = dayOf(line.match(dateIn)?.[0] ?? '');
            expect(from, line).toBeGreaterThanOrEqual(startDay);
            expect(from, line).toBeLessThanOrEqual(endDay ?? 200);
          }
        // Every forbidden thing ends the day before the same thing is allowed.
        for (const topic of aftercareTopics) {
          const first = leaflet.allowedFrom[topic];
          const avoid = leaflet.lines.find((line) => line.kind === 'avoid' && line.topic === topic);
          if (avoid === undefined || first === 'never' || first === 0) continue;
          const said = [
            ...made.phases.flatMap(({ lines }) => lines),
            ...made.wholeWay.map(({ lead, text }) => `${lead} ${text}`),
          ].filter(
            (line) =>
              /up to and including/i.test(line) &&
              line.toLowerCase().includes(avoid.text.toLowerCase().split(',')[0] as string),
          );
          expect(said.length, topic).toBe(1);
          expect(dayOf(said[0]?.match(dateIn)?.[0] ?? ''), topic).toBe(first - 1);
        }
      }),
      { numRuns: 400, seed: 12 },
    );
    expect(taken).toBeGreaterThan(40);
  });
  const shortOf = (date: LocalDate): string => shortDate(date, 'dayMonth');
});

// Brief 6.3 with decision 33: each sign stands in one box only.
test.each([
  ['normal', /mild redness/i],
  ['normal', /tiny crusts/],
  ['normal', /forehead/],
  ['callUs', /worse after 2 days/],
  ['callUs', /more pain/i],
  ['callUs', /fluid keeps leaking/i],
  ['callUs', /an itch after/i],
  ['doctorToday', /redness or heat that spreads/i],
  ['doctorToday', /red streaks/i],
  ['doctorToday', /tender/],
  ['doctorToday', /fever/i],
  ['doctorToday', /pus/],
  ['doctorToday', /bad smell/],
  ['doctorMonths', /bumps/i],
  ['doctorMonths', /rash in the dots/],
  ['doctorMonths', /raised, itchy scar/],
  ['doctorMonths', /itch that lasts past/],
  ['doctorMonths', /show the ink lot/i],
  ['emergency', /breathing/],
  ['emergency', /face or tongue/],
  ['emergency', /rash all over/i],
  ['emergency', /a seizure/i],
  ['emergency', /passing out/],
  ['emergency', /lips/],
  ['emergencyAfterNumbing', /sleepy or confused/],
] as const)('in the box %s, and in no other: %s', (box, sign) => {
  const holding = Object.entries(aftercare.boxes)
    .filter(([name]) => name !== 'emergencyBrief')
    .filter(([, texts]) => [texts].flat().some((text) => sign.test(text)))
    .map(([name]) => name);
  expect(holding).toEqual([box]);
});
