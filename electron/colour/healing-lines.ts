import type { JsonValue } from '../../shared/brand.ts';
import { followUpOf } from '../../shared/colour/healing.ts';
import type { SessionData } from '../../shared/session/data.ts';
import type { SessionEvent } from '../../shared/session/events.ts';

/**
 * Clear line beside a sealed event: how much of the last visit's fresh contrast is left in a zone, once its healed dots are read. Two
 * numbers that say nothing of a person; the studio's own median is made of them (brief 3.6).
 */
export const healingLinesOf = (
  event: SessionEvent,
  after: SessionData,
): readonly { readonly kind: 'healing.seen'; readonly body: JsonValue }[] => {
  if (event.type !== 'colour.read' && event.type !== 'colour.sampled') return [];
  const named = new Set(
    event.type === 'colour.read' ? [event.sample] : event.samples.map(({ sample }) => sample),
  );
  return after.colour.samples.flatMap(({ id, kind, zone, lab }) => {
    const before = zone === undefined ? undefined : after.opening.lastVisit?.colours?.[zone];
    if (kind !== 'smpHealed' || zone === undefined || before === undefined || !named.has(id)) return [];
    const seen = followUpOf(before.skin, before.fresh, lab);
    return seen === undefined
      ? []
      : [
          {
            kind: 'healing.seen' as const,
            body: { zone, share: round(seen.share), bShift: round(seen.bShift) },
          },
        ];
  });
};

const round = (value: number): number => Math.round(value * 1000) / 1000;
