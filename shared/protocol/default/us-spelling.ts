import type { Protocol } from '../schema.ts';

const words: Readonly<Record<string, string>> = {
  colour: 'color',
  coloured: 'colored',
  grey: 'gray',
  moisturiser: 'moisturizer',
  haemophilia: 'hemophilia',
  methaemoglobinaemia: 'methemoglobinemia',
  seborrhoeic: 'seborrheic',
  ageing: 'aging',
  fibre: 'fiber',
  matt: 'matte',
  'sun cream': 'sunscreen',
  paracetamol: 'acetaminophen',
  burnt: 'burned',
  anaesthetic: 'anesthetic',
  favour: 'favor',
  towards: 'toward',
  jab: 'shot',
  plaster: 'band-aid',
  advert: 'ad',
};
const pattern = new RegExp(`\\b(${Object.keys(words).join('|')})(s?)\\b`, 'gi');

const american = (text: string): string =>
  text.replace(pattern, (found: string, word: string, plural: string) => {
    const spelt = words[word.toLowerCase()] ?? word;
    return (/^[A-Z]/.test(found) ? spelt.charAt(0).toUpperCase() + spelt.slice(1) : spelt) + plural;
  });

/** Names by which parts of a protocol point at each other, and sources quoted as they are: never respelt. */
const fixed: ReadonlySet<string> = new Set([
  'id',
  'topic',
  'stage',
  'before',
  'code',
  'source',
  'outcome',
  'kind',
  'translations',
]);

const respelt = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string') return fixed.has(key) ? value : american(value);
  if (fixed.has(key) && typeof value === 'object') return value;
  if (Array.isArray(value)) return value.map((inner) => respelt(inner, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, respelt(inner, name)]));
};

/** The same protocol in American spelling, for packs whose locale is en-US. */
export const withUsSpelling = (protocol: Protocol): Protocol => {
  const { translations, ...rest } = respelt(protocol) as Protocol;
  if (translations === undefined) return rest;
  return {
    ...rest,
    // A translation stays what it is; the sentence it stands for is spelt as it now stands on the English sheet.
    translations: translations.map(({ sheet, patchWaiver, ...one }) => ({
      ...one,
      ...(patchWaiver === undefined ? {} : { patchWaiver: { ...patchWaiver, of: american(patchWaiver.of) } }),
      ...(sheet === undefined ? {} : { sheet: sheet.map(({ of, is }) => ({ of: american(of), is })) }),
    })),
  };
};
