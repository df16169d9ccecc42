import { allowed } from '../../words/values.ts';
import type { SessionData } from '../data.ts';
import type { SessionEvent } from '../events.ts';
import { reduce } from '../reduce.ts';
import type { Refusal } from '../refusal.ts';
import { darkestOf } from '../topics/colour/read.ts';
import { zoneName } from '../topics/zones/read.ts';

/**
 * A needle, or a mix that is in use, that would leave dots darker than those there by more than the studio allows is asked about where
 * nobody acknowledged it yet, however the mix came about (G3-07). Never silently: what was asked stands in the entry.
 */
export const darkerAsked = (
  data: SessionData,
  event: SessionEvent & { readonly sure?: readonly string[] | undefined },
  zones: readonly string[],
): Refusal | undefined => {
  if (data.opening.colour !== true || event.sure?.includes('darker') === true) return undefined;
  const then = { ...data, ...reduce(data, event) };
  for (const zone of zones) {
    const by = darkestOf(then, zone);
    const scope = by === undefined ? '' : `${zone}-${Math.ceil(by)}`;
    if (
      by === undefined ||
      by <= data.protocol.limits.shadeDarkerLstar.value ||
      data.acknowledged.some((one) => one.requirement === 'G3-07' && one.scope === scope)
    )
      continue;
    return {
      kind: 'asks',
      what: 'darker',
      says: allowed.darker(zoneName(data, zone), by),
      yes: allowed.darkerMeant,
    };
  }
  return undefined;
};
