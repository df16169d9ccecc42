import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

/** As a search key or a heading would hold it, in a text of one or two bytes a letter, inside base64 at any of its three alignments. */
const formsOf = (word: string): readonly Buffer[] =>
  [
    ...new Set([
      word,
      word.toLowerCase(),
      word.toUpperCase(),
      encodeURIComponent(word),
      word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase(),
    ]),
  ].flatMap((text) => [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
    ...['', 'a', 'ab']
      .map((before) =>
        Buffer.from(
          Buffer.from(before + text)
            .toString('base64')
            .slice(before.length === 0 ? 0 : 4)
            .replace(/.{0,4}$/, ''),
        ),
      )
      .filter((form) => form.length >= 6),
  ]);

/** `file: word` for every file whose name or bytes hold one of the words. */
export const wordsInFiles = (folders: readonly string[], words: readonly string[]): readonly string[] => {
  const forms = words.map((word) => ({ word, forms: formsOf(word) }));
  return folders.flatMap((folder) =>
    filesIn(folder).flatMap((file) => {
      const bytes = readFileSync(file);
      const name = file.slice(folder.length);
      return forms
        .filter(({ word, forms: all }) => name.includes(word) || all.some((form) => bytes.includes(form)))
        .map(({ word }) => `${name}: ${word}`);
    }),
  );
};
