import { unknownThings } from '../../../words/refusal-words.ts';
import { unknownItem } from '../../refusal.ts';
import type { RefuseTables } from '../../room.ts';
import { chosenZone } from '../zones/read.ts';

export const fineTuneRefuses = {
  content: {
    'light.checked': (data, { light }) =>
      data.protocol.lights.some(({ id }) => id === light)
        ? undefined
        : unknownItem(unknownThings.light({ id: light })),
    'gap.noted': (data, { zone }) => chosenZone(data, zone)(),
    'extraDots.counted': (data, { zone }) => chosenZone(data, zone)(),
  },
} as const satisfies RefuseTables;
