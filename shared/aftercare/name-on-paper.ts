import { unprintable } from '../report/printable.ts';

/** How paper addresses the client: by first name, and by none where its letters cannot be printed; the record number stands there too. */
export const nameOnPaper = (firstName: string): string =>
  unprintable(firstName).length === 0 ? firstName.trim() : '';
