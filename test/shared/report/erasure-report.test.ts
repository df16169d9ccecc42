import { describe, expect, test } from 'vitest';
import { createPaper } from '../../../electron/report/paper.ts';
import { destroyReasons } from '../../../shared/photos/photo.ts';
import { erasureReport } from '../../../shared/report/erasure-report.ts';
import type { ErasurePage } from '../../../shared/report/erasure-report.ts';
import type { Instant } from '../../../shared/time.ts';

const at = (day: string): Instant => `${day}T10:00:00.000Z` as Instant;
const page = (over: Partial<ErasurePage> = {}): ErasurePage => ({
  clientName: 'Marcus Okonkwo-Lindqvist',
  reason: 'clientAsked',
  byName: 'Dana Reyes',
  visits: { count: 2, first: at('2026-11-21'), last: at('2026-12-19') },
  photos: 3,
  otherFiles: [],
  seq: 412,
  seal: '7f3a 91c2 04be d8e1',
  studio: { name: 'Northlight', phone: '+44 20 7946 0102' },
  paper: 'A4',
  erasedAt: '2026-12-20T10:00:00.000Z' as Instant,
  timeZone: 'Europe/London',
  dateOrder: 'dayMonth',
  clock: '24h',
  ...over,
});
const said = (one: ErasurePage): string => JSON.stringify(erasureReport(one));

describe('the certificate of erasure', () => {
  test('says which other files of the same person were not erased, and nothing where there is none', () => {
    expect(said(page())).not.toContain('more file');
    expect(said(page({ otherFiles: ['Marcus Lindqvist'] }))).toContain(
      'The studio has one more file about this person, registered as Marcus Lindqvist. It was not erased and stays until that is asked for too.',
    );
    expect(said(page({ otherFiles: ['A B', null] }))).toContain(
      '2 more files about this person, registered as A B, a name that this tablet cannot open. They were not erased',
    );
  });
  test('names the person, the visits, what is gone, what stays, and the proof', () => {
    const words = said(page());
    for (const part of [
      'Marcus Okonkwo-Lindqvist',
      '2 visits from Saturday 21 November 2026 to Saturday 19 December 2026',
      '3 photos were destroyed with it.',
      'entry 412 of the record',
      '7f3a 91c2 04be d8e1',
      'Dana Reyes',
      'The person asked for it.',
    ])
      expect(words).toContain(part);
  });

  test('says why in whole sentences, a different one for each reason', () => {
    const why = destroyReasons.map((reason) => /"Why","lines":\["([^"]+)"/.exec(said(page({ reason })))?.[1]);
    for (const sentence of why) expect(sentence).toMatch(/^[A-Z].* .*\.$/);
    expect(new Set(why).size).toBe(destroyReasons.length);
  });

  test('counts in words that fit: one visit, no photo', () => {
    const words = said(
      page({ visits: { count: 1, first: at('2026-11-23'), last: at('2026-11-23') }, photos: 0 }),
    );
    expect(words).toContain('1 visit on Monday 23 November 2026');
    expect(words).toContain('There were no photos.');
    expect(said(page({ visits: { count: 0, first: at('2026-11-23'), last: at('2026-11-23') } }))).toContain(
      'None',
    );
  });

  test.each(['A4', 'Letter'] as const)(
    'is one side of paper, and the same bytes every time: %s',
    async (paper) => {
      const first = await createPaper().renderErasure(page({ paper }));
      expect(Buffer.from(first).equals(Buffer.from(await createPaper().renderErasure(page({ paper }))))).toBe(
        true,
      );
      expect(
        Buffer.from(first)
          .toString('latin1')
          .match(/\/Type \/Page\b/g),
      ).toHaveLength(1);
    },
  );
});
