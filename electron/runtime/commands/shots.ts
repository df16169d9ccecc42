import { parseArgs } from 'node:util';
import { e2e } from '../test-parts.ts';
import { exitCodeOf } from '../test-report.ts';

// `--language pseudo`: every picture in that language, in a folder of its own. What else is said goes on to Playwright.
const { values, tokens } = parseArgs({
  args: process.argv.slice(2),
  options: { language: { type: 'string' } },
  strict: false,
  allowPositionals: true,
  tokens: true,
});
if (typeof values.language === 'string') process.env['STIPPLE_SHOTS_LANGUAGE'] = values.language;
const others = tokens
  .filter((token) => !(token.kind === 'option' && token.name === 'language'))
  .map((token) => (token.kind === 'positional' ? token.value : process.argv[token.index + 2]))
  .filter((token) => token !== undefined);

process.exit(exitCodeOf(await e2e(others, 'shots')));
