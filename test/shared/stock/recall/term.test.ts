import { expect, test } from 'vitest';
import { fitOf } from '../../../../shared/stock/recall/term.ts';
import type { RecallTerm } from '../../../../shared/stock/recall/term.ts';

const range = (from: string, to: string): RecallTerm => ({ is: 'range', from, to });
const lot = (text: string): RecallTerm => ({ is: 'lot', lot: text, isPart: false });

test.each([
  [range('P1', 'P9'), 'P-5', 'lot'],
  [range('P1', 'P9'), 'P10', null],
  [range('P1', 'P9'), 'P5A', null],
  [range('P1', '9'), 'P5', 'lot'],
  [range('10012A', '10015A'), '10013 A', 'lot'],
  [range('10012A', '10015A'), '10013B', null],
  [range('10012A', '10015A'), '10016A', null],
  [range('2291A', '2291F'), '2291C', 'lot'],
  [range('2291A', '2291F'), '2291G', null],
  [range('0815-A', 'F'), '0815-B', 'lot'],
  [range('PX-2291-01', 'PX-2291-12'), 'PX-2291-07', 'lot'],
  [lot('L. 12345'), '12345', 'alike'],
  [lot('12345'), 'L12345', 'alike'],
  [lot('BN 12345'), '12345', 'alike'],
  [lot('L5'), '5', null],
  // As somebody typed it at the chair, with its name.
  [lot('P1'), 'LOT: P1', 'alike'],
  [lot('PX-2291'), 'Lot No. PX-2291', 'alike'],
  [lot('P1'), 'Batch P1', 'alike'],
  [lot('P1'), 'LOT P12', null],
] as const)('%j against lot %s: %s', (term, known, fit) => expect(fitOf(term, known)).toBe(fit));
