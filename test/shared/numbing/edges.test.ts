import { describe, expect, test } from 'vitest';
import { numbingTotals } from '../../../shared/numbing/dose.ts';
import { symptomCheckDueAt } from '../../../shared/numbing/watch.ts';
import { openingOf } from '../../../electron/session/opening.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { addMinutes } from '../../../shared/time.ts';
import type { Instant } from '../../../shared/time.ts';
import { at, cream, dataWith } from '../../builders/data.ts';
import { createChair } from '../../builders/session.ts';
import { clientForm, personForm, studioForm } from '../../electron/session/session-script.ts';

const lay = (from: number, to: number, grams = 8, index = 0) =>
  cream({
    id: `cream-${index}`,
    grams,
    onAt: at(from),
    stampedOnAt: at(from),
    offAt: at(to),
    stampedOffAt: at(to),
  });

describe('minutes under several creams, and their grams', () => {
  test.each([
    [
      'one after the other',
      [
        [0, 30],
        [30, 60],
      ],
      60,
    ],
    [
      'a minute between them',
      [
        [0, 30],
        [31, 61],
      ],
      60,
    ],
    [
      'a minute in common',
      [
        [0, 30],
        [29, 59],
      ],
      59,
    ],
    [
      'the same minutes',
      [
        [0, 60],
        [0, 60],
      ],
      60,
    ],
    [
      'one inside the other',
      [
        [0, 60],
        [10, 20],
      ],
      60,
    ],
    [
      'one inside the other, entered first',
      [
        [10, 20],
        [0, 60],
      ],
      60,
    ],
    [
      'begun together',
      [
        [0, 10],
        [0, 60],
      ],
      60,
    ],
    [
      'ended together',
      [
        [50, 60],
        [0, 60],
      ],
      60,
    ],
    ['on and off in the same minute', [[15, 15]], 0],
    [
      'on and off in the same minute under another',
      [
        [0, 60],
        [15, 15],
      ],
      60,
    ],
    [
      'three in a chain',
      [
        [0, 20],
        [15, 35],
        [30, 50],
      ],
      50,
    ],
    [
      'three, the middle one bridging',
      [
        [0, 10],
        [20, 30],
        [5, 25],
      ],
      30,
    ],
    [
      'entered in the order of nothing',
      [
        [100, 110],
        [0, 10],
        [50, 60],
      ],
      30,
    ],
    [
      'four at the same time',
      [
        [0, 60],
        [5, 55],
        [10, 50],
        [15, 45],
      ],
      60,
    ],
    [
      'across midnight',
      [
        [880, 920],
        [900, 940],
      ],
      60,
    ],
    [
      'five with one gap',
      [
        [0, 10],
        [10, 20],
        [20, 30],
        [31, 40],
        [40, 50],
      ],
      49,
    ],
  ] as const)('%s', (_what, spans, minutes) => {
    const numbing = spans.map(([from, to], index) => lay(from, to, 2.5, index));
    const totals = numbingTotals(dataWith({ numbing }), at(1000));
    expect(totals.minutes).toBeCloseTo(minutes, 6);
    expect(totals.grams).toBeCloseTo(2.5 * spans.length, 6);
  });
});

describe('how long a cream counts after it came off', () => {
  test.each([
    [0, true],
    [1, true],
    [60 * 12, true],
    [60 * 23 + 59, true],
    [60 * 24 - 0.02, true],
    [60 * 24, false],
    [60 * 24 + 0.02, false],
    [60 * 24 + 1, false],
    [60 * 36, false],
    [60 * 24 * 365, false],
  ])('%d minutes later: %s', (minutes, counts) => {
    const totals = numbingTotals(dataWith({ numbing: [lay(0, 60)] }), addMinutes(at(60), minutes));
    expect(totals.grams).toBe(counts ? 8 : 0);
  });
  const visit = (openedAt: string, offAt: string, now: string) => {
    const before = createChair({ opening: { at: openedAt as Instant } }).data();
    const off = offAt as Instant;
    const on = addMinutes(off, -60);
    return openingOf({
      client: 'c' as never,
      fields: { ...clientForm } as never,
      kind: 'touch_up',
      at: now as Instant,
      studio: studioForm,
      earlier: [
        { ...before, numbing: [cream({ onAt: on, stampedOnAt: on, offAt: off, stampedOffAt: off })] },
      ],
      recordNumber: 'SMP-2026-0002',
      person: { id: 'p' as never, ...personForm, roles: [] },
      release: { protocol: defaultProtocol('uk'), hash: '0'.repeat(64), seq: 1 },
    }).numbingToday.length;
  };
  test.each([
    [
      'a minute before midnight, asked a minute after',
      '2026-11-22T20:00:00.000Z',
      '2026-11-22T23:59:00.000Z',
      '2026-11-23T00:01:00.000Z',
      1,
    ],
    [
      'on the last day of a year',
      '2026-12-31T20:00:00.000Z',
      '2026-12-31T23:30:00.000Z',
      '2027-01-01T10:00:00.000Z',
      1,
    ],
    [
      'on 28 February of a leap year',
      '2028-02-28T20:00:00.000Z',
      '2028-02-28T22:00:00.000Z',
      '2028-02-29T21:59:00.000Z',
      1,
    ],
    [
      'on 29 February, a day and a minute ago',
      '2028-02-29T09:00:00.000Z',
      '2028-02-29T11:59:00.000Z',
      '2028-03-01T12:00:00.000Z',
      0,
    ],
    [
      'on 28 February of a plain year',
      '2027-02-28T09:00:00.000Z',
      '2027-02-28T12:00:00.000Z',
      '2027-03-01T11:59:00.000Z',
      1,
    ],
    [
      'in the night that has 25 hours, 24 of them ago',
      '2026-10-24T20:00:00.000Z',
      '2026-10-24T22:00:00.000Z',
      '2026-10-25T22:00:00.000Z',
      0,
    ],
    [
      'in the night that has 25 hours, a minute less',
      '2026-10-24T20:00:00.000Z',
      '2026-10-24T22:00:00.000Z',
      '2026-10-25T21:59:00.000Z',
      1,
    ],
    [
      'in the night that has 23 hours, 24 hours ago by the clock that runs',
      '2026-03-28T20:00:00.000Z',
      '2026-03-28T22:00:00.000Z',
      '2026-03-29T22:00:00.000Z',
      0,
    ],
    [
      'in the night that has 23 hours, a minute less',
      '2026-03-28T20:00:00.000Z',
      '2026-03-28T22:00:00.000Z',
      '2026-03-29T21:59:00.000Z',
      1,
    ],
  ] as const)('%s', (_what, opened, off, now, count) => {
    expect(visit(opened, off, now)).toBe(count);
  });
});

describe('until when signs are asked for after the cream came off', () => {
  const due = (checks: readonly number[], off: number) =>
    symptomCheckDueAt(
      dataWith({
        stage: 'application',
        numbing: [lay(0, off)],
        symptomChecks: checks.map((minute) => ({ at: at(minute), signs: [] })),
      }),
      at(600),
    );
  // Every ten minutes, and for two hours by the card.
  test.each([
    ['off, never asked', [], 30, 10],
    ['asked at the minute it came off', [30], 30, 40],
    ['asked a minute before it came off', [29], 30, 39],
    ['asked a minute after', [31], 30, 41],
    ['the last question falls on the last minute', [140], 30, 150],
    ['it would fall a minute later', [141], 30, null],
    ['asked at the last minute', [150], 30, null],
    ['asked after the last minute', [151], 30, null],
    ['asked out of order', [140, 60], 30, 150],
    ['asked twice in a minute', [60, 60], 30, 70],
    ['cream of one minute', [1], 1, 11],
    ['cream of one minute, its last question', [111], 1, 121],
    ['cream of one minute, over', [112], 1, null],
    ['cream of five hours', [300], 300, 310],
    ['cream of five hours, its last question', [410], 300, 420],
    ['cream of five hours, over', [411], 300, null],
  ] as const)('%s', (_what, checks, off, next) => {
    expect(due(checks, off)).toBe(next === null ? null : at(next));
  });
});
