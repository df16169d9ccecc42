import { z } from 'zod';
import { key } from '../../event-parts.ts';
import { intent } from '../../event-row.ts';

/** Shares of a photo's width and height. */
const photoPoint = z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]);

export const hairlineEvents = {
  /** The agreed line over a photo of this session; said again, it has moved, and asks for a new signature (G4-03). */
  'hairline.drawn': intent(
    { photo: key, points: z.array(photoPoint).min(2).max(60), glabella: photoPoint },
    {
      group: 'fact',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
    },
  ),
} as const;
