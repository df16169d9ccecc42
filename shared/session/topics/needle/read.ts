import type { Instant } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import type { Cartridge, Pass } from './data.ts';

/** Short questions about a session that machine, rules of ending and screen share. */

/** Passes that really happened; one entered by mistake does not count. */
export const realPasses = ({ passes }: SessionData): readonly Pass[] =>
  passes.filter(({ mistaken }) => !mistaken);

/** Every time a needle touched the client: passes, and test dots before them. */
export interface Contact {
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
