import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headFileOf, readHeadFile } from '../../../electron/store/head-file.ts';
import { openDatabase } from '../../../electron/store/open-database.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { exportRecord } from '../../../electron/tools/export-record.ts';
import { verifyExport } from '../../../electron/tools/verify-export.ts';
import { verifyFolder } from '../../../electron/tools/verify-folder.ts';
import { markedText } from '../../../shared/journal/mark.ts';
import { verifyIndependently } from '../../shared/journal/independent-verifier.ts';
import { newFolder, setUpStore, stepClock, unlock } from '../store/setup-store.ts';
import { lineAt, tampered, used, withTools } from './tamperings.ts';
import type { Used } from './tamperings.ts';

const firstLineOf = ({ dataDir }: Used, more = {}): string | undefined =>
  verifyFolder(dataDir, more).lines[0];

test.each(tampered)('%s: the first bad entry is named', (_what, work, said) => {
  const record = used();
  expect(firstLineOf(record)).toBe('intact: 20 entries');
  withTools(record, work);
  expect(firstLineOf(record)).toBe(said);
});

test.each(tampered.filter(([, , said]) => !said.includes('cut-tail') && !said.includes('seq 6')))(
  '%s: the export of it shows it too, to our tool and to a stranger',
  async (_what, work, said) => {
    const record = used();
    withTools(record, work);
    const out = join(newFolder(), 'record.ndjson');
    exportRecord(record.dataDir, out);
    expect((await verifyExport(out, {})).lines[0]).toBe(said);
    expect(verifyIndependently(readFileSync(out, 'utf8')).bad).toBeDefined();
  },
);

test('a tail cut off an export is shown by a seal printed later, and by nothing else', async () => {
  const record = used();
  withTools(record, (db) => db.run('DELETE FROM journal WHERE seq > 14'));
  const out = join(newFolder(), 'record.ndjson');
  exportRecord(record.dataDir, out);
  expect((await verifyExport(out, {})).lines[0]).toBe('intact: 14 entries');
  expect((await verifyExport(out, { seal: record.seal })).lines[0]).toBe('damaged: seq 15, cut-tail');
});

test('marks of another key are named, in the chain and beside it', () => {
  const record = used();
  const thief = setUpStore();
  const head = readHeadFile(record.dataDir);
  if (typeof head === 'string') throw new Error('there is no head');
  const forged = { ...head, signature: thief.vault.sign(markedText(head)) };
  writeFileSync(headFileOf(record.dataDir), JSON.stringify({ format: 'stipple-head-2', ...forged }));
  expect(firstLineOf(record)).toBe('damaged: seq 20, foreign-mark');
  rmSync(headFileOf(record.dataDir));
  expect(verifyFolder(record.dataDir, {})).toMatchObject({
    code: 0,
    lines: expect.arrayContaining([expect.stringContaining('no head file')]),
  });
  writeFileSync(headFileOf(record.dataDir), 'hello');
  expect(firstLineOf(record)).toBe('damaged: seq 20, foreign-mark');
  rmSync(headFileOf(record.dataDir));
  withTools(record, (db) =>
    db.run('UPDATE journal SET mark = ? WHERE seq = 12', [
      Buffer.from(thief.vault.sign(lineAt(db, 12)), 'base64'),
    ]),
  );
  expect(firstLineOf(record)).toBe('damaged: seq 12, foreign-mark');
});

test('a record written afresh by another device is intact by itself, and foreign by the fingerprint on the recovery page', () => {
  const [record, other] = [used(), used()];
  expect(verifyFolder(other.dataDir, {}).code).toBe(0);
  expect(firstLineOf(other, { key: record.vault.fingerprint })).toBe('damaged: seq 1, foreign-device');
  expect(firstLineOf(other, { seal: record.seal })).toBe('damaged: seq 21, cut-tail');
});

test.each([2, 9, 2_147_483_647])(
  'the version %i that nobody here knows is said as Stipple says it, and is not "intact"',
  (version) => {
    const { dataDir, file, open } = used();
    const db = openDatabase(file);
    db.exec(`PRAGMA user_version = ${version}`);
    db.close();
    expect(
      openStore({ dataDir, vault: unlock(dataDir), clock: stepClock(), appVersion: '0.1.0' }),
    ).toMatchObject({
      ok: false,
      error: { kind: 'newer-record', version },
    });
    expect(verifyFolder(dataDir, {})).toMatchObject({
      code: 1,
      lines: [
        expect.stringMatching(`^newer: .* version ${version}`),
        expect.stringContaining('newest version'),
      ],
    });
    expect(open).toThrow();
  },
);

test('a file that is damaged around its entries is damage, though each of them is good', () => {
  const record = used();
  const db = openDatabase(record.file);
  const root = Number(db.get("SELECT rootpage FROM sqlite_schema WHERE name = 'lot_use'")?.['rootpage']);
  const size = Number(db.get('PRAGMA page_size')?.['page_size']);
  db.close();
  const bytes = readFileSync(record.file);
  bytes.fill(0x5a, (root - 1) * size, root * size);
  writeFileSync(record.file, bytes);
  expect(verifyFolder(record.dataDir, {})).toMatchObject({
    code: 1,
    lines: expect.arrayContaining(['damaged: seq 20, unreadable']),
  });
});
