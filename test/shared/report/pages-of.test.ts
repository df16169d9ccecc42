import { describe, expect, test } from 'vitest';
import type { SheetData } from '../../../shared/aftercare/sheet-data.ts';
import { aftercareReport } from '../../../shared/report/aftercare-report.ts';
import { inkOf, isInk } from '../../../shared/report/ink.ts';
import type { Ink, Part } from '../../../shared/report/ink.ts';
import { paperSizes } from '../../../shared/report/pages-of.ts';
import { pagesOf } from '../../builders/pages-of.ts';
import { listed } from '../../../shared/report/sections/work-done.ts';
import { scarMark } from '../../../shared/scalp/scar-mark.ts';
import { views } from '../../../shared/scalp/views.ts';
import { fullestSheet, sheetData } from '../../builders/sheet.ts';
import { evenLetters } from '../../builders/even-letters.ts';
import { inEnglish } from '../../builders/in-words.ts';

const issued = { seal: '7f3a 91c2 04be d8e1', copy: 1 };
const pages = (sheet: SheetData, extra = issued) => pagesOf(aftercareReport(sheet, extra), evenLetters);
type TextInk = Extract<Ink, { ink: 'text' }>;
const textsOf = (parts: readonly Part[]) => inkOf(parts).filter((ink): ink is TextInk => ink.ink === 'text');
const wordsOf = (parts: readonly Part[]) =>
  textsOf(parts)
    .map(({ text }) => text)
    .join('');

describe.each(['A4', 'Letter'] as const)('on %s', (paper) => {
  const [width, height] = paperSizes[paper];
  const made = pages(fullestSheet(paper));

  test('the fullest sheet keeps to two sides', () => {
    expect(made.pages).toHaveLength(2);
  });

  test('nothing is printed under 12 pt, the foot included', () => {
    expect(Math.min(...made.pages.flatMap(textsOf).map(({ size }) => size))).toBe(12);
  });

  test('every letter stays inside the margins', () => {
    for (const ink of made.pages.flatMap(textsOf)) {
      expect(ink.x).toBeGreaterThanOrEqual(29);
      expect(ink.x + evenLetters(ink.text.trimEnd(), ink.face, ink.size)).toBeLessThanOrEqual(
        width - 29 + 0.01,
      );
      expect(ink.baseline).toBeLessThan(height - 18);
    }
  });

  test('no line of text runs into another', () => {
    for (const parts of made.pages) {
      const texts = textsOf(parts);
      for (const [index, one] of texts.entries()) {
        for (const other of texts.slice(index + 1)) {
          const apart = Math.abs(one.baseline - other.baseline);
          const right = one.x + evenLetters(one.text.trimEnd(), one.face, one.size);
          const otherRight = other.x + evenLetters(other.text.trimEnd(), other.face, other.size);
          const sideBySide = right <= other.x + 0.01 || otherRight <= one.x + 0.01;
          expect(
            apart >= 0.95 * Math.min(one.size, other.size) || sideBySide,
            `${one.text} | ${other.text}`,
          ).toBe(true);
        }
      }
    }
  });
});

test('a short sheet is set in 14 pt', () => {
  const short = sheetData({
    phases: sheetData().phases.map((phase) => ({ ...phase, lines: phase.lines.slice(0, 2) })),
    personalNotes: '',
  });
  expect(pages(short).scales[0]?.body).toBe(14);
});

test('the usual sheet fits two sides with all its lines', () => {
  const sheet = sheetData();
  const made = pages(sheet);
  expect(made.pages).toHaveLength(2);
  const said = made.pages.map(wordsOf).join('').replaceAll(' ', '');
  for (const line of sheet.phases.flatMap(({ lines }) => lines))
    expect(said).toContain(line.replaceAll(' ', ''));
});

test('what cannot fit two sides gets a third and loses nothing', () => {
  const needles = Array.from({ length: 40 }, (_, index) => `3RL 0.25 mm, lot N-${index}-Z`);
  const made = pages(sheetData({ needles }));
  expect(made.pages.length).toBeGreaterThan(2);
  const said = made.pages.map(wordsOf).join('');
  for (const needle of needles) expect(said).toContain(needle);
});

test('only a reprint says which copy it is', () => {
  expect(pages(sheetData()).pages.map(wordsOf).join('')).not.toContain(', copy ');
  expect(wordsOf(pages(sheetData(), { ...issued, copy: 2 }).pages[0] ?? [])).toContain(
    'SMP-2026-0412, copy 2, side 1 of 2',
  );
});

test('each side carries record number and seal', () => {
  for (const parts of pages(sheetData()).pages) expect(wordsOf(parts)).toContain('7f3a 91c2 04be d8e1');
});

test('no second phone number is made up where the studio has none', () => {
  const said = pages(sheetData({ studio: { name: 'Studio', phone: '1', outOfHoursPhone: '' } }))
    .pages.map(wordsOf)
    .join('');
  expect(said).not.toContain('out of hours');
});

test('a sheet without notes or products has no empty box or row for them', () => {
  const said = pages(sheetData({ personalNotes: ' ', productsGiven: '', inserts: [] }))
    .pages.map(wordsOf)
    .join('');
  expect(said).not.toContain('Just for you');
  expect(said).not.toContain('Given');
});

test('each treated zone is dotted on the head and named in its description', () => {
  const parts = pages(sheetData()).pages.flat();
  expect(inkOf(parts).filter(({ ink }) => ink === 'dots')).toHaveLength(2);
  const figures = (all: readonly Part[]): readonly string[] =>
    all.flatMap((part) => (isInk(part) ? [] : part.alt ? [part.alt] : figures(part.parts)));
  expect(figures(parts)).toContain('A head seen from above. Treated parts are dotted: Hairline, crown.');
});

const onBack = {
  code: 'SCR-1',
  place: { parent: 'OCC', view: 'back', x: 0.5, y: 0.5, angle: 0 },
  size: { lengthMm: 120, widthMm: 4 },
} as const;
const shapesOf = (parts: readonly Part[]) =>
  inkOf(parts).flatMap((ink) => (ink.ink === 'shape' ? [ink.path] : []));

test('a treated scar is marked where it lies, on a head that shows the place', () => {
  const mark = scarMark(onBack.place, onBack.size);
  const zones = [...sheetData().zones, { code: 'SCR-1', nameOnSheet: 'Scar 1 (back)', densityAdded: 20 }];
  const parts = pages(
    sheetData({
      zones,
      scars: [onBack],
      scarHeads: [{ view: 'back', alt: 'Scalp seen from behind. Treated and marked: Scar 1.' }],
    }),
  ).pages.flat();
  expect(shapesOf(parts).filter((path) => path === mark)).toHaveLength(1);
  expect(shapesOf(parts)).toContain(views.back.head.outline);
  expect(wordsOf(parts)).toContain('scar 1 (back)');
  // The view from above does not show it, so a sheet without the second head has no mark.
  expect(shapesOf(pages(sheetData({ zones, scars: [onBack] })).pages.flat())).not.toContain(mark);
});

test('a scar on top needs no second head', () => {
  const onTop = { ...onBack, place: { parent: 'MID', view: 'top', x: 0.5, y: 0.5, angle: 30 } } as const;
  const shapes = shapesOf(pages(sheetData({ scars: [onTop], scarHeads: [] })).pages.flat());
  expect(shapes).toContain(scarMark(onTop.place, onTop.size));
  expect(shapes).not.toContain(views.back.head.outline);
});

test('a usual sheet with scars on every side of the head keeps to two sides, two heads beside the one from above', () => {
  const scarHeads = (['front', 'left', 'right', 'back'] as const).map((view) => ({
    view,
    alt: inEnglish(views[view].seen),
  }));
  const made = pages(sheetData({ scars: [onBack], scarHeads }));
  expect(made.pages).toHaveLength(2);
  const heads = Object.values(views)
    .filter(({ head }) => shapesOf(made.pages.flat()).includes(head.outline))
    .map(({ id }) => id);
  expect(heads).toEqual(['top', 'front', 'left']);
});

test('zones are listed like a sentence', () => {
  expect(listed(['Hairline', 'Left temple', 'Crown'])).toBe('Hairline, left temple, crown');
});

test.each(['A4', 'Letter'] as const)(
  'a page that must not pass for another says so at the head of every side on %s, in large type, over nothing',
  (size) => {
    const mark = 'Practice: not a real record';
    const made = pagesOf({ ...aftercareReport(fullestSheet(size), issued), mark }, evenLetters);
    expect(made.pages.length).toBeGreaterThan(1);
    for (const parts of made.pages) {
      const [first, ...others] = textsOf(parts);
      expect(first).toMatchObject({ text: mark, size: 13 });
      for (const { baseline, size } of others)
        expect(baseline - size).toBeGreaterThan((first?.baseline ?? 0) + 2);
    }
  },
);
