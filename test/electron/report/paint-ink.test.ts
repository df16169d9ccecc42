import { expect, test } from 'vitest';
import { drawInk, short } from '../../../electron/report/paint-ink.ts';
import type { Pdf } from '../../../electron/report/pdfkit.ts';
import type { Ink } from '../../../shared/report/ink.ts';

const drawn = (ink: Exclude<Ink, { ink: 'text' }>): string => {
  const said: string[] = [];
  drawInk({ addContent: (text: string) => said.push(text) } as unknown as Pdf, ink);
  return said.join('\n');
};
const edge = { colour: '#000000', width: 1 };

test('between a path and its stroke nothing else is set, as the format wants it', () => {
  const inks: readonly Exclude<Ink, { ink: 'text' }>[] = [
    { ink: 'area', x: 1, y: 2, width: 30, height: 20, radius: 4, fill: '#ffffff', edge },
    { ink: 'area', x: 1, y: 2, width: 30, height: 20, radius: 0, fill: '#ffffff' },
    { ink: 'line', x: 0, y: 0, toX: 9, toY: 0, edge },
    { ink: 'shape', path: 'M0 0 L9 0 L9 9 Z', x: 1, y: 1, scale: 2, fill: '#ff0000', edge },
    { ink: 'shape', path: 'M0 0C1 1 2 2 3 3', x: 1, y: 1, scale: 2, edge },
    { ink: 'squares', x: 0, y: 0, side: 2, colour: '#000000', rows: ['101', '011'] },
    { ink: 'dots', points: [[3, 4]], radius: 1, colour: '#0000ff' },
  ];
  for (const ink of inks) {
    const operators = drawn(ink)
      .split(/\s+/)
      .filter((one) => /^[A-Za-z]+$/.test(one));
    const first = operators.findIndex((one) => ['m', 're'].includes(one));
    const last = operators.findLastIndex((one) => ['S', 'B', 'f'].includes(one));
    expect(operators.slice(first, last).filter((one) => !['m', 'l', 'c', 'h', 're'].includes(one))).toEqual(
      [],
    );
    expect(last, ink.ink).toBeGreaterThan(first);
    // What it changes for itself ends with it.
    expect(operators.filter((one) => one === 'q')).toHaveLength(
      operators.filter((one) => one === 'Q').length,
    );
  }
});

test('an outline may leave blanks away, go on without its letter and write small numbers', () => {
  const path = (text: string) => drawn({ ink: 'shape', path: text, x: 0, y: 0, scale: 1, edge });
  expect(path('M0,0L1 1 2-2Z')).toBe(path('M 0 0 L 1 1 L 2 -2 Z'));
  expect(path('M0 0 5 5')).toBe(path('M0 0L5 5'));
  expect(path('M.5 1e-7L1 1')).toBe(path('M0.5 0L1 1'));
  expect(() => path('M0 0Q1 1 2 2')).toThrow('defect');
});

test('a code is drawn run by run, and a number is never written as a power of ten', () => {
  expect(drawn({ ink: 'squares', x: 0, y: 0, side: 2, colour: '#000000', rows: ['1101', '0010'] })).toContain(
    '0 0 2 1 re\n3 0 1 1 re\n2 1 1 1 re',
  );
  for (const value of [1e-7, -1e-9, 0.0004, 123.45678, -0.5])
    expect(short(value)).toMatch(/^-?\d+(\.\d{1,3})?$/);
});
