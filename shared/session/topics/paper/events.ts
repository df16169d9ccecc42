import { z } from 'zod';
import type { SheetData } from '../../../aftercare/sheet-data.ts';
import { said } from '../../../printable.ts';
import { key, stroke } from '../../event-parts.ts';
import { intent, note } from '../../event-row.ts';
import { signers } from './data.ts';
import { sheetCurrent } from './read.ts';

const who = z.enum(signers);
const forSheet = {
  group: 'sheet',
  since: 'consultation',
  isWork: false,
  whileClientHolds: false,
  changesPaper: false,
  isOffered: sheetCurrent,
} as const;

export const paperEvents = {
  'sheet.prepared': note<{ readonly paper: string; readonly sheet: SheetData }>()({
    group: 'sheet',
    since: 'consultation',
    isWork: false,
    whileClientHolds: false,
    changesPaper: false,
    tone: 'normal',
  }),
  'sheet.delivered': intent(
    { how: z.enum(['printed', 'saved', 'code', 'refusedByClient']), inHand: z.boolean() },
    {
      group: 'sheet',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: ({ how }) => (how === 'refusedByClient' ? 'warning' : 'normal'),
      isOffered: sheetCurrent,
    },
  ),
  'sheet.notGiven': intent(
    { reason: said(300) },
    {
      group: 'sheet',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'warning',
    },
  ),
  /** A question of the sheet, answered by the client. */
  'saidBack.answered': intent({ question: key, choice: key }, { ...forSheet, tone: 'normal' }),
  'receipt.inked': intent({ who, strokes: z.array(stroke).min(1).max(60) }, { ...forSheet, tone: 'normal' }),
  'receipt.cleared': intent({ who }, { ...forSheet, tone: 'normal' }),
  'receipt.signed': intent({ who }, { ...forSheet, tone: 'normal' }),
} as const;
