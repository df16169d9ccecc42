import { unknownThings } from '../../../words/refusal-words.ts';
import type { Instant } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { unknownItem } from '../../refusal.ts';
import type { Refusal } from '../../refusal.ts';
import { numberOf } from '../facts/read.ts';
import { areaOf } from '../zones/read.ts';
import type { Cartridge, Pass } from './data.ts';

/** Short questions about a session that machine, rules of ending and screen share. */

/** Passes that really happened; one entered by mistake does not count. */
export const realPasses = ({ passes }: SessionData): readonly Pass[] =>
  passes.filter(({ mistaken }) => !mistaken);

/** Every time a needle touched the client: passes, and test dots before them. */
interface Contact {
  readonly zone: string;
  readonly mix: string;
  readonly cartridges: readonly string[];
  readonly at: Instant;
}

export const needleContacts = (data: SessionData): readonly Contact[] => [
  ...realTestDots(data).map(({ zone, mix, cartridge, at }) => ({ zone, mix, cartridges: [cartridge], at })),
  ...realPasses(data).map((pass) => ({
    zone: pass.zone,
    mix: pass.mix,
    cartridges: cartridgesOf(pass),
    at: pass.startedAt,
  })),
];

/** When the first one was; nothing before any. */
export const firstContactAt = (data: SessionData): Instant | undefined =>
  needleContacts(data)
    .map(({ at }) => at)
    .toSorted()[0];

export const needleUsed = (data: SessionData): boolean =>
  realTestDots(data).length > 0 || realPasses(data).length > 0;

export const openPass = ({ passes }: SessionData): Pass | undefined =>
  passes.find(({ mistaken, endedAt }) => !mistaken && endedAt === null);

/** Test dots that were placed; those entered by a slip do not count. */
export const realTestDots = ({ colour }: Pick<SessionData, 'colour'>): SessionData['colour']['testDots'] =>
  colour.testDots.filter(({ undone }) => undone !== true);

/** Cartridges that were opened; one entered by a slip does not count. */
export const realCartridges = ({ cartridges }: Pick<SessionData, 'cartridges'>): readonly Cartridge[] =>
  cartridges.filter(({ undone }) => undone !== true);

/** Every cartridge a pass was made with, in order. */
export const cartridgesOf = ({
  cartridge,
  changes = [],
}: Pick<Pass, 'cartridge' | 'changes'>): readonly string[] => [
  cartridge,
  ...changes.map((one) => one.cartridge),
];

export const realPain = ({ pain }: Pick<SessionData, 'pain'>): SessionData['pain'] =>
  pain.filter(({ undone }) => undone !== true);

export const realBreaks = ({ breaks }: Pick<SessionData, 'breaks'>): SessionData['breaks'] =>
  breaks.filter(({ undone }) => undone !== true);

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

export const openedCartridge = (data: SessionData, id: string) => (): Refusal | undefined =>
  realCartridges(data).some((one) => one.id === id) ? undefined : unknownItem(unknownThings.cartridge);

interface Dots {
  readonly test: string;
  readonly zone: string;
  readonly mix: string;
  readonly cartridge: string;
}
/** The same dots again, with something more to say about them. */
export const areDotsThere = ({ colour }: Pick<SessionData, 'colour'>, { test, ...dots }: Dots): boolean =>
  colour.testDots.some(
    ({ id, zone, mix, cartridge }) =>
      id === test && zone === dots.zone && mix === dots.mix && cartridge === dots.cartridge,
  );
