import { run } from '../spawn.ts';

process.exit(await run(process.execPath, ['electron/tools/hub.ts', ...process.argv.slice(2)]));
