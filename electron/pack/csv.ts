import { plainCell } from '../csv-cell.ts';

/** One value of a table as RFC 4180 wants it; what a spreadsheet would run as a formula is text. */
const cell = (value: unknown): string => {
  const text = value === undefined || value === null ? '' : String(value);
  const safe = typeof value === 'string' ? plainCell(text) : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** One line of a table, with its end. */
export const csvLine = (values: readonly unknown[]): string => `${values.map(cell).join(',')}\r\n`;
