import { msOf } from '../time.ts';
import type { Link } from './chains.ts';
import { heardIn } from './device-entries.ts';
import type { Union } from './union.ts';

/** Two tablets whose clocks do not agree: what one wrote was read by the other before, by its own clock, it was written. */
interface ClocksApart {
  readonly ahead: string;
  readonly behind: string;
  /** At the least. */
  readonly bySeconds: number;
}

const ALLOWED_SECONDS = 60;

/** More than a minute apart where they met last, as the entries themselves show it: so every tablet says the same. */
export const clocksApart = ({ inOrder }: Pick<Union, 'inOrder'>): readonly ClocksApart[] => {
  const byHash = new Map(inOrder.map((link) => [link.hash, link]));
  const last = new Map<string, ClocksApart>();
  for (const link of inOrder) {
    const other = heardBy(link, byHash);
    if (other === undefined) continue;
    const [ahead, behind] = [other.chain.deviceId, link.chain.deviceId];
    const bySeconds = Math.round((msOf(other.entry.wall) - msOf(link.entry.wall)) / 1000);
    // Of a meeting the later one counts: somebody may have set the clock in between.
    last.set(`${ahead} ${behind}`, { ahead, behind, bySeconds });
  }
  return [...last.values()].filter(({ bySeconds }) => bySeconds > ALLOWED_SECONDS);
};

const heardBy = ({ entry }: Link, byHash: ReadonlyMap<string, Link>): Link | undefined =>
  entry.kind === 'device.heard' ? byHash.get(heardIn(entry.body)?.hash ?? '') : undefined;
