import { run } from '../spawn.ts';

process.exit(await run(process.execPath, ['test/soak/run.ts', ...process.argv.slice(2)]));
