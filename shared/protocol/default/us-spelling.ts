import { american } from '../../words/american-spelling.ts';
import type { Protocol } from '../schema.ts';

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
