import { american } from '../words/american-spelling.ts';
import type { CountryPack } from './country-pack.ts';
import { countryPacks } from './default/packs.ts';

type LawWords = CountryPack['consentAdditions'][number];

/** What ships for a country, by the name under which a release knows it. */
const shippedIn = (id: CountryPack['id']): readonly (LawWords & { readonly id: string })[] => {
  const { consentAdditions, locale } = countryPacks[id];
  const spelt = locale === 'en-US' ? american : String;
  return consentAdditions.map(({ text, source }, index) => ({
    id: `law-${index + 1}`,
    text: spelt(text),
    source,
  }));
};

/** Words that ship stay as they are, with where they stand. */
export const isShippedLaw = ({ id }: CountryPack, { text }: Pick<LawWords, 'text'>): boolean =>
  shippedIn(id).some((one) => one.text === text);

/** The words the law adds to the consent to the treatment, each with a name, so that it can be told apart from its neighbours. */
export const withLawNames = (pack: CountryPack): CountryPack['consentAdditions'] => {
  const shipped = shippedIn(pack.id);
  return pack.consentAdditions.map((one, index) =>
    one.id === undefined
      ? { ...one, id: shipped.find(({ text }) => text === one.text)?.id ?? `own-${index + 1}` }
      : one,
  );
};

/** A sentence of a rule that Stipple does not know, as it begins. */
export const ownLaw = (id: string): LawWords => ({ id, text: '', source: '' });

/** What ships for this country and is not there as it ships, by name. */
export const lawMissing = (pack: CountryPack): readonly LawWords[] =>
  shippedIn(pack.id).filter(
    (one) => !pack.consentAdditions.some(({ text, source }) => text === one.text && source === one.source),
  );
