import { z } from 'zod';
import { clean, said } from '../../../printable.ts';
import type { LedgerFacts } from '../../../stock/facts.ts';
import type { Instant } from '../../../time.ts';
import { date, lotId, partialDate, zone } from '../../event-parts.ts';

/** What is in the cup, and where it came from (brief 3.2). */
export const recipe = {
  label: said(20),
  zones: z.array(zone).min(1).max(40),
  pigment: said(80),
  manufacturer: said(80),
  pigmentLot: said(40),
  pigmentExpiry: partialDate,
  openedOn: date,
  openedMonths: z.number().positive().max(36),
  statementOnLabel: z.boolean(),
  diluent: clean(80),
  diluentLot: clean(40),
  diluentExpiry: partialDate.nullable(),
  diluentSterile: z.boolean(),
  diluentParts: z.number().min(0).max(40),
  pigmentMl: z.number().min(0.01).max(20),
  diluentMl: z.number().min(0).max(20),
  pigmentLotId: lotId,
  diluentLotId: lotId,
};

export interface Mix extends z.infer<z.ZodObject<typeof recipe>> {
  readonly id: string;
  readonly madeAt: Instant;
  readonly discarded: boolean;
  readonly ledger?: LedgerFacts | undefined;
}

export interface MixData {
  readonly mixes: readonly Mix[];
}

export const noMixes: MixData = { mixes: [] };
