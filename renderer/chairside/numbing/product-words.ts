import type { ProductCard, Protocol } from '../../../shared/protocol/schema.ts';
import type { SessionView } from '../../../shared/session/view.ts';

type Today = SessionView['creams'][string] | undefined;
const known = (value: number | null | undefined, unit: string): string =>
  value === null || value === undefined ? 'not known' : `${value} ${unit}`;

/** What card and typed label say together, for reading. */
export const productWords = (today: Today): string =>
  `At least ${known(today?.minimumDwellMinutes, 'min')}, at most ${known(today?.maximumDwellMinutes, 'min')}, ${known(today?.maximumGrams, 'g')}, ${known(today?.maximumAreaCm2, 'cm²')}.`;

/** What to tell a client who puts the cream on alone: how much, where, how long, covered or not (brief 2.6, text topics). */
export const selfApplyWords = (today: Today): readonly string[] => {
  const least = today?.minimumDwellMinutes ?? null;
  const most = today?.maximumDwellMinutes ?? null;
  return [
    'Only on whole skin, only where we marked it. Not near the eyes, ears or mouth.',
    'A thin, even layer of the weighed amount. No more, and no second layer.',
    `On for ${least === null ? 'the time on the leaflet' : `at least ${least} minutes`}${most === null ? '' : ` and never longer than ${most}`}. No heat, no hat over it.`,
    today?.occlusion === 'required'
      ? 'Cover it with the dressing, as the leaflet says.'
      : today?.occlusion === 'allowed'
        ? 'A cover is allowed by the label, not needed.'
        : 'No film and no cover.',
    'Lips tingle, ears ring, sleepy, dizzy: wipe it all off at once and tell us.',
  ];
};

export const cardsOf = (protocol: Protocol, kind: ProductCard['kind']): readonly ProductCard[] =>
  protocol.products.filter((card) => card.kind === kind && card.enabled);
