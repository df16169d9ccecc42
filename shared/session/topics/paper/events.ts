import { z } from 'zod';
import type { SheetData } from '../../../aftercare/sheet-data.ts';
import { said } from '../../../printable.ts';
import { intent, note } from '../../event-row.ts';
import { sheetCurrent } from './read.ts';

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
} as const;
