import { describe, expect, test } from 'vitest';
import { dueWindowOfSession } from '../../../shared/aftercare/due-of.ts';
import { dayZeroOf, sheetOf } from '../../../shared/aftercare/sheet.ts';
import { noteOf } from '../../../shared/aftercare/note.ts';
import type { SheetData } from '../../../shared/aftercare/sheet-data.ts';
import { needleUsed } from '../../../shared/session/topics/needle/read.ts';
import { usedLots } from '../../../shared/session/topics/paper/read.ts';
import {
  answer,
  answersOf,
  at,
  cartridge,
  cream,
  dataWith,
  fieldsOf,
  letter,
  mix,
  pass,
  said,
} from '../../builders/data.ts';
import type { DataParts } from '../../builders/data.ts';
import { unmeasured } from '../../../shared/scalp/scar-mark.ts';
import type { Instant } from '../../../shared/time.ts';

const worked = (over: DataParts = {}) =>
  dataWith({ mixes: [mix()], cartridges: [cartridge()], numbing: [cream()], passes: [pass()], ...over });
const sheet = (over: DataParts = {}): SheetData => sheetOf(worked(over), at(240));
const startedAt = (when: string): DataParts => ({
  opening: { at: when as Instant },
  passes: [pass({ startedAt: when as Instant })],
});
const linesOf = (made: SheetData) => made.phases.flatMap(({ lines }) => lines).join(' ');

test('the client is addressed by first name and told when and by whom', () => {
  const made = sheet();
  expect(made.title).toBe('Marcus, how to look after your scalp');
  expect(made.intro).toBe('Your touch-up was on Sunday 22 November 2026 with Kim Lee.');
});

test('an early stop is said in plain words', () => {
  const made = sheet({ place: 'stopped' });
  expect(made.stoppedEarly).toBe(true);
  expect(made.intro).toBe(
    'Your touch-up on Sunday 22 November 2026 with Kim Lee stopped early. Care for each treated part as it says here.',
  );
});

describe('paper', () => {
  test.each([
    ['the needle touched', [pass()], undefined],
    ['no pass was begun', [], 'stopped'],
    ['the only pass was a mistake', [pass({ mistaken: true })], 'stopped'],
  ])('of a session that stopped, %s: a sheet, or a note', (_how, passes, kind) => {
    const data = worked({ place: 'stopped', passes });
    expect(noteOf(data, at(240))?.kind).toBe(kind);
    expect(needleUsed(data)).toBe(kind === undefined);
  });
  test('is Letter with US dates and number where the studio is in California', () => {
    const made = sheet({ pack: 'us-ca', opening: { timeZone: 'America/Los_Angeles' } });
    expect([made.paper, made.boxes.emergencyNumber, made.phases[0]?.dates]).toEqual([
      'Letter',
      '911',
      'Sun Nov 22 to Wed Nov 25',
    ]);
  });
});

describe('the four phases bear real dates', () => {
  test.each([
    [
      'over the end of a year',
      '2026-12-24T10:00:00.000Z',
      ['Thu 24 Dec to Sun 27 Dec', 'Mon 28 Dec to Sun 3 Jan', 'Mon 4 Jan to Thu 21 Jan', 'from Fri 22 Jan'],
    ],
    [
      'when clocks go forward',
      '2027-03-26T10:00:00.000Z',
      ['Fri 26 Mar to Mon 29 Mar', 'Tue 30 Mar to Mon 5 Apr', 'Tue 6 Apr to Fri 23 Apr', 'from Sat 24 Apr'],
    ],
    [
      'when clocks go back',
      '2026-10-23T10:00:00.000Z',
      ['Fri 23 Oct to Mon 26 Oct', 'Tue 27 Oct to Mon 2 Nov', 'Tue 3 Nov to Fri 20 Nov', 'from Sat 21 Nov'],
    ],
    [
      'over a leap day',
      '2028-02-26T10:00:00.000Z',
      ['Sat 26 Feb to Tue 29 Feb', 'Wed 1 Mar to Tue 7 Mar', 'Wed 8 Mar to Sat 25 Mar', 'from Sun 26 Mar'],
    ],
  ])('%s', (_when, start, dates) => {
    expect(sheet(startedAt(start)).phases.map((phase) => phase.dates)).toEqual(dates);
  });

  test('counted from the local day of the first needle contact, not of the opening or of UTC', () => {
    const late = { opening: { at: '2026-11-22T23:00:00.000Z' as Instant, timeZone: 'Europe/Athens' } };
    expect(
      dayZeroOf(
        worked({
          ...late,
          passes: [
            pass({ startedAt: '2026-11-22T21:59:00.000Z' as Instant }),
            pass({ id: 'pass-2', startedAt: '2026-11-22T22:30:00.000Z' as Instant }),
          ],
        }),
      ),
    ).toBe('2026-11-22');
    expect(
      dayZeroOf(worked({ ...late, passes: [pass({ startedAt: '2026-11-22T22:30:00.000Z' as Instant })] })),
    ).toBe('2026-11-23');
    expect(dayZeroOf(worked({ ...late, passes: [pass({ mistaken: true })] }))).toBe('2026-11-23');
  });

  test('four marks stand under the strip, the last one on it', () => {
    const made = sheet();
    expect(made.marks).toHaveLength(4);
    expect(made.strip).toHaveLength((made.marks.at(-1)?.day ?? 99) + 1);
    expect(made.strip.map(({ label }) => label).slice(0, 3)).toEqual(['22', '23', '24']);
  });
});

test('an agreed review day replaces the usual one wherever it is printed', () => {
  expect(sheet().review).toBe('Sunday 27 December 2026');
  const moved = sheet({ fields: fieldsOf({ reviewOn: '2027-01-05' }) });
  expect(moved.review).toBe('Tuesday 5 January 2027');
  expect(linesOf(moved)).toContain('Your review: Tue 5 Jan.');
  expect(linesOf(moved)).not.toContain('27 Dec');
});

test('no placeholder of the protocol is left standing', () => {
  expect(JSON.stringify(sheet())).not.toMatch(/\{(?!side|time|seal)[a-z]/);
});

describe('what was done', () => {
  test('a treated scar is named with its zone and goes on the sheet with its place and size', () => {
    const place = { parent: 'OCC', view: 'back', x: 0.5, y: 0.5, angle: 10 } as const;
    const scars = {
      'SCR-2': said(place),
      'SCR-3': said({ ...place, view: 'top' as const, parent: 'MID' }),
      'SCR-4': said(place),
    };
    const passes = [
      pass({ zone: 'SCR-2' }),
      pass({ zone: 'SCR-3', id: 'p2' }),
      pass({ zone: 'SCR-4', id: 'p3', mistaken: true }),
    ];
    const made = sheet({
      passes,
      scars,
      fields: fieldsOf({ 'scarLengthMm@SCR-2': 180, 'scarWidthMm@SCR-2': 3 }),
    });
    expect(made.zones.map(({ nameOnSheet }) => nameOnSheet)).toEqual(['Scar 2 (back)', 'Scar 3 (middle)']);
    expect(made.scars).toEqual([
      { code: 'SCR-2', place, size: { lengthMm: 180, widthMm: 3 } },
      { code: 'SCR-3', place: scars['SCR-3'].value, size: unmeasured },
    ]);
    expect(made.scarHeads).toEqual([
      { view: 'back', alt: 'Scalp seen from behind. Treated and marked: Scar 2.' },
    ]);
  });
  test('zones treated are named as on the sheet, in the order of the head, each once, with all dots added', () => {
    const made = sheet({
      passes: [
        pass({ zone: 'SCR-2', id: 'p3' }),
        pass(),
        pass({ id: 'p1', zone: 'FHL', addedDensity: null }),
        pass({ id: 'p2', addedDensity: 7 }),
        pass({ id: 'p4', zone: 'OCC', mistaken: true }),
      ],
    });
    expect(made.zones).toEqual([
      { code: 'FHL', nameOnSheet: 'Hairline', densityAdded: 0 },
      { code: 'VTX', nameOnSheet: 'Crown', densityAdded: 27 },
      { code: 'SCR-2', nameOnSheet: 'Scar 2', densityAdded: 20 },
    ]);
  });

  test('mixes of one bottle share a line with their ratios in order; water has its lot', () => {
    const mixes = [
      mix({ id: 'a', diluentParts: 18 }),
      mix({ id: 'b', diluentParts: 8 }),
      mix({ id: 'c', pigmentLot: 'P9', diluentParts: 0, diluentLot: '' }),
      mix({ id: 'unused', pigmentLot: 'P7' }),
    ];
    const made = sheet({ mixes, passes: ['a', 'b', 'c'].map((id) => pass({ id, mix: id })) });
    expect(made.pigments).toEqual([
      'Carbon black SMP pigment (CI 77266), lot P1, use by June 2027, mixed 1 : 8 and 1 : 18 with sterile water, single-use ampoule, lot W1; lot P9, use by June 2027, not diluted',
    ]);
  });

  test.each([
    [12, 0.2, 2.4, 'mixed 1 : 12 '],
    [12, 0.4, 2.4, 'mixed 1 : 6 '],
    [12, 0.2, 4.8, 'mixed 1 : 24 '],
    [12, 0.3, 2.4, 'mixed 1 : 8 '],
    [12, 0.25, 2.4, 'mixed 1 : 9.6 '],
    [12, 0.2, 2.42, 'mixed 1 : 12 '],
    [0, 0.4, 0, 'not diluted'],
    [0, 0.4, 0.4, 'mixed 1 : 1 '],
  ])(
    'a mix called 1 : %s that holds %s mL and %s mL water is printed as it is',
    (parts, ink, water, says) => {
      const mixes = [mix({ diluentParts: parts, pigmentMl: ink, diluentMl: water })];
      expect(sheet({ mixes, passes: [pass()] }).pigments[0]).toContain(says);
    },
  );

  test('a mix that was topped up ages by what is in it', () => {
    const due = (water: number) =>
      dueWindowOfSession(
        dataWith({
          fields: fieldsOf({ fitzpatrick: 'II' }),
          mixes: [mix({ diluentParts: 8, pigmentMl: 0.2, diluentMl: water })],
          passes: [pass()],
        }),
      ).reasons.length;
    // Light mixes on fair skin fade sooner (brief 1.3).
    expect(due(1.6)).toBe(0);
    expect(due(6)).toBe(1);
  });

  test('a needle opened but never used is not on the sheet', () => {
    expect(sheet({ cartridges: [cartridge(), cartridge({ id: 'other', lot: 'C9' })] }).needles).toEqual([
      '3RL 0.25 mm, lot C1, use by January 2028',
    ]);
  });

  test('cream says when it came off, in local time', () => {
    expect(sheet().numbing).toEqual([
      'Lidocaine 2.5 % + prilocaine 2.5 % cream (EMLA type), lot N1, off at 10:15',
    ]);
  });

  test('cream put on at home is told too', () => {
    const made = sheet({
      numbing: [],
      arrivalCream: said({ used: true, product: 'emla-type', offAt: at(30) }),
    });
    expect(made.numbing).toEqual([
      'Lidocaine 2.5 % + prilocaine 2.5 % cream (EMLA type), put on before you came, off at 09:30',
    ]);
  });

  test('every lot that was used can be read on the sheet', () => {
    const made = sheet();
    const printed = [...made.pigments, ...made.needles, ...made.numbing].join('; ');
    expect(made.lots).toEqual(usedLots(worked()));
    expect(made.lots.length).toBeGreaterThan(3);
    for (const lot of made.lots) expect(printed).toContain(`lot ${lot}`);
  });
});

test('ongoing loss gives no date, and its reason stays off the paper', () => {
  const made = sheet({ fields: fieldsOf({ ongoingLoss: true, sebum: 'oily' }) });
  expect(made.touchUpWindow).toBe('We plan your next touch-up together at your review.');
  expect(made.touchUpWindow).not.toMatch(/20\d\d|loss|oily/);
});

test('nothing of health answers, full name, birth date or phone reaches the sheet', () => {
  const made = sheet({
    answers: answersOf({
      C15: answer('yes', { note: 'heparin since May' }),
      C21: answer('yes', { note: 'hepatitis' }),
    }),
    fields: fieldsOf({ sebum: 'oily', fitzpatrick: 'II', scalpSurface: ['flaking'] }),
    clearances: letter('C15'),
  });
  expect(JSON.stringify(made)).not.toMatch(/heparin|hepatitis|Dr Ada|oily|flaking|Example|1988|07700/);
});
