import type { ColourSettings } from '../protocol/colour.ts';
import type { CardModel } from './sample.ts';
import type { Lab } from './lab.ts';

/** What makers state of their greys (brief 3.5; R48). D50 values: for neutrals the change to D65 is negligible. */
const references: Readonly<Record<Exclude<CardModel, 'custom'>, Lab>> = {
  grey18: { L: 49.5, a: 0, b: 0 },
  neutral5: { L: 50.76, a: -0.13, b: 0.14 },
  neutral65: { L: 66.89, a: -0.75, b: -0.06 },
  neutral8: { L: 81.29, a: -0.57, b: 0.44 },
};

/** Reference of a card; a card of one's own counts as 18 % grey until its value is typed. */
export const cardReference = (model: CardModel, own: Lab | undefined): Lab =>
  model === 'custom' ? (own ?? references.grey18) : references[model];

/** What the studio asks of a photo before its colours count (brief 3.5). */
export type PhotoLimits = Pick<ColourSettings, 'light' | 'exposure' | 'pixels'>;
