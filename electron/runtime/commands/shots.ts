import { e2e } from '../test-parts.ts';
import { exitCodeOf } from '../test-report.ts';

process.exit(exitCodeOf(await e2e(process.argv.slice(2), 'shots')));
