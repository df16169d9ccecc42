import type { SessionData } from '../data.ts';
import type { Pass } from '../topics/needle/data.ts';
import { realPasses } from '../topics/needle/read.ts';
import { areaOf, numberOf } from './facts.ts';

/** What was done to each zone in this visit, counted in one walk over the passes. */
export interface ZoneTally {
  readonly zone: string;
  readonly passes: readonly Pass[];
  /** Dots per cm² added: what the passes gave, and extra dots spread over the zone's area (G5-03). */
  readonly added: number;
}

export const zoneTallies = (data: SessionData): readonly ZoneTally[] => {
  const byZone = new Map<string, Pass[]>();
  for (const pass of realPasses(data)) {
    const passes = byZone.get(pass.zone);
    if (passes === undefined) byZone.set(pass.zone, [pass]);
    else passes.push(pass);
  }
  for (const zone of Object.keys(data.extraDots)) if (!byZone.has(zone)) byZone.set(zone, []);
  return [...byZone].map(([zone, passes]) => {
    const area = areaOf(data, zone);
    const extra = area === undefined ? 0 : (data.extraDots[zone] ?? 0) / area;
    return {
      zone,
      passes,
      added: passes.reduce((sum, { addedDensity }) => sum + (addedDensity ?? 0), extra),
    };
  });
};

/** Dots per cm² the zone holds now: those there before and those added. */
export const densityNow = (data: SessionData, { zone, added }: ZoneTally): number =>
  (numberOf(data, 'density', zone) ?? 0) + added;
