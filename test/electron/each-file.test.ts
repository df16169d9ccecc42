import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstWords, openedOn } from '../soak/app.ts';
import { contentOf, judgeContent } from '../soak/judge.ts';

/** The table in shared/journal/README.md, tried: each file of a used folder, as a kill leaves it, damaged in turn. */
const nothing = 'harmless';
const noTail = /damage\.head(Missing|Damaged)/;
const keyFile = /^The key file [\w-]+\.json is missing or damaged\.$/;
const lostKey = /lostKeys\.one/;
const lostPhoto = /lostFiles\.(photos|files)(Missing|Changed)/;
const cutTail = /The record ends at entry \d+, but the device marked entry 1\d\d: its tail was cut off\./;
type Named = RegExp | 'harmless';
interface Outcome {
  readonly missing: Named;
  readonly truncated: Named;
  readonly flipped: Named;
  readonly foreign: Named;
}
const always = (named: Named): Outcome => ({
  missing: named,
  truncated: named,
  flipped: named,
  foreign: named,
});
const outcomes: Readonly<Record<string, Outcome>> = {
  'directory.bin': always(nothing),
  'head.json': always(noTail),
  'here.json': always(/goesOnWithTheRecord/),
  'keys/clients/': always(lostKey),
  'keys/device-private.json': always(keyFile),
  'keys/device.json': {
    ...always(keyFile),
    foreign: /^No key file fits device\.json: .* of another record\.$/,
  },
  'keys/directory.json': always(nothing),
  'keys/master-passphrase.json': always(keyFile),
  'keys/master-recovery.json': { ...always(/keys\.codeDamaged/), missing: /keys\.codeMissing/ },
  'keys/staff.json': always(keyFile),
  'last-mark.json': always(/damage\.lastMarkGone/),
  'media/': always(lostPhoto),
  'record.db': {
    missing: /^The keys are here, but the record is not\.$/,
    truncated: /damaged/,
    // A bit that no entry lies on changes nothing that is read; any other is named.
    flipped: /^$|./,
    foreign: /^The key folder belongs to another record/,
  },
  'record.db-wal': always(cutTail),
};

const damages: Readonly<Record<keyof Outcome, (path: string, other: string) => void>> = {
  missing: (path) => rmSync(path),
  truncated: (path) => {
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, bytes.length >> 1));
  },
  flipped: (path) => {
    const bytes = readFileSync(path);
    bytes[Math.floor(bytes.length * 0.6)]! ^= 4;
    writeFileSync(path, bytes);
  },
  foreign: (path, other) => cpSync(other, path),
};

const folder = mkdtempSync(join(tmpdir(), 'stipple-each-'));
const [used, other, dataDir] = ['used', 'other', 'data'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
const child = join(import.meta.dirname, '../soak/used-folder.ts');
const filesIn = (of: string): readonly string[] =>
  readdirSync(of, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && one.name !== 'in-use.json')
    .map((one) =>
      join(one.parentPath, one.name)
        .slice(of.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
const sortOf = (name: string): string => /^(media|keys\/clients)\//.exec(name)?.[0] ?? name;
const firstOf = (of: string, sort: string): string =>
  join(of, filesIn(of).find((name) => sortOf(name) === sort) ?? 'none');
/** Of the clients' keys that of somebody who is in the record: a registration that was only begun has one too. */
const damaged = (sort: string): string =>
  sort === 'keys/clients/' ? join(dataDir, sort, `${registeredClient}.json`) : firstOf(dataDir, sort);
const fresh = (): void => {
  rmSync(dataDir, { recursive: true, force: true });
  cpSync(used, dataDir, { recursive: true });
};

let [before, registeredClient] = ['', ''];
beforeAll(async () => {
  for (const to of [used, other])
    expect(spawnSync(process.execPath, [child, to], { stdio: ['ignore', 'ignore', 'inherit'] }).signal).toBe(
      'SIGKILL',
    );
  fresh();
  const machine = openedOn(dataDir);
  before = await contentOf(machine);
  registeredClient = String(machine.open().clients.find('')[0]?.id);
  machine.life.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every file of a used folder is in the table', () => {
  expect([...new Set(filesIn(used).map(sortOf))]).toEqual(Object.keys(outcomes));
});

test.each(Object.entries(outcomes))(
  '%s missing, cut off, with a bit flipped, exchanged for that of another studio: what the table says, and nothing in silence',
  async (sort, outcome) => {
    for (const [how, damage] of Object.entries(damages)) {
      fresh();
      damage(damaged(sort), firstOf(other, sort));
      const judged = await judgeContent(dataDir, [firstWords], before);
      const expected = outcome[how as keyof Outcome];
      if (expected === nothing) expect(judged, how).toEqual({ outcome: 'harmless', why: '' });
      else {
        expect(judged.outcome, `${how}: ${judged.why}`).toMatch(/^(named|harmless)$/);
        expect(judged.why, how).toMatch(expected);
      }
    }
  },
);
