import { inEnglish } from '../../shared/words/in-english.ts';
import { parseArgs } from 'node:util';
import { parseSeal } from '../../shared/journal/mark.ts';
import { instantOf } from '../../shared/time.ts';
import { backUpFolder, rehearseFrom } from './backup-record.ts';
import { recoveryCode, secretsFor } from './recovery-prompt.ts';
import { dueIn } from './due-record.ts';
import { exportRecord } from './export-record.ts';
import { packRecord } from './pack-record.ts';
import { restoreFolder } from './restore-record.ts';
import { verifyExport } from './verify-export.ts';
import { verifyFolder } from './verify-folder.ts';
import type { Answer } from './answer.ts';
import type { Where } from './reach.ts';

const usage = `Usage:
  npm run record -- verify --data-dir FOLDER [--seal "7f3a 91c2 04be d8e1"] [--key KEY]
  npm run record -- verify --file RECORD.ndjson [--seal SEAL] [--key KEY]
  npm run record -- export --data-dir FOLDER --out RECORD.ndjson
  npm run record -- pack --data-dir FOLDER --out FOLDER [--from 2026-01-01] [--until 2026-12-31] [--client ID]
  npm run record -- due --data-dir FOLDER [--on 2026-11-22]
  npm run record -- backup --data-dir FOLDER --to FOLDER
  npm run record -- rehearse --from FOLDER [--data-dir FOLDER] [--key KEY]
  npm run record -- restore --from FOLDER --data-dir FOLDER
  npm run record -- share --data-dir FOLDER (--folder SHARED | --hub URL [--certificate FILE.pem] [--studio ID]) [--by NAME]
  npm run record -- admit|join --data-dir FOLDER (--folder SHARED | --hub URL ...) [--words "WORDS" [--by NAME]]
  npm run record -- revoke --data-dir FOLDER --tablet NUMBER [--by NAME]
  npm run record -- union --data-dir FOLDER [--lot LOT] [--sessions] [--open [--client NAME]] [RECORD.ndjson ...]
  npm run record -- client-copy --data-dir FOLDER --client NUMBER --out COPY.zip|COPY.pdf [--photos] [--by NAME]
pack writes a folder for an inspector: all entries, tables of what stands in clear (of that period, of that client), the rules, and check.html, a
page that checks all of it in any browser. What is sealed stays sealed.
due lists the files that need no longer be kept, by the years of the studio's protocol.
KEY is the device's public key (base64) or its fingerprint. For all but client-copy, admit, join and revoke no passphrase is needed, and nothing of the record is changed.
backup copies what is new, sealed as it lies there, and reads all of it back; Stipple may be open. rehearse asks for the recovery code, or
reads it from standard input; without one it checks what needs none and says what it could not check. restore needs no code: Stipple asks for it when it opens what was restored.
share sends this tablet's lines to a folder that several tablets reach, and takes the others' out of it; Stipple may be open where no passphrase is given. admit takes a tablet
that shared there into the studio, join goes to the studio of one; both show words, and take them as they stand on the other tablet. revoke takes a lost tablet out.
union tells the record of a studio with several tablets, out of this one's, what it took and exports of the others: how far each was heard, what does not fit, what
two of them wrote apart; with --lot, every session that it went into; with --sessions, a row for each; with --open what this tablet
holds keys for is opened, and --client finds people by a part of their name.
client-copy writes everything the record holds about one client, named by a record number on any of their pages. It asks for the passphrase or the recovery code, and for the PIN of the manager who is named by --by where the studio has PINs (or reads them from standard input, a line each). Stipple must be closed; that the copy was made is an entry.
Answers 0 when the record is intact or written, 1 when anything of it is damaged, around its entries too, or of a newer version, 2 when the question was not understood.`;

const main = async (args: readonly string[]): Promise<Answer> => {
  const asked = parsed(args);
  if (asked === undefined) return { code: 2, lines: [usage] };
  const { command, dataDir, file, out, key } = asked;
  const seal = asked.seal === undefined ? undefined : parseSeal(asked.seal);
  if (seal?.ok === false) return { code: 2, lines: [inEnglish(seal.error.says)] };
  const given = {
    now: instantOf(Date.now()),
    ...(seal === undefined ? {} : { seal: seal.value }),
    ...(key === undefined ? {} : { key }),
  };
  if (command === 'verify' && dataDir !== undefined) return verifyFolder(dataDir, given);
  if (command === 'verify' && file !== undefined) return verifyExport(file, given);
  if (command === 'backup' && dataDir !== undefined && asked.to !== undefined)
    return backUpFolder(dataDir, asked.to);
  if (command === 'rehearse' && asked.from !== undefined)
    return rehearseFrom({ from: asked.from, dataDir, key, code: await recoveryCode() });
  if (command === 'restore' && asked.from !== undefined && dataDir !== undefined)
    return restoreFolder(asked.from, dataDir, (line) => void process.stderr.write(`${line}\n`));
  if (command === 'client-copy' && dataDir !== undefined && asked.client !== undefined && out !== undefined)
    return (await import('./client-copy.ts')).clientCopyFrom({
      dataDir,
      out,
      wallMs: Date.now,
      client: asked.client,
      photos: asked.photos === true,
      by: asked.by,
      secrets: await secretsFor(['Passphrase or recovery code', 'PIN (Enter where the studio has none)']),
    });
  if (command === 'export' && dataDir !== undefined && out !== undefined) return exportRecord(dataDir, out);
  const where = whereOf(asked);
  if (command === 'share' && dataDir !== undefined && where !== undefined)
    return (await import('./share-record.ts')).shareRecord({
      ...(await managerOf(asked.by, 'Passphrase (Enter to go on without)')),
      dataDir,
      where,
    });
  if ((command === 'admit' || command === 'join') && dataDir !== undefined && where !== undefined)
    return (await import('./enrol-tablet.ts')).enrolTablet({
      ...(await managerOf(asked.by, asked.words === undefined ? undefined : 'Passphrase or recovery code')),
      dataDir,
      where,
      how: command,
      words: asked.words,
    });
  if (command === 'revoke' && dataDir !== undefined && asked.tablet !== undefined)
    return (await import('./revoke-tablet.ts')).revokeTablet({
      ...(await managerOf(asked.by, 'Passphrase or recovery code')),
      dataDir,
      tablet: asked.tablet,
    });
  if (command === 'union' && dataDir !== undefined)
    return (await import('./union-record.ts')).unionOf({
      dataDir,
      files: asked.rest,
      lot: asked.lot,
      sessions: asked.sessions,
      ...(asked.open === true
        ? { client: asked.client, secret: (await secretsFor(['Passphrase or recovery code']))[0] }
        : {}),
    });
  if (command === 'due' && dataDir !== undefined) return dueIn(dataDir, given.now, asked.on);
  if (command === 'pack' && dataDir !== undefined && out !== undefined)
    return packRecord({
      dataDir,
      out,
      from: asked.from,
      until: asked.until,
      client: asked.client,
      madeAt: given.now,
    });
  return { code: 2, lines: [usage] };
};

/** A folder or a hub; the password of the hub is read from where no list of processes shows it. */
const whereOf = ({
  folder,
  hub,
  certificate,
  studio,
}: NonNullable<ReturnType<typeof parsed>>): Where | undefined => {
  if (folder !== undefined) return { folder };
  const password = process.env['STIPPLE_HUB_PASSWORD'];
  return hub === undefined ? undefined : { hub: { url: hub, certificate, password }, studio };
};

/** Who does it, and what they type; nothing is asked for where nothing is written. */
const managerOf = async (by: string | undefined, passphrase: string | undefined) => ({
  by,
  wallMs: Date.now,
  secrets:
    passphrase === undefined ? [] : await secretsFor([passphrase, 'PIN (Enter where the studio has none)']),
});

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
        to: { type: 'string' },
        from: { type: 'string' },
        until: { type: 'string' },
        on: { type: 'string' },
        client: { type: 'string' },
        by: { type: 'string' },
        lot: { type: 'string' },
        folder: { type: 'string' },
        words: { type: 'string' },
        tablet: { type: 'string' },
        hub: { type: 'string' },
        certificate: { type: 'string' },
        studio: { type: 'string' },
        photos: { type: 'boolean' },
        open: { type: 'boolean' },
        sessions: { type: 'boolean' },
      },
    });
    return { ...values, command: positionals[0], rest: positionals.slice(1), dataDir: values['data-dir'] };
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
