import { minutesBetween } from '../../time.ts';
import type { Lines } from './line.ts';

const wet = { antiseptic: 'Antiseptic', surfaces: 'Surfaces' } as const;

export const hygieneLines: Lines<'contact.started' | 'contact.ended' | 'hygiene.counted'> = {
  'contact.started': ({ what }, _names, { contacts }) =>
    `${wet[what]} wiped${contacts[what] === undefined ? '' : ' again'}: contact time runs`,
  'contact.ended': ({ what, at }, _names, { contacts }) => {
    const minutes = minutesBetween(contacts[what]?.startedAt ?? at, at);
    return what === 'antiseptic'
      ? `Antiseptic dry after ${Math.floor(minutes * 60)} seconds`
      : `Surfaces dry after ${Math.floor(minutes)} minutes`;
  },
  'hygiene.counted': ({ what }, _names, { hygiene }) => {
    const count = hygiene.filter((one) => one.what === what).length + 1;
    return what === 'handWash'
      ? count === 1
        ? 'Hands washed'
        : `Hands washed, ${count} times so far`
      : `New gloves, pair ${count}`;
  },
};
