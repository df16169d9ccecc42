import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openForLooking } from '../../../electron/store/open-for-looking.ts';
import { recordFileOf } from '../../../electron/store/record-file.ts';
import { exportRecord } from '../../../electron/tools/export-record.ts';
import { sealingByKind } from '../../../shared/journal/kinds.ts';
import { closedSession } from '../session/closed-session.ts';
import { clientForm, personForm, studioForm } from '../session/session-script.ts';
import { newFolder } from '../session/setup-app.ts';

const page = readFileSync(join(import.meta.dirname, '../../../shared/journal/README.md'), 'utf8');
const list = page.slice(page.indexOf('## In clear for ever'), page.indexOf('## Stock'));

/** What each clear kind may hold beside its envelope. Whoever adds a field says so on the format page first, then here. */
const fields: Readonly<Record<string, readonly string[]>> = {
  'journal.begun': ['format', 'deviceId', 'publicKey', 'appVersion', 'testSwitches'],
  'protocol.released': ['version', 'hash', 'text'],
  'setup.finished': [],
  'session.opened': ['practitioner', 'sessionKind', 'openedOn', 'protocol', 'recordNumber', 'timeZone'],
  'session.closed': ['stage', 'overrides', 'blocked', 'notChecked'],
  'lot.used': ['role', 'product', 'lot', 'expiry', 'lotId', 'productId', 'serial'],
  'lot.placed': ['role', 'lot', 'zones'],
  'photo.stored': ['photo', 'hash', 'small'],
  'healing.seen': ['zone', 'share', 'bShift'],
};

test('every kind that is in clear stands on the page', () => {
  for (const [kind, sealing] of Object.entries(sealingByKind)) {
    if (sealing !== 'clear') continue;
    const short = kind.replace('session.', '');
    expect(list.includes(`\`${kind}\``) || list.includes(`\`${short}\``), kind).toBe(true);
  }
});

test('a whole session leaves nothing in clear that is not on the page', () => {
  const { machine } = closedSession();
  const out = join(newFolder(), 'record.ndjson');
  expect(exportRecord(machine.dataDir, out).code).toBe(0);
  const seen = new Map<string, Set<string>>();
  for (const text of readFileSync(out, 'utf8').trimEnd().split('\n').slice(1)) {
    const { line } = JSON.parse(text) as { line: string };
    const entry = JSON.parse(line) as { kind: string; body: Record<string, unknown> };
    const keys = Object.keys(entry.body);
    if (keys.join() === 'nonce,sealed') continue;
    seen.set(entry.kind, new Set([...(seen.get(entry.kind) ?? []), ...keys]));
  }
  expect(seen.size).toBeGreaterThan(4);
  for (const [kind, keys] of seen)
    for (const key of keys) expect(fields[kind], `${kind} ${key}`).toContain(key);
});

/** What the files beside the database say in clear, key by key, as a kill leaves them. */
const besides: Readonly<Record<string, readonly string[]>> = {
  'in-use.json': ['pid', 'born', 'platform', 'host', 'boot', 'space', 'machine', 'token', 'file', 'beat'],
  'head.json': ['format', 'deviceId', 'seq', 'hash', 'at', 'signature'],
  'last-mark.json': ['format', 'deviceId', 'seq', 'hash', 'at', 'signature'],
  'here.json': ['format', 'deviceId', 'signature'],
  'keys/device.json': ['format', 'deviceId', 'publicKey', 'fingerprint', 'signature', 'sum'],
  'keys/master': [
    'format',
    'purpose',
    'generation',
    'kdf',
    'n',
    'r',
    'p',
    'salt',
    'nonce',
    'sealed',
    'signature',
    'sum',
  ],
  'keys/': ['format', 'purpose', 'nonce', 'sealed', 'sum'],
  'directory.bin': ['format', 'seq', 'hash'],
};
/** Columns of the lists; all they hold stands in clear entries too, or on the page under `desk_list`. */
const columns = new Set(
  'first_seq session client practitioner kind opened_at record_number protocol_version ended_seq ended_at ending overrides blocked not_checked events id plain role product lot lot_id product_id thing visit seq at uses zones serial last_at zone share b_shift sealed noted reasons review sampled name version below base now'.split(
    ' ',
  ),
);

describe('a used folder, as a kill leaves it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-clear-'));
  const child = join(import.meta.dirname, '../../soak/used-folder.ts');
  beforeAll(() => {
    expect(
      spawnSync(process.execPath, [child, folder], { stdio: ['ignore', 'ignore', 'inherit'] }).signal,
    ).toBe('SIGKILL');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const files = (): readonly string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) =>
        join(one.parentPath, one.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      );

  test('holds no file that is not on the page', () => {
    expect(files().length).toBeGreaterThan(20);
    for (const file of files().filter((one) => !one.startsWith('record.db'))) {
      const [top = '', inside] = file.split('/');
      expect(list, file).toContain(`\`${top}${inside === undefined ? '' : '/'}\``);
    }
  });

  test('says nothing in any of them but what is on the page', () => {
    let looked = 0;
    for (const file of files()) {
      if (/^(record\.db|media\/)/.test(file)) continue;
      const [first = ''] = readFileSync(join(folder, file), 'latin1').split('\n');
      const known = Object.entries(besides).find(([name]) => file.startsWith(name))?.[1] ?? [];
      for (const key of Object.keys(JSON.parse(first) as object)) expect(known, file).toContain(key);
      looked += 1;
    }
    expect(looked).toBeGreaterThan(10);
  });

  test('has no column in any list that the page does not speak of, and no letter of a person in any byte', () => {
    const db = openForLooking(recordFileOf(folder));
    const tables = db.all("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'journal'");
    expect(tables.length).toBeGreaterThan(6);
    for (const { name } of tables)
      for (const column of db.all(`PRAGMA table_info(${String(name)})`))
        expect(columns, `${String(name)}.${String(column['name'])}`).toContain(column['name']);
    const kinds = db.all('SELECT DISTINCT kind FROM journal').map(({ kind }) => String(kind));
    expect(kinds.length).toBeGreaterThan(6);
    db.close();
    const words = [
      ...Object.values(clientForm),
      ...Object.values(personForm),
      ...Object.values(studioForm),
    ].filter(
      (word): word is string =>
        typeof word === 'string' &&
        word.length > 5 &&
        !/^[A-Z][a-z]+\/[A-Z]/.test(word) &&
        !/^\d{4}-\d\d/.test(word),
    );
    expect(words.length).toBeGreaterThan(3);
    for (const file of files())
      for (const word of words) {
        const bytes = readFileSync(join(folder, file));
        expect(bytes.includes(word), `${file}: ${word}`).toBe(false);
        expect(bytes.includes(Buffer.from(word, 'utf16le')), `${file}: ${word}`).toBe(false);
      }
  });
});
