import { z } from 'zod';
import { clean, said } from '../../../printable.ts';
import { key, zone } from '../../event-parts.ts';
import { intent } from '../../event-row.ts';

export const fineTuneEvents = {
  'light.checked': intent(
    {
      light: key,
      distanceM: z.number().positive().max(10),
      ok: z.boolean(),
      note: clean(200).optional(),
    },
    {
      group: 'fact',
      since: 'fineTune',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
    },
  ),
  'gap.noted': intent(
    {
      gap: key,
      zone,
      note: said(200),
      action: z.enum(['dotsNow', 'review', 'leave']),
      done: z.boolean(),
    },
    {
      group: 'fact',
      since: 'fineTune',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
    },
  ),
  'extraDots.counted': intent(
    { zone, dots: z.number().int().min(0).max(2000) },
    {
      group: 'fact',
      since: 'fineTune',
      isWork: true,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
    },
  ),
} as const;
