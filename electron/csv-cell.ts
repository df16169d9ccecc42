/**
 * A text that a spreadsheet takes for a formula and runs: it begins with one of these signs, also in one of their other shapes, such as
 * the full-width ones of an East Asian keyboard. An apostrophe before it makes it a text again.
 */
export const plainCell = (text: string): string =>
  /^[=+\-\u2212@\t\r]/.test(
    text
      .replace(/^[\p{Cf}\p{Z}]+/u, '')
      .slice(0, 1)
      .normalize('NFKC'),
  ) || /^[\t\r]/.test(text)
    ? `'${text}`
    : text;
