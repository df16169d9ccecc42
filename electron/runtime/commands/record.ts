import { run } from '../spawn.ts';

process.exit(await run(process.execPath, ['electron/tools/record.ts', ...process.argv.slice(2)]));
