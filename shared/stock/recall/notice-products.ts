import { plainText } from '../../people/letters.ts';
import type { NoticeScan } from './notice-scan.ts';

export interface NoticeProduct {
  /** Of the ledger; `null`: a name that was typed at the chair. */
  readonly id: string | null;
  readonly title: string;
  readonly gtin?: string | undefined;
  readonly hibc?: string | undefined;
}

const wordsOf = (text: string): string =>
  plainText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Products that a notice names, with their maker or by a name of at least two words alone. Their words are understood. */
export const productsIn = (
  scan: NoticeScan,
  products: readonly NoticeProduct[],
): readonly NoticeProduct[] => {
  const said = ` ${wordsOf(scan.notice)} `;
  const found = products.filter(({ title }) => {
    const name = wordsOf(title);
    const alone = name.split(' ').slice(1).join(' ');
    return said.includes(` ${name} `) || (alone.includes(' ') && said.includes(` ${alone} `));
  });
  const words = new Set(found.flatMap(({ title }) => wordsOf(title).split(' ')));
  for (const [index, { text }] of scan.tokens.entries())
    if (
      wordsOf(text)
        .split(' ')
        .every((word) => words.has(word))
    )
      scan.take(index);
  return found;
};
