import { isThinned, partsMixed } from '../colour/dilution.ts';
import type { SessionData } from '../session/data.ts';
import { sessionDay } from '../session/day.ts';
import { cartridgesOf, realPasses } from '../session/topics/needle/read.ts';
import type { Pass } from '../session/topics/needle/data.ts';
import type { Needle, PassSettings, ZoneWork } from './work-record.ts';

export const passSettings = ({
  volts,
  hertz,
  depthMm,
  angleDegrees,
  spacingMm,
}: Pick<Pass, 'volts' | 'hertz' | 'depthMm' | 'angleDegrees' | 'spacingMm'>): PassSettings => ({
  volts,
  hertz,
  depthMm,
  angleDegrees,
  spacingMm: spacingMm ?? null,
});

/** By zone; only zones that a needle touched, without passes that were marked as mistaken. */
export const zoneWorkOf = (data: SessionData): ReadonlyMap<string, ZoneWork> => {
  const work = new Map<string, ZoneWork>();
  for (const pass of realPasses(data)) {
    const { zone, mix: mixId, addedDensity } = pass;
    const before = work.get(zone);
    const mix = data.mixes.find(({ id }) => id === mixId);
    const needles = cartridgesOf(pass).flatMap((id) => data.cartridges.find((one) => one.id === id) ?? []);
    work.set(zone, {
      visit: sessionDay(data),
      recipes: adding(
        before?.recipes ?? [],
        mix === undefined
          ? undefined
          : {
              pigment: productName(data, mix.pigment),
              manufacturer: mix.manufacturer,
              diluentParts: partsMixed(mix),
              pigmentLot: mix.pigmentLot,
              diluentLot: isThinned(mix) ? mix.diluentLot : null,
            },
      ),
      needles: needles.reduce<readonly Needle[]>(
        (all, { config, diameterMm, manufacturer, lot }) =>
          adding(all, { config, diameterMm, manufacturer, lot }),
        before?.needles ?? [],
      ),
      addedDensity: (before?.addedDensity ?? 0) + (addedDensity ?? 0),
      settings: passSettings(pass),
    });
  }
  return work;
};

const productName = ({ protocol }: SessionData, id: string): string =>
  protocol.products.find((card) => card.id === id)?.name ?? id;

/** Used again right away is not used anew; used again later is the last one again. */
const adding = <T extends object>(list: readonly T[], one: T | undefined): readonly T[] => {
  if (one === undefined) return list;
  const text = JSON.stringify(one);
  return [...list.filter((other) => JSON.stringify(other) !== text), one];
};
