import { parseArgs } from 'node:util';
import { parseSeal } from '../../shared/journal/mark.ts';
import { instantOf } from '../../shared/time.ts';
import { exportRecord } from './export-record.ts';
import { verifyExport } from './verify-export.ts';
import { verifyFolder } from './verify-folder.ts';
import type { Answer } from './answer.ts';

const usage = `Usage:
  npm run record -- verify --data-dir FOLDER [--seal "7f3a 91c2 04be d8e1"] [--key KEY]
  npm run record -- verify --file RECORD.ndjson [--seal SEAL] [--key KEY]
  npm run record -- export --data-dir FOLDER --out RECORD.ndjson
KEY is the device's public key (base64) or its fingerprint. No passphrase is needed; nothing is changed.
Answers 0 when the record is intact or written, 1 when it is not, 2 when the question was not understood.`;

const main = async (args: readonly string[]): Promise<Answer> => {
  const asked = parsed(args);
  if (asked === undefined) return { code: 2, lines: [usage] };
  const { command, dataDir, file, out, key } = asked;
  const seal = asked.seal === undefined ? undefined : parseSeal(asked.seal);
  if (seal?.ok === false) return { code: 2, lines: [seal.error.says] };
  const given = {
    now: instantOf(Date.now()),
    ...(seal === undefined ? {} : { seal: seal.value }),
    ...(key === undefined ? {} : { key }),
  };
  if (command === 'verify' && dataDir !== undefined) return verifyFolder(dataDir, given);
  if (command === 'verify' && file !== undefined) return verifyExport(file, given);
  if (command === 'export' && dataDir !== undefined && out !== undefined) return exportRecord(dataDir, out);
  return { code: 2, lines: [usage] };
};

const parsed = (args: readonly string[]) => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'data-dir': { type: 'string' },
        file: { type: 'string' },
        out: { type: 'string' },
        seal: { type: 'string' },
        key: { type: 'string' },
      },
    });
    return { ...values, command: positionals[0], dataDir: values['data-dir'] };
  } catch {
    return undefined;
  }
};

const answer = await main(process.argv.slice(2)).catch((error: unknown): Answer => ({
  // A damaged file must end in a line, never in a stack.
  code: 1,
  lines: [`unreadable: ${error instanceof Error ? error.message.split('\n')[0] : 'unknown error'}`],
}));
process.stdout.write(`${answer.lines.join('\n')}\n`);
process.exitCode = answer.code;
