import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isLocalDate } from '../../shared/time.ts';
import { writeStudio } from '../practice/studio/write-studio.ts';
import type { StudioPlan } from '../practice/studio/write-studio.ts';

const usage = `Usage:
  npm run studio -- --sessions N [--clients M] --out FOLDER [--regular V --photos P] [--whole | --short] [--seed S] [--until 2026-11-20] [--passphrase WORDS]
Without --clients there is one for every ten visits. Writes a data folder of an invented studio, for benches and for looking at. FOLDER must be empty or new.
--regular: one client more comes V times (counted in N), with P photos in all. --whole: about 200 entries a visit instead of 50. --short: about 20, what the lists and a recall are made of.
The same seed gives the same people, days and stories. It opens with the passphrase (else "generated studio").`;

const asked = (): StudioPlan | undefined => {
  try {
    const { values } = parseArgs({
      options: {
        sessions: { type: 'string' },
        clients: { type: 'string' },
        out: { type: 'string' },
        regular: { type: 'string', default: '0' },
        photos: { type: 'string', default: '0' },
        whole: { type: 'boolean', default: false },
        short: { type: 'boolean', default: false },
        seed: { type: 'string', default: '1' },
        until: { type: 'string', default: '2026-11-20' },
        passphrase: { type: 'string', default: 'generated studio' },
      },
    });
    const { out, until, whole, short, passphrase } = values;
    const [sessions, clients, regular, photos, seed] = [
      values.sessions,
      values.clients ?? String(Math.max(1, Math.ceil(Number(values.sessions) / 10))),
      values.regular,
      values.photos,
      values.seed,
    ].map((text) => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : undefined));
    if (
      out === undefined ||
      sessions === undefined ||
      clients === undefined ||
      regular === undefined ||
      photos === undefined ||
      seed === undefined ||
      !isLocalDate(until) ||
      regular > sessions ||
      (whole && short)
    )
      return undefined;
    return {
      dataDir: resolve(out),
      sessions,
      clients,
      regular,
      photos,
      whole,
      short,
      seed,
      until,
      passphrase,
    };
  } catch {
    return undefined;
  }
};

const plan = asked();
if (plan === undefined) {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
} else {
  try {
    const started = performance.now();
    const { clients, sessions, entries, regular } = writeStudio(plan, (told, of) =>
      process.stderr.write(`\r${told} of ${of} visits`),
    );
    process.stderr.write('\n');
    process.stdout.write(
      `${clients} clients, ${sessions} visits, ${entries} entries in ${((performance.now() - started) / 1000).toFixed(1)} s: ${plan.dataDir}\n`,
    );
    if (regular !== null) process.stdout.write(`Comes all the time: ${regular.fullName} (${regular.id})\n`);
  } catch (error) {
    process.stderr.write(`Not written: ${error instanceof Error ? error.message : 'unknown error'}\n`);
    process.exitCode = 1;
  }
}
