import { hasDisplay, runOnScreen } from '../display.ts';
import { programIn } from '../electron-path.ts';
import { readyToRun } from '../test-parts.ts';
import { say } from '../say.ts';

const runtime = await readyToRun();
if (runtime === undefined) process.exit(1);
if (!hasDisplay()) say('Measuring in a virtual display.');
const env = { ...process.env, STIPPLE_ELECTRON_PATH: programIn(runtime.folder) };
process.exit(await runOnScreen(process.execPath, ['test/bench/run.ts', ...process.argv.slice(2)], env));
