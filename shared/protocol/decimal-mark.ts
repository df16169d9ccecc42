import type { CountryPack } from './country-pack.ts';

/** How numbers are written: 0.5, 0,5, or by some this way and by others that way. */
export type DecimalMark = 'point' | 'comma' | 'either';

const withPoint: ReadonlySet<string> = new Set(
  'au bw ca gb gh hk ie il in jp ke kr mt mx my ng nz ph pk sg th tw ug us'.split(' '),
);

/** A pack that stands for many countries writes numbers in both ways; else its locale's country decides. */
export const decimalMarkOf = ({ id, locale }: Pick<CountryPack, 'id' | 'locale'>): DecimalMark => {
  if (id === 'eu') return 'either';
  const country = /-([a-z]{2})$/i.exec(locale)?.[1]?.toLowerCase();
  if (country === undefined) return 'either';
  return withPoint.has(country) ? 'point' : 'comma';
};
