import { languageDir } from '../../shared/words/languages.ts';
import { packCheck, packHeads } from '../../shared/words/pack-check.ts';
import type { Sentence } from '../../shared/words/message.ts';
import type { PaperLanguage } from '../../shared/words/paper-language.ts';
import type { Speak } from '../../shared/words/speak.ts';

/** What the page fills in by itself, while it checks. */
const filled = {
  before: '{before}',
  chain: '{chain}',
  count: '{count}',
  entry: '{entry}',
  file: '{file}',
  fingerprint: '{fingerprint}',
  marks: '{marks}',
  next: '{next}',
  seal: '{seal}',
  version: '{version}',
  why: '{why}',
} as const;

const textsOf = <K extends string>(
  area: Readonly<Record<K, Sentence | ((values: typeof filled) => Sentence)>>,
  say: Speak,
): Readonly<Record<K, string>> =>
  Object.fromEntries(
    Object.entries<Sentence | ((values: typeof filled) => Sentence)>(area).map(([key, one]) => [
      key,
      say(typeof one === 'function' ? one(filled) : one),
    ]),
  ) as Readonly<Record<K, string>>;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** The page that checks a pack, in the language of the pack: it holds all it says, and asks nobody for more. */
export const checkPageIn = (page: string, { tag, say }: Pick<PaperLanguage, 'tag' | 'say'>): string => {
  const texts = textsOf(packCheck, say);
  const words = { language: tag, heads: textsOf(packHeads, say), says: texts };
  return page
    .replace('<html lang="en">', `<html lang="${escaped(tag)}" dir="${languageDir(tag)}">`)
    .replaceAll(/\{\{(\w+)\}\}/g, (_all, key: keyof typeof texts) => escaped(texts[key]))
    .replace('WORDS_OF_THE_PACK', () => JSON.stringify(words).replaceAll('<', String.raw`\u003c`));
};
