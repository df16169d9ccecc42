/** A heading that stands at the head of its own line: French puts a blank before the colon, and it never breaks there. */
export const leadIn = (heading: string, language: string): string =>
  `${heading}${language.startsWith('fr') ? '\u00a0' : ''}: `;
