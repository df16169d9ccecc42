import { replaced } from '../../recorded.ts';
import type { Reduces } from '../../room.ts';
import type { MixData } from './data.ts';

/** What is mixed (brief 3.2). The same id again corrects an entry. */
export const mixReducers: Reduces<MixData, 'mix.made' | 'mix.discarded' | 'mix.toppedUp'> = {
  'mix.made': ({ mixes }, event) => {
    const { type: _type, mix: id, at, by: _by, from: _from, sure: _sure, ...recipe } = event;
    const before = mixes.find((one) => one.id === id);
    return {
      mixes: replaced(mixes, {
        ...recipe,
        id,
        madeAt: before?.madeAt ?? at,
        discarded: before?.discarded ?? false,
      }),
    };
  },
  'mix.discarded': ({ mixes }, { mix }) => ({
    mixes: mixes.map((one) => (one.id === mix ? { ...one, discarded: true } : one)),
  }),
  'mix.toppedUp': ({ mixes }, { mix, pigmentMl, diluentMl }) => ({
    mixes: mixes.map((one) =>
      one.id === mix
        ? { ...one, pigmentMl: one.pigmentMl + pigmentMl, diluentMl: one.diluentMl + diluentMl }
        : one,
    ),
  }),
};
