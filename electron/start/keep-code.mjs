// Run by Electron in the place of an app (as plain Node it sets V8 up in another way, and the app would refuse the code):
// compiles every function of a bundle and keeps what V8 makes of it. Needs no display; it ends before a window could come.
// electron keep-code.mjs <bundle> <file for its code> [<bundle> <file> ...]
import { readFileSync, writeFileSync } from 'node:fs';
import { Module } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** @param {string} bundle @param {string} to */
const keepCode = (bundle, to) => {
  setFlagsFromString('--no-lazy');
  const script = new Script(Module.wrap(readFileSync(bundle, 'utf8')), { filename: bundle });
  // The code names the flags it was made with, and the app runs with the usual ones.
  setFlagsFromString('--lazy');
  writeFileSync(to, script.createCachedData());
};

const names = process.argv.slice(process.argv.findIndex((word) => word.endsWith('keep-code.mjs')) + 1);
for (let i = 0; i + 1 < names.length; i += 2) keepCode(String(names[i]), String(names[i + 1]));
process.exit(0);
