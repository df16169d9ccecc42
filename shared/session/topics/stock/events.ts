import { z } from 'zod';
import { stationRoles } from '../../../stock/facts.ts';
import type { KnownLot } from '../../../stock/facts.ts';
import { intent, note } from '../../event-row.ts';

export const stockEvents = {
  /** A lot of the ledger for the station or the sheet; its product, lot and expiry fill the fields. */
  'lot.chosen': intent(
    { role: z.enum(stationRoles), lotId: z.uuid() },
    {
      group: 'fact',
      since: 'cleanseAndNumb',
      isWork: false,
      whileClientHolds: false,
      changesPaper: (_data, { role }) => role === 'sheetProduct',
      tone: 'normal',
    },
  ),
  /** A lot of this session was quarantined, recalled or set free meanwhile. */
  'lot.stateChanged': note<{ readonly fact: KnownLot }>()({
    group: 'device',
    since: 'consultation',
    isWork: false,
    whileClientHolds: true,
    changesPaper: false,
    tone: 'warning',
  }),
} as const;
