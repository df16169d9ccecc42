import type { Plugin } from 'vite';

const throwing = (why: string): string =>
  `const refuse = () => { throw new Error(${JSON.stringify(`defect: ${why}`)}); };`;

/**
 * Parts that pdfkit and fontkit bring along for work our pages never give them, and what stands there instead: together half of
 * their code, with tables that would be unpacked when they are loaded. What is asked of them all the same says so by throwing.
 */
const parts: Readonly<Record<string, string>> = {
  // Packed web fonts: ours are plain TrueType. A dictionary of 800 kB.
  'brotli/decompress.js': `${throwing('a packed font')} export default refuse;`,
  // Where a line may break: we break lines ourselves (shared/report/wrap).
  linebreak: `${throwing('a line to break')} export default class { constructor() { refuse(); } }`,
  // Shapers of Indic and of scripts with joined letters: our typeface sets one glyph per character.
  'unicode-trie': `${throwing('a script to shape')} export default class { get() { refuse(); } }`,
  dfa: `${throwing('a script to shape')} export default class { match() { refuse(); } }`,
  // Each glyph is asked whether it is a mark; only the shapers read the answer.
  'unicode-properties': `${throwing('a script to shape')} export const isMark = () => false; export { refuse as getCategory, refuse as getCombiningClass, refuse as getScript, refuse as isDigit };`,
  // Locked files: a sheet is handed to its reader.
  '@noble/ciphers/aes': `${throwing('a file to lock')} export { refuse as cbc, refuse as ecb };`,
};

/** The names under which they are asked for. */
export const stubbedParts: readonly string[] = Object.keys(parts);

const prefix = '\0stub:';

/** Puts the above in place of the packages while the app is built. The source as it is runs with the whole packages. */
export const pdfkitStubs: Plugin = {
  name: 'pdfkit-stubs',
  enforce: 'pre',
  resolveId: (name) => (Object.hasOwn(parts, name) ? prefix + name : null),
  load: (id) => (id.startsWith(prefix) ? (parts[id.slice(prefix.length)] ?? null) : null),
};
