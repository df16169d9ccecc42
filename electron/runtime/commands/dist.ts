import { parseArgs } from 'node:util';
import { buildApp } from '../build-app.ts';
import { chooseElectron } from '../choose-electron.ts';
import { distribute } from '../distribute.ts';

const { values } = parseArgs({
  options: { dir: { type: 'boolean', default: false }, 'test-build': { type: 'boolean', default: false } },
});
const runtime = await chooseElectron();
if (runtime === undefined) process.exit(1);
await buildApp();
process.exit((await distribute(runtime, { dirOnly: values.dir, testBuild: values['test-build'] })) ? 0 : 1);
