import { buildApp } from '../build-app.ts';
import { run } from '../spawn.ts';
import { e2e, format, lint, packaged, types, unit } from '../test-parts.ts';
import { exitCodeOf } from '../test-report.ts';
import type { Tally } from '../test-report.ts';

const [command = '', ...args] = process.argv.slice(2);

type Part = (args: readonly string[]) => Promise<Tally>;
const program = (file: string) => (): Promise<number> => run(process.execPath, [file, ...args]);
const check = (part: Part) => async (): Promise<number> => (await part(args)).failed;
const tests = (part: Part) => async (): Promise<number> => exitCodeOf(await part(args));

/** Every command that is one call; the longer ones are files beside this one. */
const commands: Readonly<Record<string, () => Promise<number | void>>> = {
  build: buildApp,
  format: async () => (await format(['--write'])).failed,
  types: check(types),
  lint: check(lint),
  unit: tests(unit),
  e2e: tests(e2e),
  packaged: tests(packaged),
  record: program('electron/tools/record.ts'),
  hub: program('electron/tools/hub.ts'),
  sheets: program('electron/tools/sheets.ts'),
  studio: program('electron/tools/studio.ts'),
  soak: program('test/soak/run.ts'),
};

process.exit((await commands[command]?.()) ?? 0);
