import { zoneAt } from '../../../scalp/place.ts';
import { allowed } from '../../../words/values.ts';
import { badValue } from '../../refusal.ts';
import type { RefuseTables } from '../../room.ts';
import { knownZone } from './read.ts';

export const zonesRefuses = {
  content: {
    'zone.chosen': (data, { zone, chosen }) => {
      const touched = !chosen && data.passes.some((pass) => pass.zone === zone && !pass.mistaken);
      return touched ? badValue('zone', allowed.neverUnderNeedle) : knownZone(data, zone)();
    },
    'scar.placed': (data, { parent, view, x, y }) =>
      knownZone(data, parent)() ??
      (zoneAt({ view, x, y }) === parent ? undefined : badValue('place', allowed.scarOnScalp)),
  },
} as const satisfies RefuseTables;
