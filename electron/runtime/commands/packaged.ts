import { packaged } from '../test-parts.ts';
import { exitCodeOf } from '../test-report.ts';

process.exit(exitCodeOf(await packaged(process.argv.slice(2))));
