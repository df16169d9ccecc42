import { buildApp } from '../build-app.ts';
import { chooseElectron } from '../choose-electron.ts';
import { hasDisplay } from '../display.ts';
import { electronArgs, programIn } from '../electron-path.ts';
import { ensureLibraries } from '../libraries.ts';
import { say } from '../say.ts';
import { root, run } from '../spawn.ts';

if (hasDisplay()) {
  const runtime = await chooseElectron();
  if (runtime === undefined || (await ensureLibraries(['run'])).length > 0) process.exit(1);
  await buildApp();
  say('Opening Stipple.');
  process.exit(await run(programIn(runtime.folder), [...electronArgs(), root, ...process.argv.slice(2)]));
} else {
  say('There is no display here: running the demo in a virtual one instead.');
  await import('./demo.ts');
}
