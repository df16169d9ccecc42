import { lint } from '../test-parts.ts';

process.exit((await lint(process.argv.slice(2))).failed);
