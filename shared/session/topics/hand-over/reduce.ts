import { defined } from '../../recorded.ts';
import type { Reduces } from '../../room.ts';
import type { HandOverData } from './data.ts';

const gone: HandOverData = { handOver: null };

/** Whoever is unwell gives the tablet away. */
export const handOverReducers: Reduces<
  HandOverData,
  'handOver.begun' | 'handOver.ended' | 'emergency.raised' | 'symptoms.checked' | 'sign.ticked'
> = {
  'handOver.begun': (_data, { at, parts, language, witness, guardian }) => ({
    handOver: { at, parts, language, ...defined({ witness, guardian }) },
  }),
  'handOver.ended': () => gone,
  'emergency.raised': () => gone,
  'symptoms.checked': (_data, { signs }) => (signs.length > 0 ? gone : {}),
  'sign.ticked': (_data, { present }) => (present ? gone : {}),
};
