import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { say } from '../say.ts';
import { root } from '../spawn.ts';
import { e2e } from '../test-parts.ts';
import { exitCodeOf } from '../test-report.ts';

const tally = await e2e(process.argv.slice(2), 'demo');
const place = join(root, 'out/demo');
const sheets = existsSync(place) ? readdirSync(place).filter((name) => name.endsWith('.pdf')) : [];
for (const sheet of sheets) say(`The sheet lies in ${relative(root, join(place, sheet))}`);
process.exit(exitCodeOf(tally));
