import type { Protocol } from '../../../shared/protocol/schema.ts';
import type { Cartridge, Mix, Pass } from '../../../shared/session/data.ts';
import type { ViewData } from '../../../shared/session/view.ts';
import { valueOf } from '../facts.ts';

export interface PassDraft {
  readonly cartridge: string | null;
  readonly mix: string | null;
  readonly target: number | null;
  readonly volts: number | null;
  readonly hertz: number | null;
  readonly depthMm: number | null;
  readonly angleDegrees: number | null;
}

export const liveMixes = (data: ViewData): readonly Mix[] => data.mixes.filter(({ discarded }) => !discarded);
export const cartridgeName = ({ config, diameterMm, lot }: Cartridge): string => `${config} ${diameterMm}, lot ${lot}`;

/** What the plan still asks for in a zone, kept under the studio's share of the goal per visit (brief 4.2). */
export const plannedDensity = (data: ViewData, protocol: Protocol, zone: string): number => {
  const goal = valueOf(data, 'goalDensity', zone);
  const there = valueOf(data, 'density', zone);
  if (typeof goal !== 'number') return 0;
  const added = data.passes.filter((pass) => pass.zone === zone && !pass.mistaken).reduce((sum, pass) => sum + (pass.addedDensity ?? 0), 0);
  const share = Math.round((goal * protocol.limits.densityAddPercent.value) / 100);
  return Math.max(0, Math.min(goal - (typeof there === 'number' ? there : 0) - added, share - added));
};

/** The next pass begins with the settings of the last one; the mix is the one made for this zone. */
export const startOfPass = (data: ViewData, protocol: Protocol, zone: string): PassDraft => {
  const last: Pass | undefined = data.passes.findLast((pass) => !pass.mistaken);
  const mixes = liveMixes(data);
  return {
    cartridge: data.cartridges.at(-1)?.id ?? null,
    mix: (mixes.findLast((mix) => mix.zones.includes(zone)) ?? mixes.at(-1))?.id ?? null,
    target: plannedDensity(data, protocol, zone),
    volts: last?.volts ?? null, hertz: last?.hertz ?? null, depthMm: last?.depthMm ?? null, angleDegrees: last?.angleDegrees ?? 90,
  };
};
