import { zoneAt } from '../../../scalp/place.ts';
import { badValue } from '../../refusal.ts';
import type { RefuseTables } from '../../room.ts';
import { knownZone } from './read.ts';
import { zonesSays } from './words.ts';

export const zonesRefuses = {
  content: {
    'zone.chosen': (data, { zone, chosen }) => {
      const touched = !chosen && data.passes.some((pass) => pass.zone === zone && !pass.mistaken);
      return touched ? badValue('zone', zonesSays.neverUnderNeedle) : knownZone(data, zone)();
    },
    'scar.placed': (data, { parent, view, x, y }) =>
      knownZone(data, parent)() ??
      (zoneAt({ view, x, y }) === parent ? undefined : badValue('place', zonesSays.scarOnScalp)),
  },
} as const satisfies RefuseTables;
