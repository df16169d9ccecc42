import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { afterAll, describe, expect, test } from 'vitest';
import { countryPacks } from '../../../shared/protocol/default/packs.ts';
import { english } from '../../../shared/words/language.ts';
import { loadScreenLanguage } from '../../../shared/words/screen-languages.ts';
import { inEnglish } from '../../../shared/words/in-english.ts';
import { paperLanguage } from '../../../shared/words/paper-language.ts';
import type { PaperLanguage } from '../../../shared/words/paper-language.ts';
import { checkPageIn } from '../../../electron/pack/check-page.ts';
import { writePack } from '../../../electron/pack/write-pack.ts';
import type { PackLine } from '../../../electron/pack/write-pack.ts';
import { packTables } from '../../../electron/pack/tables.ts';
import { readCsv } from './read-csv.ts';
import { closedSession } from '../session/closed-session.ts';
import { newFolder } from '../store/setup-store.ts';

const tool = join(import.meta.dirname, '../../../electron/tools/record.ts');
const record = (...args: readonly string[]) => {
  const { status, stdout } = spawnSync(process.execPath, [tool, ...args], { encoding: 'utf8' });
  return { status, stdout };
};

type Files = ReadonlyMap<string, Buffer>;
interface Checked {
  readonly good: boolean;
  readonly says: string;
  readonly entries?: number;
  readonly sealAt?: number;
  readonly fingerprint?: string;
  readonly found: readonly { readonly good: boolean; readonly says: string }[];
}
const page = readFileSync(join(import.meta.dirname, '../../../electron/pack/check.html'), 'utf8');
const scriptIn = (language: Pick<PaperLanguage, 'tag' | 'say'>): string =>
  /<script>(.*)<\/script>/s.exec(checkPageIn(page, language))?.[1] ?? '';
const script = scriptIn({ tag: 'en', say: inEnglish });
type Check = (
  files: readonly File[],
  given: { readonly seal?: string; readonly key?: string; readonly now?: number },
) => Promise<Checked>;
/** What the page holds to say. */
const textsIn = (source: string): Readonly<Record<string, string>> =>
  (JSON.parse(/const WORDS = (.*);/.exec(source)?.[1] ?? '') as { says: Readonly<Record<string, string>> })
    .says;
/** The page's own script, outside of a window. */
const checkOf = (source: string) =>
  runInThisContext(`(() => { ${source}; return globalThis.checkPack; })()`) as Check;
const checkPack = checkOf(script);
const now = Date.parse('2026-12-01T00:00:00Z');
const checked = async (files: Files, given: { seal?: string; key?: string } = {}): Promise<Checked> =>
  checkPack(
    [...files].map(([name, bytes]) => new File([new Uint8Array(bytes)], name)),
    { now, ...given },
  );

const filesIn = (folder: string): Files =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));

const home = mkdtempSync(join(tmpdir(), 'stipple-pack-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const dataDir = join(home, 'data');
let made: { readonly files: Files; readonly seal: string } | undefined;
/** One session that was worked and closed, and its pack; made by whichever test comes first. */
const worked = () => {
  if (made !== undefined) return made;
  const { machine } = closedSession();
  const { store } = machine.open();
  const seal =
    store.sealOf([...store.read({ kind: 'sheet.prepared' })].at(-1)?.seq ?? store.head().seq) ?? '';
  machine.life.close();
  cpSync(machine.dataDir, dataDir, { recursive: true });
  made = { files: packedIn(join(home, 'pack')), seal };
  return made;
};
const packedIn = (out: string, ...more: readonly string[]): Files => {
  const done = record('pack', '--data-dir', dataDir, '--out', out, ...more);
  expect(done.status, done.stdout).toBe(0);
  return filesIn(out);
};
const pack = (...more: readonly string[]): { readonly out: string; readonly files: Files } => {
  worked();
  const out = join(newFolder(), 'pack');
  return { out, files: packedIn(out, ...more) };
};

describe('an inspector pack', () => {
  test('of a good record is found whole by its own page, with the seal of a printed sheet', async () => {
    const { files, seal } = worked();
    const result = await checked(files, { seal });
    expect(result).toMatchObject({ good: true });
    expect(result.says).toContain('This pack is whole');
    expect(result.sealAt).toBeGreaterThan(0);
    expect(result.found.filter(({ good }) => !good)).toEqual([]);
    expect(files.get('READ-ME.txt')?.toString()).toContain(result.fingerprint);
  });

  test('says in the page and in the app which tables there are, word for word', () => {
    const told = runInThisContext(`(() => { ${script}; return JSON.stringify(TABLES); })()`) as string;
    expect(JSON.parse(told)).toEqual(JSON.parse(JSON.stringify(packTables)));
  });

  test('has tables that another reader reads: sessions, lots, rules, one row for each entry', () => {
    const { files } = worked();
    const rows = (name: string) => {
      const [head = [], ...rest] = readCsv(files.get(name)?.toString('utf8') ?? '');
      return rest.map((cells) => Object.fromEntries(head.map((heading, index) => [heading, cells[index]])));
    };
    expect(rows('sessions.csv').map(({ what }) => what)).toEqual(['session.opened', 'session.closed']);
    expect(rows('sessions.csv')[1]?.['stage reached']).toBe('aftercare');
    expect(rows('lots.csv').length).toBeGreaterThan(0);
    expect(rows('protocol.csv')).toMatchObject([{ version: '1' }]);
    const [text] = [...files]
      .filter(([name]) => name.startsWith('protocol-entry-'))
      .map(([, bytes]) => bytes);
    expect(
      createHash('sha256')
        .update(text ?? '')
        .digest('hex'),
    ).toBe(rows('protocol.csv')[0]?.['SHA-256 of its text']);
  });

  test('names nobody', () => {
    const { files } = worked();
    for (const [name, bytes] of files)
      for (const word of ['Okonkwo', 'Whitlock', 'Marcus'])
        expect(bytes.includes(word), `${name} ${word}`).toBe(false);
  });

  test('of a period or a client holds their rows only, and is whole', async () => {
    for (const more of [
      ['--from', '2020-01-01', '--until', '2020-12-31'],
      ['--client', '00000000-0000-4000-8000-000000000001'],
    ]) {
      const one = pack(...more);
      expect(readCsv(one.files.get('sessions.csv')?.toString() ?? '')).toHaveLength(1);
      expect((await checked(one.files)).good).toBe(true);
    }
    const all = pack('--from', '2020-01-01');
    expect(all.files.get('sessions.csv')).toEqual(worked().files.get('sessions.csv'));
  });

  test.each([
    ['--from', '2026-02-30'],
    ['--from', '2026-12-31', '--until', '2026-01-01'],
  ])('is not written for a period that is none', (...more) => {
    worked();
    const out = join(newFolder(), 'pack');
    expect(record('pack', '--data-dir', dataDir, '--out', out, ...more).status).toBe(2);
    expect(existsSync(out)).toBe(false);
  });
});

const text = (given: Files, name: string): string => given.get(name)?.toString('utf8') ?? '';
const rowsOf = (given: Files): string[] => text(given, 'entries.ndjson').trimEnd().split('\n');
const withRows = (given: Files, change: (rows: string[]) => readonly string[]): Files =>
  new Map([...given, ['entries.ndjson', Buffer.from(`${change(rowsOf(given)).join('\n')}\n`)]]);
/** A hash that fits again, as whoever changes a line would make it. */
const rehashed = (row: string, change: (line: string) => string): string => {
  const { line, hash: _old, ...rest } = JSON.parse(row) as { line: string; hash: string };
  const changed = change(line);
  return JSON.stringify({ line: changed, hash: createHash('sha256').update(changed).digest('hex'), ...rest });
};
const instead = (rows: string[], at: number, row: string): string[] =>
  rows.map((one, index) => (index === at ? row : one));
const put =
  (name: string, change: (was: string) => string) =>
  (given: Files): Files =>
    new Map([...given, [name, Buffer.from(change(text(given, name)))]]);
const without =
  (name: string) =>
  (given: Files): Files =>
    new Map([...given].filter(([one]) => one !== name));

test.each<[string, (given: Files) => Files, RegExp]>([
  [
    'a letter of an entry changed',
    (given) =>
      withRows(given, (rows) =>
        instead(rows, 5, (rows[5] ?? '').replace('\\"kind\\":\\"', '\\"kind\\":\\"x')),
      ),
    /Entry 5 was changed/,
  ],
  [
    'an entry changed with its hash',
    (given) =>
      withRows(given, (rows) =>
        instead(
          rows,
          5,
          rehashed(rows[5] ?? '', (line) => line.replace('"wall":"2', '"wall":"1')),
        ),
      ),
    /Entry [56]/,
  ],
  ['an entry removed', (given) => withRows(given, (rows) => rows.toSpliced(7, 1)), /Entry 7 was removed/],
  [
    'two entries moved',
    (given) => withRows(given, (rows) => rows.toSpliced(7, 2, rows[8] ?? '', rows[7] ?? '')),
    /Entry 7 was removed or moved/,
  ],
  [
    'an entry twice',
    (given) => withRows(given, (rows) => rows.toSpliced(7, 0, rows[6] ?? '')),
    /Entry 7 is not in its place/,
  ],
  [
    'the end cut off',
    (given) => withRows(given, (rows) => rows.slice(0, -3)),
    /no record|ends elsewhere|was made with/,
  ],
  [
    'an entry added at the end',
    (given) =>
      withRows(given, (rows) => [
        ...rows,
        rehashed(rows.at(-1) ?? '', (line) =>
          line
            .replace(/"seq":\d+/, `"seq":${rows.length}`)
            .replace(/"prev":"\w+"/, `"prev":"${(JSON.parse(rows.at(-1) ?? '') as { hash: string }).hash}"`),
        ),
      ]),
    /signature/,
  ],
  [
    'a signature taken away at the end',
    (given) =>
      withRows(given, (rows) =>
        instead(
          rows,
          rows.length - 1,
          JSON.stringify({ ...(JSON.parse(rows.at(-1) ?? '') as object), mark: undefined }),
        ),
      ),
    /did not sign/,
  ],
  [
    'a signature of another entry',
    (given) =>
      withRows(given, (rows) =>
        instead(
          rows,
          rows.length - 1,
          JSON.stringify({
            ...(JSON.parse(rows.at(-1) ?? '') as object),
            mark: (
              JSON.parse(
                rows.findLast((row, index) => index < rows.length - 1 && row.includes('"mark"')) ?? '',
              ) as { mark: string }
            ).mark,
          }),
        ),
      ),
    /signature/,
  ],
  [
    'another key',
    (given) =>
      withRows(given, (rows) =>
        instead(
          rows,
          0,
          JSON.stringify({
            ...(JSON.parse(rows[0] ?? '') as object),
            publicKey: 'MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=',
          }),
        ),
      ),
    /does not begin with the device/,
  ],
  [
    'a cell of a table',
    put('sessions.csv', (was) => was.replace('session.closed', 'session.deferred')),
    /sessions.csv/,
  ],
  ['a row of a table', put('lots.csv', (was) => was.split('\r\n').toSpliced(1, 1).join('\r\n')), /lots.csv/],
  ['a table missing', without('media.csv'), /media.csv is missing/],
  [
    'a period that hides sessions',
    put('pack.json', (was) => was.replace('"from": null', '"from": "2030-01-01T00:00:00.000Z"')),
    /sessions.csv/,
  ],
  ['the list of files missing', without('pack.json'), /pack.json is missing/],
  ['the entries missing', without('entries.ndjson'), /entries.ndjson is missing/],
  ['the read-me changed', put('READ-ME.txt', (was) => `${was}.`), /READ-ME.txt was changed/],
  [
    'bytes that are no text',
    (given) =>
      new Map([
        ...given,
        [
          'entries.ndjson',
          Buffer.concat([given.get('entries.ndjson') ?? Buffer.alloc(0), Buffer.from([0xff, 0xfe])]),
        ],
      ]),
    /cannot be read/,
  ],
])('the page finds: %s', async (_what, tamper, says) => {
  const result = await checked(tamper(worked().files));
  expect(result.good).toBe(false);
  expect(
    [result.says, ...result.found.filter(({ good }) => !good).map((one) => one.says)].join('\n'),
  ).toMatch(says);
});

test('the page finds the text of a rule that was changed, a seal of another record, and another device', async () => {
  const { files } = worked();
  const [name = ''] = [...files.keys()].filter((one) => one.startsWith('protocol-entry-'));
  expect((await checked(put(name, (was) => was.replace('28', '14'))(files))).good).toBe(false);
  expect(await checked(files, { seal: '0000 0000 0000 0000' })).toMatchObject({ good: false });
  expect(await checked(files, { seal: 'abc' })).toMatchObject({ good: false });
  expect(await checked(files, { key: 'ffff ffff ffff ffff ffff ffff ffff ffff' })).toMatchObject({
    good: false,
  });
});

test('the page needs no browser that knows Ed25519: it brings its own, and finds the same', async () => {
  const { files, seal } = worked();
  const subtle = globalThis.crypto.subtle;
  Object.defineProperty(subtle, 'importKey', {
    value: () => Promise.reject(new Error('not supported')),
    configurable: true,
  });
  try {
    expect(await checked(files, { seal })).toMatchObject({ good: true });
    const forged = withRows(files, (rows) =>
      instead(
        rows,
        2,
        rehashed(rows[2] ?? '', (line) => line.replace('"wall":"2', '"wall":"1')),
      ),
    );
    expect(await checked(forged)).toMatchObject({ good: false });
    const flipped = withRows(files, (rows) =>
      instead(
        rows,
        rows.length - 1,
        (rows.at(-1) ?? '').replace(
          /"mark":"(.)/,
          (_all, letter: string) => `"mark":"${letter === 'A' ? 'B' : 'A'}`,
        ),
      ),
    );
    expect((await checked(flipped)).says).toMatch(/signature/);
  } finally {
    Reflect.deleteProperty(subtle, 'importKey');
  }
});

test('in Spanish all of it is Spanish but the codes of the record, and its own page finds it whole', async () => {
  const { files: inEnglishToo } = worked();
  const [header = '', ...rows] = rowsOf(inEnglishToo);
  const language = paperLanguage((await loadScreenLanguage('es')) ?? english, countryPacks.uk);
  const out = join(newFolder(), 'pack');
  const listed = JSON.parse(text(inEnglishToo, 'pack.json')) as { madeAt: string; fingerprint: string };
  await writePack(out, {
    header,
    lines: rows.map((row) => JSON.parse(row) as PackLine),
    checkPage: page,
    language,
    fingerprint: listed.fingerprint,
    span: { from: null, until: null, client: null },
    madeAt: listed.madeAt,
  });
  const files = filesIn(out);
  const asShipped = text(files, 'check.html');
  expect(asShipped).toContain('<html lang="es" dir="ltr">');
  expect(asShipped).not.toMatch(/\{\{|WORDS_OF/);
  for (const sentence of Object.values(textsIn(script)).filter((one) => one.includes(' ')))
    expect(asShipped.includes(sentence), sentence).toBe(false);
  expect(text(files, 'lots.csv').split('\r\n')[0]).toBe(
    'entrada,hora,por,identidad probada,sesión,cliente,qué,uso,producto,lote,caducidad,número de serie,zonas',
  );
  const own = checkOf(/<script>(.*)<\/script>/s.exec(asShipped)?.[1] ?? '');
  const given = [...files].map(([name, bytes]) => new File([new Uint8Array(bytes)], name));
  const whole = await own(given, { now });
  expect(whole.found.filter(({ good }) => !good)).toEqual([]);
  expect(whole.says).toMatch(/^Este paquete está completo\. Entradas: \d+, ninguna cambiada/);
  expect((await checked(files)).says).toBe(
    'This page is of another pack, in another language. Use the check.html of the same folder.',
  );
});

test('a drive that fills up leaves nothing behind, and says so', async () => {
  const folder = newFolder();
  const lines = function* (): Generator<PackLine> {
    yield { line: '{}', hash: '' };
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  };
  const source = {
    header: '{}',
    lines: lines(),
    fingerprint: '',
    span: { from: null, until: null, client: null },
    madeAt: '',
    checkPage: '',
    language: { tag: 'en', say: inEnglish },
  };
  await expect(writePack(join(folder, 'pack'), source)).rejects.toThrow('ENOSPC');
  expect(readdirSync(folder)).toEqual([]);
});

test('what stands there already is never written over', () => {
  const { out } = pack();
  const before = filesIn(out);
  const again = record('pack', '--data-dir', dataDir, '--out', out);
  expect(again.status).toBe(1);
  expect(again.stdout).toContain('choose another name');
  expect(filesIn(out)).toEqual(before);
});

test('a pack of a record that nothing shows the end of says so, on the page and by its answer', async () => {
  worked();
  const lost = join(home, 'lost');
  cpSync(dataDir, lost, { recursive: true });
  rmSync(join(lost, 'last-mark.json'));
  const out = join(home, 'lost-pack');
  const done = record('pack', '--data-dir', lost, '--out', out);
  expect(done.status, done.stdout).toBe(3);
  expect(done.stdout).toContain('unproven: ');
  const answer = await checked(filesIn(out));
  expect(answer.good).toBe(false);
  expect(answer.says).toMatch(/Nothing beside the record showed where it ends/);
});
