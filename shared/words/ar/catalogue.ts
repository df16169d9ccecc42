import type { PartCatalogue } from '../areas.ts';
import { join } from './joins.ts';
import { note } from './note.ts';
import { paper } from './paper.ts';
import { sheet } from './sheet.ts';

/** Draft, not yet checked by a native speaker. Plain standard Arabic, in the masculine singular, as leaflets are. */
export const arabic: PartCatalogue = { join, note, paper, sheet };
