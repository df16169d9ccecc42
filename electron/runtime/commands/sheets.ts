import { run } from '../spawn.ts';

process.exit(await run(process.execPath, ['electron/tools/sheets.ts', ...process.argv.slice(2)]));
