import { unit } from '../test-parts.ts';
import { exitCodeOf } from '../test-report.ts';

process.exit(exitCodeOf(await unit(process.argv.slice(2))));
