import { expect, test } from 'vitest';
import { createPaper } from '../../../electron/report/paper.ts';
import { loadLanguage } from '../../../shared/words/load-language.ts';
import { paperLanguage } from '../../../shared/words/paper-language.ts';
import { recallReporting } from '../../../shared/report/recall-report.ts';
import type { RecallPage } from '../../../shared/report/recall-report.ts';
import { rowsOf } from '../../../shared/stock/offer.ts';
import type { ReachSession } from '../../../shared/stock/pages.ts';
import { added, idOf, ledgerOf, productOf, received, rulesOn } from '../../builders/stock.ts';
import { readPdf, wordsOf } from './read-pdf.ts';

const paper = createPaper();
const state = ledgerOf(added(productOf('pigment')), received(), [
  'lot.recalled',
  { id: idOf('lot', 1), reason: 'microbes found', notice: 'N-417' },
]);
const session = (number: number, parts: Partial<ReachSession> = {}): ReachSession => ({
  session: `s${number}` as never,
  client: `c${number}` as never,
  clientName: `Person ${String(number).padStart(3, '0')}`,
  phone: `07700 9${String(number).padStart(5, '0')}`,
  on: '2026-11-21' as never,
  at: '2026-11-21T10:00:00.000Z' as never,
  practitioner: 'Dana Whitlock',
  recordNumber: `SMP-2026-${String(number).padStart(4, '0')}`,
  uses: [
    {
      role: 'pigment',
      product: 'Nordlys Carbon Black',
      lot: 'A0123',
      typed: false,
      by: 'lot',
      zones: ['Hairline', 'Crown'],
    },
  ],
  ...parts,
});
const pageOf = (sessions: readonly ReachSession[]): RecallPage => ({
  reach: {
    text: 'A0123',
    product: 'Nordlys Carbon Black',
    at: '2026-11-22T14:38:22.000Z' as never,
    reading: {
      terms: [
        {
          key: 'lot A0123',
          term: { is: 'lot', lot: 'A0123', isPart: true },
          lots: [{ lot: 'A0123', by: 'lot' }],
        },
      ],
      leftOut: [],
      asksForAll: false,
      isSure: true,
      exact: false,
    },
    sessions,
    clients: [...new Set(sessions.map(({ client }) => client))].map((client) => {
      const own = sessions.filter((one) => one.client === client);
      return {
        client,
        name: own[0]?.clientName ?? null,
        phone: own[0]?.phone ?? null,
        sessions: own.length,
        lastOn: own[0]?.on as never,
      };
    }),
    lots: rowsOf(state, rulesOn('2026-11-22')),
    letters: 'Marcus',
    missing: null,
    others: null,
  },
  studio: { name: 'Northlight SMP Studio', phone: '020 7946 0102' },
  paper: 'A4',
  dateOrder: 'dayMonth',
  clock: '24h',
  timeZone: 'Europe/London',
});
const few = pageOf([
  session(1),
  session(2, {
    uses: [
      {
        role: 'pigment',
        product: 'nordlys carbon black',
        lot: 'AO123',
        typed: true,
        by: 'alike',
        zones: null,
      },
      { role: 'diluent', product: 'Water', lot: 'XA0123', typed: false, by: 'part', zones: [] },
    ],
  }),
  session(3, {
    client: 'c1' as never,
    on: '2026-05-02' as never,
    clientName: 'Person 001',
    phone: '07700 900001',
  }),
  session(4, { clientName: null, phone: null }),
]);

test('the recall list names everybody with phone, session and lot, and leaves room to note the call', async () => {
  const pdf = await paper.renderRecall(few);
  const said = wordsOf(pdf);
  for (const words of [
    'Recall list: lot A0123',
    'Northlight SMP Studio, 020 7946 0102. Made on 22 November 2026 at 14:38.',
    '3 clients in 4 sessions.',
    'Lot A0123 of Nordlys Carbon Black was recalled: microbes found, notice N-417.',
    '07700 900001',
    'Called on',
    '21 November 2026, SMP-2026-0001, Dana Whitlock: pigment Nordlys Carbon Black, lot A0123, zones Hairline, Crown',
    '2 May 2026, SMP-2026-0003',
    'lot AO123, no zone recorded (typed, looks like it); diluent Water, lot XA0123, no zone recorded',
    'Erased client',
    'were erased',
  ])
    expect(said).toContain(words);
  expect(readPdf(pdf, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors found');
  const info = readPdf(pdf, 'pdfinfo', '-isodates', 'FILE');
  expect(info).toMatch(/Title: +Recall list: lot A0123/);
  expect(info).toMatch(/Tagged: +yes/);
  expect(info).toMatch(/CreationDate: +2026-11-22T14:38:22Z/);
});

test('what was searched for stands on it, and what was not', async () => {
  const { reach, ...rest } = pageOf([]);
  const text = 'Lots A0123 and B7 to B9, see our letter of 3 May about 40-1124';
  const page = {
    ...rest,
    reach: {
      ...reach,
      text,
      reading: {
        terms: [
          ...reach.reading.terms,
          { key: 'range B7 B9', term: { is: 'range' as const, from: 'B7', to: 'B9' }, lots: [] },
        ],
        leftOut: ['40-1124'],
        asksForAll: false,
        isSure: false,
        exact: true,
      },
    },
  };
  const said = wordsOf(await paper.renderRecall(page));
  for (const words of [
    'Recall list: lot A0123, B7 to B9',
    'Searched for: A0123; B7 to B9. Only the very lots.',
    'In the text and not searched for: 40-1124.',
    'Nobody was found, but the text was not understood whole.',
  ])
    expect(said).toContain(words);
  expect(said).not.toContain('No session on record');
});

test('the same list gives the same bytes', async () => {
  expect(
    Buffer.from(await paper.renderRecall(few)).equals(Buffer.from(await createPaper().renderRecall(few))),
  ).toBe(true);
});

test('a lot that touched hundreds fills side after side and leaves nobody out', async () => {
  const many = Array.from({ length: 300 }, (_, index) => session(index + 1));
  const said = wordsOf(await paper.renderRecall(pageOf(many)));
  for (const { clientName, phone } of many) {
    expect(said.includes(`${clientName} ${phone}`), clientName ?? '').toBe(true);
  }
  expect(/Confidential, side 2 of \d\d, more on the next side/.test(said)).toBe(true);
});

test('a list of thousands of visits is written a few at a time, and says the same', () => {
  const many = Array.from({ length: 500 }, (_, index) =>
    session(index % 40, { session: `s${index}` as never }),
  );
  const page = pageOf(many);
  const bits = recallReporting(page);
  let breaks = 0;
  let step = bits.next();
  for (; step.done !== true; step = bits.next()) breaks += 1;
  expect(breaks).toBeGreaterThanOrEqual(500 / 32);
  const rowsIn = step.value.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  expect(rowsIn.map(({ label }) => label)).toEqual(page.reach.clients.map(({ name }) => name));
  expect(rowsIn.reduce((sum, { lines }) => sum + lines.length - 1, 0)).toBe(500);
});

test('a lot that touched nobody says so', async () => {
  expect(wordsOf(await paper.renderRecall(pageOf([])))).toContain('No session on record used this lot.');
});

test('where the screens speak Spanish, the list does', async () => {
  const spanish = paperLanguage(await loadLanguage('es'), few);
  const said = wordsOf(await paper.renderRecall(few, spanish));
  expect(said).toContain('Lista de retirada');
  expect(said).toContain('Se buscó:');
  expect(said).not.toMatch(/\b(lot|Searched|the|clients)\b/);
});
