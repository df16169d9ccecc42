/**
 * One value of a table as RFC 4180 wants it. A spreadsheet takes a text that begins with one of these for a formula and runs it: an
 * apostrophe before it makes it a text again.
 */
const cell = (value: unknown): string => {
  const text = value === undefined || value === null ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** One line of a table, with its end. */
export const csvLine = (values: readonly unknown[]): string => `${values.map(cell).join(',')}\r\n`;
