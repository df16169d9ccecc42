import { isLater } from '../../day.ts';
import { badValue, firstOf, inTheFuture } from '../../refusal.ts';
import type { RefuseTables } from '../../room.ts';
import { chosenZones } from '../zones/read.ts';
import { usableMix } from './read.ts';
import { mixSays } from './words.ts';

export const mixRefuses = {
  content: {
    'mix.made': (data, { zones, openedOn, at }) =>
      firstOf([
        () => (isLater(data, openedOn, at) ? inTheFuture('openedOn') : undefined),
        chosenZones(data, zones),
      ]),
    'mix.discarded': (data, { mix }) => usableMix(data, mix)(),
    'mix.toppedUp': (data, { mix, pigmentMl, diluentMl }) => {
      const pure = data.mixes.some(
        ({ id, diluentParts, diluentMl: there }) => id === mix && diluentParts === 0 && there === 0,
      );
      // Water without a pack on record is water that nobody said is sterile (G3-02).
      return (
        usableMix(data, mix)() ??
        (pure && diluentMl > 0 ? badValue('diluentMl', mixSays.undilutedMix) : undefined) ??
        (pigmentMl + diluentMl > 0 ? undefined : badValue('pigmentMl', mixSays.nothingPoured))
      );
    },
  },
} as const satisfies RefuseTables;
