import type { PartCatalogue } from '../areas.ts';
import { handOver } from './hand-over.ts';

export const german: PartCatalogue = { handOver };
