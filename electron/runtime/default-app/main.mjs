// What `electron <folder>` does, for the stand-in runtime, whose own copy of it was taken out (see stand-in.ts).
// An ES module, so that Electron holds "ready" back until the app's own main file has run, as it does everywhere else.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app as hostApp } from 'electron';

// Two setters that only Electron's own default app may use are not in the public types.
const app =
  /** @type {Electron.App & { setVersion(version: string): void, setAppPath(path: string): void }} */ (
    hostApp
  );

const isRequire = (/** @type {string | undefined} */ word) => word === '-r' || word === '--require';
const words = process.argv.slice(1);
const require = createRequire(import.meta.url);
for (const [i, word] of words.entries()) if (isRequire(word)) require(resolve(words[i + 1] ?? ''));

const home = resolve(words.find((word, i) => !word.startsWith('-') && !isRequire(words[i - 1])) ?? '.');
const manifest = join(home, 'package.json');
const about = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : undefined;
if (about?.productName ?? about?.name) app.setName(about.productName ?? about.name);
if (about?.version) app.setVersion(about.version);
app.setAppPath(about ? home : dirname(home));
try {
  await import(pathToFileURL(about ? join(home, about.main ?? 'index.js') : home).href);
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.stack : String(problem)}\n`);
  app.exit(1);
}
