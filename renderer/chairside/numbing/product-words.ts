import type { Message } from '../../../shared/words/message.ts';
import { productWords as words } from '../../../shared/words/screens/numbing.ts';
import type { ProductCard, Protocol } from '../../../shared/protocol/schema.ts';
import type { SessionView } from '../../../shared/session/view.ts';

type Today = SessionView['creams'][string] | undefined;
type Amount = number | null | undefined;
const known = (value: Amount, unit: 'inMinutes' | 'inGrams' | 'inCm2'): Message =>
  value === null || value === undefined ? words.notKnown : words[unit]({ value });

/** What card and typed label say together, for reading. */
export const productLimits = (today: Today): Message =>
  words.limits({
    least: known(today?.minimumDwellMinutes, 'inMinutes'),
    most: known(today?.maximumDwellMinutes, 'inMinutes'),
    grams: known(today?.maximumGrams, 'inGrams'),
    area: known(today?.maximumAreaCm2, 'inCm2'),
  });

/** What to tell a client who puts the cream on alone: how much, where, how long, covered or not (brief 2.6, text topics). */
export const selfApplyWords = (today: Today): readonly Message[] => {
  const least = today?.minimumDwellMinutes ?? null;
  const most = today?.maximumDwellMinutes ?? null;
  return [
    words.onlyWhere,
    words.howMuch,
    words.howLong({
      least: least === null ? words.asLeaflet : words.atLeast({ minutes: least }),
      hasMost: String(most !== null),
      most: most ?? '',
    }),
    words[
      today?.occlusion === 'required' ? 'coverIt' : today?.occlusion === 'allowed' ? 'mayCover' : 'noCover'
    ],
    words.wipeIfUnwell,
  ];
};
export const cardsOf = (protocol: Protocol, kind: ProductCard['kind']): readonly ProductCard[] =>
  protocol.products.filter((card) => card.kind === kind && card.enabled);
