import { parseArgs } from 'node:util';
import { e2e, format, lint, packaged, taps, types, unit } from '../test-parts.ts';
import { exitCodeOf, lineOf, sumOf, type Tally } from '../test-report.ts';
import { say } from '../say.ts';

const parts = { format, types, lint, unit, e2e, taps, packaged } as const;
type Part = keyof typeof parts;

const {
  values: { only },
  positionals,
} = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
const all = Object.keys(parts) as Part[];
const chosen = only === undefined ? all : all.filter((part) => only.split(',').includes(part));
if (chosen.length === 0) say(`--only takes some of: ${all.join(', ')}`);

const tallies: Tally[] = [];
for (const part of chosen) {
  say(`\n${part}`);
  const started = Date.now();
  // A defect in the harness itself must not cost the count of what ran before.
  const tally = await parts[part](positionals).catch((problem: unknown) => {
    process.stderr.write(`${problem instanceof Error ? problem.stack : String(problem)}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  say(
    `  ${part}: ${tally.failed === 0 ? 'good' : 'failed'} after ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
  tallies.push(tally);
}
const sum = sumOf(tallies);
// These alone are no tests: asked for alone, their own success is enough.
const checks: readonly Part[] = ['format', 'types', 'lint'];
const onlyChecks = chosen.length > 0 && chosen.every((part) => checks.includes(part));
process.stdout.write(`\n${lineOf(sum)}\n`);
process.exit(onlyChecks ? Math.min(sum.failed, 1) : exitCodeOf(sum));
