import { expect, test } from 'vitest';
import { createPaper } from '../../../electron/report/paper.ts';
import type { AuthorId, ClientId, SessionId } from '../../../shared/brand.ts';
import type { AdversePage } from '../../../shared/report/adverse-report.ts';
import type { Instant, LocalDate } from '../../../shared/time.ts';
import { readPdf, wordsOf } from './read-pdf.ts';

const page: AdversePage = {
  clientName: 'Marcus Example',
  studio: { name: 'Northlight', phone: '020 7946 0000' },
  paper: 'A4',
  printedAt: '2026-11-25T09:00:00.000Z' as Instant,
  timeZone: 'Europe/London',
  dateOrder: 'dayMonth',
  clock: '24h',
  row: {
    event: 'e1',
    what: 'Bumps in the dots',
    plan: 'Sent to a skin doctor',
    zone: 'VTX',
    zoneName: 'Crown',
    client: 'c' as ClientId,
    session: 's' as SessionId,
    by: 'p' as AuthorId,
    byName: 'Kim Lee',
    details: {
      sort: 'papules',
      onsetOn: '2026-11-24',
      severity: 3,
      photos: [],
      reportedTo: ['supplier', 'insurer'],
      referredTo: 'Dr Roe',
    },
    materials: [
      { use: 'pigment', product: 'Maker carbon black', lot: 'P-8841' },
      { use: 'cartridge', product: 'SharpCo 3RL 0.25 mm', lot: 'C-55' },
    ],
    recordedAt: '2026-11-24T16:00:00.000Z' as Instant,
    changedAt: '2026-11-24T16:00:00.000Z' as Instant,
    corrections: 1,
    followUps: [
      {
        event: 'e1',
        on: '2026-11-25',
        words: 'Smaller',
        at: '2026-11-25T08:00:00.000Z' as Instant,
        by: 'p' as AuthorId,
      },
    ],
    visitOn: '2026-11-22' as LocalDate,
    recordNumber: 'SMP-2026-0001',
    nextFollowUp: null,
    due: false,
    photosThere: [],
  },
};

test('the report of an event carries what happened, who was told and every lot, and prints to the same bytes again', async () => {
  const paper = createPaper();
  const pdf = await paper.renderAdverse(page);
  expect(readPdf(pdf, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors found');
  expect(readPdf(pdf, 'pdfinfo', 'FILE')).toMatch(/Tagged: +yes[\s\S]*Pages: +1/);
  const said = wordsOf(pdf);
  for (const words of [
    'Bumps in the dots',
    'Crown',
    '3 Marked, see a doctor',
    'Supplier',
    'Insurer',
    'Dr Roe',
    'lot P-8841',
    'lot C-55',
    'Smaller',
    'corrected once',
    'SMP-2026-0001',
  ])
    expect(said).toContain(words);
  expect(Buffer.from(await paper.renderAdverse(page)).equals(Buffer.from(pdf))).toBe(true);
});
