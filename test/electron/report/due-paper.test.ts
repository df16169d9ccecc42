import { expect, test } from 'vitest';
import type { ClientId, SessionId } from '../../../shared/brand.ts';
import type { DueRow } from '../../../shared/home/due-list.ts';
import { createPaper } from '../../../electron/report/paper.ts';
import type { WeekPage } from '../../../shared/report/due-report.ts';
import { addDays } from '../../../shared/time.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { readPdf, wordsOf } from './read-pdf.ts';

const sidesOf = (pdf: Uint8Array): number =>
  Number(/Pages:\s+(\d+)/.exec(readPdf(pdf, 'pdfinfo', 'FILE'))?.[1]);

const today = '2026-11-22' as LocalDate;
const row = (index: number): DueRow => ({
  what: index % 2 === 0 ? 'review' : 'touchUp',
  from: addDays(today, index % 30),
  until: addDays(today, 90),
  isOverdue: index % 5 === 0,
  client: String(index) as ClientId,
  session: String(index) as SessionId,
  name: `Bartholomew Featherstone ${index}`,
  tablet: null,
  lastVisit: addDays(today, -40),
  way: index % 3 === 0 ? 'letter' : null,
  where: index % 3 === 0 ? '14 The Very Long Road with a Long Name, Newcastle upon Tyne NE1 4XX' : '',
});
const pageWith = (count: number): WeekPage => ({
  list: {
    today,
    until: addDays(today, 31),
    coming: 3,
    others: null,
    rows: Array.from({ length: count }, (_, at) => row(at)),
  },
  studio: { name: 'Northlight', phone: '020 7946 0018', timeZone: 'Europe/London' },
  madeAt: '2026-11-22T14:02:00.000Z' as WeekPage['madeAt'],
  paper: 'A4',
  dateOrder: 'dayMonth',
  clock: '24h',
  week: {
    toReview: 312,
    elsewhere: 12,
    answered: 4,
    returned: 7,
    overdueReviews: 3,
    lots: [30, 60, 90].map((days) => ({ days, count: days })),
    stopped: 2,
    injuries: [],
    unvaccinated: ['Sam Lind', 'Jo Field'],
  },
  papers: Array.from({ length: 12 }, (_, at) => ({
    id: String(at),
    person: `Practitioner with a long name ${at}`,
    what: at % 2 === 0 ? ('licence' as const) : ('training' as const),
    until: '2026-12',
    isOver: false,
  })),
  lately: { count: 61, events: 2 },
});
const paper = createPaper();

test('the week stays on one page, however many are due', async () => {
  for (const size of ['A4', 'Letter'] as const) {
    const made = await paper.renderWeek({ ...pageWith(400), paper: size });
    expect(sidesOf(made)).toBe(1);
    const said = wordsOf(made);
    for (const words of [
      '61 sessions ended, 2 with an unwanted event',
      '312 sessions to review, 4 answers among them',
      '400 clients are due within a month, 80 of them overdue',
      'and 390 more',
      '30 lots out of date within 30 days',
    ])
      expect(said).toContain(words);
  }
});

test('a quiet week says so', async () => {
  const said = wordsOf(
    await paper.renderWeek({
      ...pageWith(0),
      papers: [],
      lately: { count: 0, events: 0 },
      week: {
        toReview: 0,
        elsewhere: 0,
        answered: 0,
        returned: 0,
        overdueReviews: 0,
        lots: null,
        stopped: null,
        injuries: [],
        unvaccinated: [],
      },
    }),
  );
  for (const words of [
    'no session ended',
    'Nobody is due',
    'still being read',
    'Nothing ends within a month',
  ])
    expect(said).toContain(words);
});

test('the list on paper names everybody once, with the consent beside each, and the same data gives the same bytes', async () => {
  const made = await paper.renderDue(pageWith(40));
  const said = wordsOf(made);
  for (let at = 0; at < 40; at += 1) expect(said).toContain(`Featherstone ${at}`);
  expect(said).toContain('not asked: do not remind');
  expect(said).toContain('3 sessions are still being read');
  expect(Buffer.from(made).equals(Buffer.from(await createPaper().renderDue(pageWith(40))))).toBe(true);
  expect(sidesOf(await paper.renderDue(pageWith(5)))).toBe(1);
});
