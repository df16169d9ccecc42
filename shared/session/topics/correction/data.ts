import type { AuthorId } from '../../../brand.ts';
import type { Instant } from '../../../time.ts';

/** What was added to the record once the session was over: the session itself stays as it ended. */
export interface CorrectionData {
  readonly addenda: readonly { readonly at: Instant; readonly by: AuthorId }[];
}
export const noAddenda: CorrectionData = { addenda: [] };
