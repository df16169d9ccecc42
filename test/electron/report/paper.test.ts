import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { practiceMark } from '../../../electron/report/practice-mark.ts';
import { sampleSheet } from '../../../electron/tools/sheets/sample-sheet.ts';
import { createPaper } from '../../../electron/report/paper.ts';
import { paperSizeOf } from '../../../electron/report/paper-size.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { loadLanguage } from '../../../shared/words/load-language.ts';
import { fullestSheet, noteData, recoveryPage, sheetData } from '../../builders/sheet.ts';
import { placesOf, readPdf, unpacked, wordsOf } from './read-pdf.ts';

const paper = createPaper();
const issued = { seal: '7f3a 91c2 04be d8e1', copy: 1 };
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the aftercare sheet', async () => {
  const sheet = sheetData();
  const pdf = await paper.renderSheet(sheet, issued);
  const said = wordsOf(pdf);

  test('is a sound file', () => {
    expect(readPdf(pdf, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors found');
  });

  test('carries its title, its language and the time it was prepared', () => {
    const info = readPdf(pdf, 'pdfinfo', '-isodates', 'FILE');
    expect(info).toMatch(/Title: +Marcus, how to look after your scalp/);
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/Pages: +2/);
    expect(info).toMatch(/CreationDate: +2026-11-21T16:42:10Z/);
    const raw = Buffer.from(pdf).toString('latin1');
    expect(raw).toContain('/Lang (en)');
    expect(raw).toContain('/DisplayDocTitle true');
    expect(raw).toContain('pdfuaid:part');
  });

  test('embeds both faces, with a way back to letters, and no other font', () => {
    const fonts = readPdf(pdf, 'pdffonts', 'FILE').trim().split('\n').slice(2);
    expect(fonts.map((line) => /\+(\S+)/.exec(line)?.[1]).toSorted()).toEqual([
      'NotoSans-Regular',
      'NotoSans-SemiBold',
    ]);
    for (const line of fonts) expect(line).toMatch(/yes yes yes/);
  });

  test('is told as a document: headings, lists, tables, and pictures with words', () => {
    const structure = readPdf(pdf, 'pdfinfo', '-struct', 'FILE');
    for (const role of [
      'Document',
      'H1',
      'H2',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Table',
      'TR',
      'TH',
      'TD',
      'Figure',
    ])
      expect(structure).toMatch(new RegExp(`^ *${role}\\b`, 'm'));
    expect(structure.match(/^ *H1\b/gm)).toHaveLength(1);
    expect(unpacked(pdf)).toContain(
      '/Alt (A head seen from above. Treated parts are dotted: Hairline, crown.)',
    );
  });

  test('is read out in order, no words run together', () => {
    const spoken = readPdf(pdf, 'pdfinfo', '-struct-text', 'FILE').replaceAll(/\s+/g, ' ');
    const order = [
      sheet.title,
      ...sheet.phases.map(({ title }) => title),
      'What is normal?',
      'When do I call you?',
      'When do I see a doctor?',
      'Call 999 now for:',
      'What did we do and use?',
    ];
    const found = order.map((words) => spoken.indexOf(words));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(Math.min(...found)).toBeGreaterThan(-1);
    expect(spoken).not.toMatch(/includingTue|scentfrom|handsfirst/);
  });

  test('says every instruction, sign, lot and date it was given', () => {
    const { boxes } = sheet;
    const all = [
      ...sheet.phases.flatMap(({ title, dates, lines }) => [title, dates, ...lines]),
      ...sheet.marks.map(({ label }) => label),
      ...boxes.normal,
      ...boxes.callUs,
      ...boxes.doctorToday,
      ...boxes.doctorMonths,
      ...boxes.emergency,
      `Call ${boxes.emergencyNumber}`,
      ...sheet.pigments,
      ...sheet.needles,
      ...sheet.numbing,
      ...sheet.lots,
      sheet.productsGiven,
      sheet.personalNotes,
      sheet.review,
      sheet.touchUpWindow,
      sheet.studio.name,
      sheet.studio.phone,
      sheet.studio.outOfHoursPhone,
      sheet.practitionerName,
      sheet.day0Long,
      sheet.recordNumber,
      issued.seal,
      sheet.complaintText,
      sheet.dataText,
      'leaflet 12, 3 November 2026, English',
    ];
    for (const words of all) expect(said.replaceAll(' • ', ' ')).toContain(words);
  });

  test('prints no letter under 12 pt', () => {
    const sizes = Array.from(unpacked(pdf).matchAll(/\/F\d+ ([\d.]+) Tf/g), ([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(100);
    expect(Math.min(...sizes)).toBe(12);
  });
});

describe('the same record', () => {
  test('gives the same bytes twice, and in a fresh paper', async () => {
    const [one, two, three] = [
      await paper.renderSheet(sheetData(), issued),
      await paper.renderSheet(sheetData(), issued),
      await createPaper().renderSheet(sheetData(), issued),
    ];
    expect([sha(two), sha(three)]).toEqual([sha(one), sha(one)]);
  });

  test('gives the same bytes after other names were printed', async () => {
    const fresh = sha(await createPaper().renderSheet(sheetData(), issued));
    await paper.renderSheet(
      sheetData({ title: 'Ωμέγα Ωμέγα µ μ Åsa Åsa, how to look after your scalp' }),
      issued,
    );
    expect(sha(await paper.renderSheet(sheetData(), issued))).toBe(fresh);
  });

  const many = 'Marcus أحمد דוד शर्मा สมชาย 陈大文 さくら 김민준 K͟h 😀';
  test.each([
    ['Pacific/Auckland', 'tr_TR.UTF-8'],
    ['America/Los_Angeles', 'ar_EG.UTF-8'],
    ['Asia/Kolkata', 'hi_IN.UTF-8'],
    ['Asia/Tokyo', 'ja_JP.UTF-8'],
    ['UTC', 'de_DE.UTF-8'],
  ])('gives the same bytes on a machine in %s that speaks %s', async (zone, locale) => {
    const script = `import('./electron/report/paper.ts').then(async ({ createPaper }) => {
      const { sheetData } = await import('./test/builders/sheet.ts');
      const { createHash } = await import('node:crypto');
      const pdf = await createPaper().renderSheet(sheetData({ personalNotes: ${JSON.stringify(many)} }), ${JSON.stringify(issued)});
      process.stdout.write(createHash('sha256').update(pdf).digest('hex'));
    })`;
    const there = execFileSync(process.execPath, ['-e', script], {
      cwd: join(import.meta.dirname, '../../..'),
      env: { ...process.env, TZ: zone, LC_ALL: locale, LANG: locale },
      encoding: 'utf8',
    });
    expect(there).toBe(sha(await paper.renderSheet(sheetData({ personalNotes: many }), issued)));
  });

  test('gives other bytes for another copy, another seal, another sheet', async () => {
    const variants = [
      paper.renderSheet(sheetData(), issued),
      paper.renderSheet(sheetData(), { ...issued, copy: 2 }),
      paper.renderSheet(sheetData(), { ...issued, seal: '0000 0000 0000 0000' }),
      paper.renderSheet(sheetData({ personalNotes: 'Wear a hat.' }), issued),
    ];
    expect(new Set((await Promise.all(variants)).map(sha)).size).toBe(4);
  });
});

describe.each(['A4', 'Letter'] as const)('the fullest sheet on %s', async (size) => {
  const pdf = await paper.renderSheet(fullestSheet(size), { ...issued, copy: 12 });

  test('has that paper and keeps to two sides', () => {
    expect(paperSizeOf(pdf)).toBe(size);
    expect(readPdf(pdf, 'pdfinfo', 'FILE')).toMatch(/Pages: +2/);
  });

  test('prints no word over another and none off the paper', () => {
    const words = placesOf(pdf);
    expect(words.length).toBeGreaterThan(400);
    const [width, height] = size === 'A4' ? [595, 842] : [612, 792];
    for (const [index, one] of words.entries()) {
      expect(
        one.left >= 28 && one.right <= width - 28 && one.top > 12 && one.bottom < height - 10,
        one.word,
      ).toBe(true);
      for (const other of words.slice(index + 1)) {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        // A box reaches from the highest accent to the deepest descender; letters of two lines meet only past that.
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        expect(one.page === other.page && across > 0.5 && down > 4, `${one.word} | ${other.word}`).toBe(
          false,
        );
      }
    }
  });
});

test.each(['Łukasz Wałęsa', 'Őry Tűz', 'Şahin Iğdır', 'Čapek', 'Жанна', 'Αΐδα', 'Þórður', 'Zoe\u0308'])(
  'the name %s prints and can be searched',
  async (name) => {
    expect(
      wordsOf(await paper.renderSheet(sheetData({ title: `${name}, how to look after your scalp` }), issued)),
    ).toContain(name.normalize('NFC'));
  },
);

test('the note says why, when to come back and whom to call', async () => {
  const note = noteData();
  const pdf = await paper.renderNote(note, issued);
  const said = wordsOf(pdf);
  for (const words of [
    note.title,
    note.why,
    note.next,
    note.closing,
    note.studio.phone,
    note.recordNumber,
    issued.seal,
    'Call 999 now for:',
    ...note.numbing,
  ])
    expect(said).toContain(words);
  expect(readPdf(pdf, 'pdfinfo', 'FILE')).toMatch(/Pages: +1/);
  expect(readPdf(pdf, 'qpdf', '--check', 'FILE')).toContain('No syntax');
});

test('a note without cream has no emergency box', async () => {
  expect(wordsOf(await paper.renderNote(noteData({ numbing: [], emergency: null }), issued))).not.toContain(
    '999',
  );
});

test('the recovery page shows the code in order, the key and the device', async () => {
  const page = recoveryPage();
  const said = wordsOf(await paper.renderRecovery(page));
  expect(said).toContain(page.recoveryCode.replaceAll('-', ' '));
  expect(said).toContain(page.fingerprint);
  expect(said).toContain(page.deviceId);
});

test('where the screens speak Spanish, the recovery page does', async () => {
  const said = wordsOf(await paper.renderRecovery(recoveryPage(await loadLanguage('es'))));
  expect(said).toContain('Su código de recuperación');
  expect(said).toContain('21 de noviembre de 2026');
  expect(said).not.toMatch(/\b(the|your|page)\b/i);
});

describe('a page of the practice studio', () => {
  const english = 'Practice: not a real record';
  const polish = 'Ćwiczenie: to nie jest prawdziwa dokumentacja';
  const marked = paper.marked(practiceMark);

  test.each([
    ['sheet', english, () => marked.renderSheet(sheetData(), issued)],
    ['note', english, () => marked.renderNote(noteData(), issued)],
    ['recovery page', english, () => marked.renderRecovery(recoveryPage())],
    [
      'sheet in Polish',
      polish,
      () => marked.renderSheet(sampleSheet('eu', '2026-11-21' as LocalDate, 'pl'), issued),
    ],
  ])(
    '%s: each side and the title say that it is no real record, and the file stays sound',
    async (_what, mark, render) => {
      const pdf = await render();
      const sides = Number(/Pages: +(\d+)/.exec(readPdf(pdf, 'pdfinfo', 'FILE'))?.[1]);
      for (let side = 1; side <= sides; side += 1)
        expect(readPdf(pdf, 'pdftotext', '-f', String(side), '-l', String(side), 'FILE', '-')).toContain(
          mark,
        );
      expect(readPdf(pdf, 'pdfinfo', 'FILE')).toContain(`Title:           ${mark}`);
      expect(readPdf(pdf, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors found');
    },
  );
});

test('lines in one cell of a table are read one after the other, not run together', async () => {
  const pdf = await createPaper().renderSheet(
    sheetData({ needles: ['3RL, 0.25, lot C1', '1RL, 0.20, lot C2'] }),
    { seal: '7f3a 91c2 04be d8e1', copy: 1 },
  );
  expect(readPdf(pdf, 'pdfinfo', '-struct-text', 'FILE')).toContain('lot C1 1RL');
});
