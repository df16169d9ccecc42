import type { AuthorId } from '../../../brand.ts';
import type { Instant } from '../../../time.ts';

export interface NotesData {
  readonly notes: readonly { readonly at: Instant; readonly by: AuthorId; readonly text: string }[];
}

export const noNotes: NotesData = { notes: [] };
