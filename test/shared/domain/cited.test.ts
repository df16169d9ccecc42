import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const paper = (name: string): string => readFileSync(join(ROOT, 'shared/domain', name), 'utf8');

const SECTIONS = new Set(
  [...paper('brief.md').matchAll(/^#{2,3} (\d+(?:\.\d+)?)\.? /gm)].map(([, number]) => number),
);
const DECISIONS = new Set([...paper('decisions.md').matchAll(/^(\d+)\. /gm)].map(([, number]) => number));

/** One written text with its comment marks and line ends taken out, so that a citation may be broken over two lines. */
const flowing = (text: string): string => text.replace(/\s*\n\s*(?:\/\/|\*(?!\/))?\s*/g, ' ');

/** What a text cites: "brief 1.4 and 2.3" is two sections, "decisions 19, 20" two decisions. */
const citedIn = (text: string): { sections: string[]; decisions: string[] } => {
  const list = String.raw`\s+(\d+(?:\.\d+)?(?:(?:,| and| to|, and)\s\d+(?:\.\d+)?(?![\d.]*\s*(?:%|mm|h\b|days|g\b)))*)`;
  const of = (word: string): string[] =>
    [...flowing(text).matchAll(new RegExp(String.raw`\b${word}${list}`, 'gi'))].flatMap(
      ([, numbers = '']) => numbers.match(/\d+(?:\.\d+)?/g) ?? [],
    );
  return { sections: of('brief(?:,? section)?'), decisions: of('decisions?') };
};

const written = ['shared', 'electron', 'renderer', 'test'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        /\.(?:tsx?|css|md)$/.test(file) && !file.startsWith('domain') && !file.endsWith('cited.test.ts'),
    )
    .map((file) => join(folder, file)),
);

test('every section of the brief and every decision that a comment cites stands in the papers of the repository', () => {
  let cited = 0;
  const lost = [...written, 'README.md'].flatMap((file) => {
    const { sections, decisions } = citedIn(readFileSync(join(ROOT, file), 'utf8'));
    cited += sections.length + decisions.length;
    return [
      ...sections.filter((number) => !SECTIONS.has(number)).map((number) => `${file}: brief ${number}`),
      ...decisions.filter((number) => !DECISIONS.has(number)).map((number) => `${file}: decision ${number}`),
    ];
  });
  expect(lost).toEqual([]);
  expect(cited).toBeGreaterThan(400);
});

test('a citation of a section or number that no paper has is found, broken over lines too', () => {
  expect(citedIn('/** Counted once\n * (brief\n * 10.2 and 2.9; decisions 19, 99). */')).toEqual({
    sections: ['10.2', '2.9'],
    decisions: ['19', '99'],
  });
  expect(SECTIONS.has('2.9')).toBe(false);
  expect(DECISIONS.has('99')).toBe(false);
});

test('no comment cites a paper that is not in the repository', () => {
  const gone = written.filter((file) =>
    /\b(?:style|architecture) \d+(?:\.\d+)?\b|text-faults|domain-brief/.test(
      readFileSync(join(ROOT, file), 'utf8'),
    ),
  );
  expect(gone).toEqual([]);
});
