import { fieldKey } from '../../field.ts';
import { recorded, without } from '../../recorded.ts';
import type { Reduces } from '../../room.ts';
import type { FactsData } from '../facts/data.ts';
import type { ZonesData } from './data.ts';

/** Zones chosen, and where scars lie (brief 1.2). */
export const zonesReducers: Reduces<ZonesData & FactsData, 'zone.chosen' | 'scar.placed'> = {
  'zone.chosen': ({ zones, fields, scars, opening }, event) => {
    const { zone, chosen } = event;
    if (zones.includes(zone) === chosen) return {};
    // A scar that was there last time lies where it lay.
    const lay = chosen && scars[zone] === undefined ? opening.lastVisit?.scars?.[zone] : undefined;
    // A zone that comes back is planned anew: the plan signed meanwhile did not name it.
    return chosen
      ? {
          zones: [...zones, zone],
          ...(lay === undefined ? {} : { scars: { ...scars, [zone]: recorded(undefined, lay, event) } }),
        }
      : { zones: zones.filter((one) => one !== zone), fields: without(fields, fieldKey('plan', zone)) };
  },
  'scar.placed': ({ zones, scars }, event) => {
    const { zone, parent, view, x, y, angle } = event;
    return {
      scars: { ...scars, [zone]: recorded(scars[zone], { parent, view, x, y, angle }, event) },
      ...(zones.includes(zone) ? {} : { zones: [...zones, zone] }),
    };
  },
};
