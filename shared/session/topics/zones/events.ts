import { z } from 'zod';
import { viewIds } from '../../../scalp/views.ts';
import { zone } from '../../event-parts.ts';
import { intent } from '../../event-row.ts';

export const zonesEvents = {
  'zone.chosen': intent(
    { zone, chosen: z.boolean() },
    {
      group: 'fact',
      since: 'consultation',
      isWork: true,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
      // No needle goes in by choosing.
      afterSign: 'heard',
    },
  ),
  /** Sets the place, and chooses the scar with it: `x` and `y` are shares of the drawing, `angle` degrees from level. Said again, it has moved. */
  'scar.placed': intent(
    {
      zone: z.string().regex(/^SCR-[1-9]\d?$/),
      parent: zone,
      view: z.enum(viewIds),
      x: z.number().min(0).max(1),
      y: z.number().min(0).max(1),
      angle: z.number().int().min(0).max(179),
    },
    {
      group: 'fact',
      since: 'consultation',
      isWork: true,
      whileClientHolds: false,
      // A treated scar is drawn where it lies.
      changesPaper: (data, scar) => data.passes.some((pass) => pass.zone === scar.zone && !pass.mistaken),
      tone: 'normal',
      afterSign: 'heard',
    },
  ),
} as const;
