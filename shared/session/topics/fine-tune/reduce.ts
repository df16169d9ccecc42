import { defined, recorded, replaced } from '../../recorded.ts';
import type { Reduces } from '../../room.ts';
import type { FineTuneData } from './data.ts';

/** One look under one light from one distance. */
const lightKey = (light: string, distanceM: number): string => `${light}@${distanceM}`;

/** Brief 5.1. Extra dots are set per zone, never added up by a second tap. */
export const fineTuneReducers: Reduces<FineTuneData, 'light.checked' | 'gap.noted' | 'extraDots.counted'> = {
  'light.checked': ({ lights }, event) => {
    const key = lightKey(event.light, event.distanceM);
    const { light, distanceM, ok, note } = event;
    return {
      lights: {
        ...lights,
        [key]: recorded(lights[key], { light, distanceM, ok, ...defined({ note }) }, event),
      },
    };
  },
  'gap.noted': ({ gaps }, { gap: id, zone, note, action, done }) => ({
    gaps: replaced(gaps, { id, zone, note, action, done }),
  }),
  'extraDots.counted': ({ extraDots }, { zone, dots }) => ({ extraDots: { ...extraDots, [zone]: dots } }),
};
