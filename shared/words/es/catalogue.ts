import type { PartCatalogue } from '../areas.ts';
import { handOver } from './hand-over.ts';
import { join } from './joins.ts';
import { note } from './note.ts';
import { paper } from './paper.ts';
import { saidBack } from './said-back.ts';
import { sheet } from './sheet.ts';

/** Draft, not yet checked by a native speaker. Formal throughout: usted. */
export const spanish = { handOver, join, note, paper, saidBack, sheet } satisfies PartCatalogue;
