import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../say.ts';
import { root } from '../spawn.ts';
import { taps } from '../test-parts.ts';
import { exitCodeOf } from '../test-report.ts';

type Cost = Readonly<Record<'taps' | 'fields' | 'characters' | 'swipes' | 'dialogs' | 'heights', number>>;
type Visit = Cost & { readonly stages: Readonly<Record<string, Cost>> };

const folder = join(root, 'out/taps');
const file = join(root, 'out/taps.json');
rmSync(folder, { recursive: true, force: true });
rmSync(file, { force: true });

const tally = await taps(process.argv.slice(2));

const counted = Object.fromEntries(
  // Beside the sums lies every touch of each visit, as text.
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.json'))
    .map((name) => [
      name.replace(/\.json$/, ''),
      JSON.parse(readFileSync(join(folder, name), 'utf8')) as Visit,
    ]),
);
writeFileSync(file, `${JSON.stringify(counted, null, 2)}\n`);
for (const [name, { stages, ...sum }] of Object.entries(counted)) {
  say(`\n${name}`);
  for (const [stage, cost] of [...Object.entries(stages), ['in all', sum] as const])
    say(
      `  ${stage.padEnd(16)} ${cost.taps} taps, ${cost.fields} fields, ${cost.characters} characters, ${cost.swipes} swipes, ${cost.dialogs} dialogs, ${cost.heights} px`,
    );
}
process.exit(exitCodeOf(tally));
