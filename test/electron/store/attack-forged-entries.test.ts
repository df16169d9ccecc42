import { inWords } from '../../builders/in-words.ts';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headFileOf } from '../../../electron/store/head-file.ts';
import { lastMarkFileOf } from '../../../electron/store/last-mark.ts';
import type { Database } from '../../../electron/store/open-database.ts';
import { exportRecord } from '../../../electron/tools/export-record.ts';
import { verifyExport } from '../../../electron/tools/verify-export.ts';
import { verifyFolder } from '../../../electron/tools/verify-folder.ts';
import { unlockVault } from '../../../electron/vault/open-vault.ts';
import { sealingByKind, sealingOf } from '../../../shared/journal/kinds.ts';
import {
  appendForged,
  asStranger,
  hashAt,
  lastSeq,
  lineAt,
  ownMark,
  putLine,
  rechain,
} from '../../builders/stranger.ts';
import type { Forged } from '../../builders/stranger.ts';
import { verifyIndependently } from '../../shared/journal/independent-verifier.ts';
import { machineOn, newFolder, registered, studioOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import { passphrase, usedStore } from './setup-store.ts';

/** A studio with its protocol in force and a client, closed in peace. */
const studio = (): { readonly machine: Machine; readonly client: string; readonly end: number } => {
  const machine = studioOn();
  const client = registered(machine, { fullName: 'Priya Raman' });
  const end = machine.open().store.head().seq;
  machine.life.close();
  return { machine, client, end };
};
const reopened = ({ dataDir }: Machine): Machine => {
  const machine = machineOn({ dataDir, startMs: Date.parse('2026-11-23T09:00:00Z') });
  machine.life.begin();
  return machine;
};
/** The protocol in force with its cap of numbing raised tenfold, as a release of their own. */
const tenTimesTheCream = (machine: Machine): Forged => {
  let body: unknown;
  asStranger(machine.dataDir, (db) => {
    for (let seq = 1; seq <= lastSeq(db); seq += 1) {
      const line = JSON.parse(lineAt(db, seq)) as { kind: string; body: { text: string; version: number } };
      if (line.kind !== 'protocol.released') continue;
      const text = line.body.text.replace(
        /"capGrams":60\b|"maximumGrams":60\b|:60\b/,
        (found) => `${found}0`,
      );
      body = { ...line.body, version: line.body.version + 1, text };
    }
  });
  return { kind: 'protocol.released', body };
};
const toldOf = (machine: Machine) => ({
  phase: machine.life.state().phase,
  damage: inWords(machine.open().store.damage()),
});
const notes = ['a note of nobody'];

const forgeries: readonly (readonly [what: string, forged: (machine: Machine, client: string) => Forged])[] =
  [
    ['a protocol with ten times the cream', (machine) => tenTimesTheCream(machine)],
    ['an erasure', (_, client) => ({ kind: 'client.erased', client, body: { reason: 'clientAsked' } })],
    [
      'a discarded registration',
      (_, client) => ({ kind: 'client.discarded', client, body: { reason: 'discarded' } }),
    ],
    [
      'a photo destroyed',
      (_, client) => ({
        kind: 'photo.destroyed',
        client,
        session: '11111111-1111-4111-8111-111111111111',
        body: { photo: 'x', why: 'clientAsked' },
      }),
    ],
    [
      'healing of a zone',
      (_, client) => ({
        kind: 'healing.seen',
        client,
        session: '11111111-1111-4111-8111-111111111111',
        body: { zone: 'FHL', share: 0.1, bShift: 3 },
      }),
    ],
    [
      'a lot used',
      (_, client) => ({
        kind: 'lot.used',
        client,
        session: '11111111-1111-4111-8111-111111111111',
        body: { role: 'pigment', product: 'Dark', lot: 'L-1', expiry: '2030-01' },
      }),
    ],
    [
      'a correction of the clock',
      () => ({
        kind: 'clock.corrected',
        body: { from: '2026-11-22T09:00:00.000Z', to: '2020-11-22T09:00:00.000Z', by: 'device' },
      }),
    ],
    ['a kind that only a later version knows', () => ({ kind: 'people.renamed', body: notes })],
  ];

test.each(forgeries)('%s, appended without a key, is named and never counts', async (_, forge) => {
  const { machine, client, end } = studio();
  const forged = forge(machine, client);
  const before = reopened(machine);
  const release = before.open().studio.release();
  before.life.close();
  let seq = 0;
  asStranger(machine.dataDir, (db) => {
    seq = appendForged(db, forged);
  });
  // A correction's times are held against the line's own before its seal is missed.
  const damage = forged.kind === 'clock.corrected' ? 'wrong-time' : 'unmarked';
  expect(verifyFolder(machine.dataDir, {}).lines[0]).toBe(`damaged: seq ${seq}, ${damage}`);
  const again = reopened(machine);
  expect(toldOf(again)).toEqual({
    phase: 'readOnly',
    damage: { seq, damage, says: expect.stringContaining(`${seq}`) },
  });
  const { store, clients, stock, studio: shown } = again.open();
  expect(shown.release()).toEqual(release);
  expect(clients.find('').map(({ fullName }) => fullName)).toContain('Priya Raman');
  expect(store.head().seq).toBeGreaterThanOrEqual(end);
  expect(store.head().seq).toBe(seq - 1);
  expect([...store.read({ from: seq })]).toEqual([]);
  expect([...store.read({ kind: forged.kind })].every((entry) => entry.seq < seq)).toBe(true);
  expect(store.lotThings().filter(({ lot }) => lot === 'L-1')).toEqual([]);
  expect(stock).toBeDefined();
  expect(store.append([]).ok).toBe(false);
  again.life.close();
  // Looking at it attested nothing: the next start says the same.
  expect(verifyFolder(machine.dataDir, {}).lines[0]).toBe(`damaged: seq ${seq}, ${damage}`);
});

test('neither a mark of another entry, nor one of their own key, nor taking away what lies beside the record helps', () => {
  const attempts: readonly ((machine: Machine) => void)[] = [
    ({ dataDir }) =>
      asStranger(dataDir, (db) => {
        const last = db.get('SELECT mark FROM journal WHERE seq = ?', lastSeq(db))?.['mark'] as Uint8Array;
        appendForged(db, { kind: 'setup.finished', body: {} }, last);
      }),
    ({ dataDir }) =>
      asStranger(dataDir, (db) => {
        const seq = lastSeq(db) + 1;
        appendForged(db, { kind: 'setup.finished', body: {} }, ownMark(`stipple-commit-v2\n${seq}`));
      }),
    ({ dataDir }) => {
      rmSync(headFileOf(dataDir));
      rmSync(lastMarkFileOf(dataDir));
      rmSync(join(dataDir, 'directory.bin'));
      asStranger(dataDir, (db) => appendForged(db, { kind: 'setup.finished', body: {} }));
    },
    ({ dataDir }) => {
      // A head file for the forged end, signed with a key of their own.
      asStranger(dataDir, (db) => {
        const seq = appendForged(db, { kind: 'setup.finished', body: {} });
        const kept = JSON.parse(readFileSync(headFileOf(dataDir), 'utf8')) as object;
        const signature = Buffer.from(ownMark('x')).toString('base64');
        writeFileSync(
          headFileOf(dataDir),
          JSON.stringify({ ...kept, seq, hash: hashAt(db, seq), signature }),
        );
      });
    },
    ({ dataDir }) =>
      asStranger(dataDir, (db) => {
        for (let i = 0; i < 70; i += 1) appendForged(db, { kind: 'setup.finished', body: {} });
      }),
  ];
  for (const attempt of attempts) {
    const { machine } = studio();
    const before = reopened(machine);
    const seq = before.open().store.head().seq + 1;
    before.life.close();
    attempt(machine);
    expect(verifyFolder(machine.dataDir, {}).lines[0]).toMatch(/^damaged: seq \d+, (unmarked|foreign-mark)$/);
    const again = reopened(machine);
    expect(toldOf(again)).toMatchObject({ phase: 'readOnly', damage: { seq } });
    again.life.close();
  }
});

test('history rewritten from the middle, its marks dropped and an older head put beside it, verifies nowhere', async () => {
  const { machine } = studio();
  const early = readFileSync(headFileOf(machine.dataDir), 'utf8');
  const later = reopened(machine);
  registered(later, { fullName: 'Later Person' });
  const { publicKey, fingerprint } = later.open().vault;
  later.life.close();
  const seq = 4;
  asStranger(machine.dataDir, (db) => {
    rechain(db, seq, (line) => line.replace('"wall":"2026', '"wall":"2025'));
    db.run('UPDATE journal SET mark = NULL WHERE seq >= ?', seq);
  });
  const heads: readonly (() => void)[] = [
    () => writeFileSync(headFileOf(machine.dataDir), early),
    () => rmSync(headFileOf(machine.dataDir)),
    () => rmSync(lastMarkFileOf(machine.dataDir)),
  ];
  for (const change of heads) {
    change();
    for (const given of [{}, { key: publicKey }, { key: fingerprint }]) {
      const told = verifyFolder(machine.dataDir, given);
      expect(told.code).toBe(1);
      expect(told.lines[0]).toMatch(/^damaged: seq [1-4], unmarked$/);
    }
  }
  const out = join(newFolder(), 'record.ndjson');
  exportRecord(machine.dataDir, out);
  expect((await verifyExport(out, {})).code).toBe(1);
  expect(verifyIndependently(readFileSync(out, 'utf8')).bad).toBeDefined();
  const again = reopened(machine);
  expect(toldOf(again).phase).toBe('readOnly');
});

test('a protocol changed in the middle, its hash made to fit, is not in force for a moment', () => {
  const { machine } = studio();
  const more = reopened(machine);
  const release = more.open().studio.release();
  for (let i = 0; i < 5; i += 1) registered(more, { fullName: `Person ${'abcde'[i]}` });
  more.life.close();
  const forged = tenTimesTheCream(machine);
  let seq = 0;
  asStranger(machine.dataDir, (db) => {
    seq = Number(db.get("SELECT seq FROM journal WHERE kind = 'protocol.released'")?.['seq']);
    const line = JSON.parse(lineAt(db, seq)) as { body: unknown };
    putLine(
      db,
      seq,
      JSON.stringify({ ...line, body: { ...(line.body as object), ...(forged.body as object) } }),
    );
  });
  const again = reopened(machine);
  expect(toldOf(again)).toMatchObject({ phase: 'readOnly', damage: { seq, damage: 'changed' } });
  expect(() => again.open().studio.release()).toThrow('no protocol');
  expect(JSON.stringify(release)).not.toContain(JSON.stringify((forged.body as { text: string }).text));
});

/** The last mark as it lies there, of an entry that the device did write. */
const lastMarkIn = (db: Database): Uint8Array =>
  db.get('SELECT mark FROM journal WHERE mark IS NOT NULL ORDER BY seq DESC LIMIT 1')?.['mark'] as Uint8Array;
const marksOfStrangers: readonly (readonly [what: string, mark: (db: Database) => Uint8Array | undefined])[] =
  [
    ['without a mark', () => undefined],
    ['with the mark of the entry before', lastMarkIn],
    ['with a mark of zeros', () => new Uint8Array(64)],
    ['with a mark of their own', () => ownMark('stipple-commit-v2')],
  ];
/** As some body of that kind might look: whatever is in it, nobody reads it. */
const anyBody = {
  version: 9,
  text: '{}',
  reason: 'clientAsked',
  ends: 'client.erased',
  generation: 9,
  upTo: 1,
};

test('no entry of any kind that is in clear, forged at the end, is believed for a moment, whatever mark it carries', () => {
  const bench = usedStore();
  const clear = Object.keys(sealingByKind).filter((kind) => sealingOf(kind) === 'clear');
  for (const [index, kind] of clear.entries()) {
    const [what, markFor] = marksOfStrangers[index % marksOfStrangers.length]!;
    const dataDir = join(newFolder(), 'data');
    cpSync(bench.dataDir, dataDir, { recursive: true });
    asStranger(dataDir, (db) =>
      appendForged(db, { kind, body: anyBody, client: bench.client, session: bench.session }, markFor(db)),
    );
    const store = bench.open({ dataDir });
    // What cannot be the beginning, a correction or a handing over at that place is named as that.
    expect(inWords(store.damage()), `${kind} ${what}`).toMatchObject({
      seq: 21,
      damage: expect.stringMatching(/^(unmarked|foreign-mark|wrong-time)$/),
    });
    expect(store.head().seq).toBe(20);
    expect([...store.read({ from: 21 })]).toEqual([]);
    expect(store.isErased(bench.client)).toBe(false);
    expect(store.append([bench.event({})]).ok).toBe(false);
    store.close();
  }
});

test('marks exchanged, moved, doubled, cut or made longer are named by the first entry they were for', () => {
  const bench = usedStore();
  const spoils: readonly ((db: Database) => number)[] = [
    (db) => {
      const of = (seq: number) =>
        db.get('SELECT mark FROM journal WHERE seq = ?', seq)?.['mark'] as Uint8Array;
      const [a, b] = [of(15), of(16)];
      db.run('UPDATE journal SET mark = ? WHERE seq = 15', [b]);
      db.run('UPDATE journal SET mark = ? WHERE seq = 16', [a]);
      return 15;
    },
    (db) => {
      db.run('UPDATE journal SET mark = (SELECT mark FROM journal WHERE seq = 20) WHERE seq = 19');
      return 19;
    },
    (db) => {
      db.run('UPDATE journal SET mark = NULL WHERE seq = 20');
      return 20;
    },
    (db) => {
      db.run('UPDATE journal SET mark = NULL WHERE seq > 15');
      return 16;
    },
    (db) => {
      // An entry that continues the chain, and the last one moved behind it with the mark it had.
      appendForged(db, { kind: 'setup.finished', body: {} }, lastMarkIn(db));
      db.run('UPDATE journal SET mark = NULL WHERE seq = 20');
      return 20;
    },
  ];
  for (const spoil of spoils) {
    const dataDir = join(newFolder(), 'data');
    cpSync(bench.dataDir, dataDir, { recursive: true });
    let seq = 0;
    asStranger(dataDir, (db) => {
      seq = spoil(db);
    });
    const named = { seq, damage: expect.stringMatching(/^(unmarked|foreign-mark)$/) };
    // The head kept beside it vouches for what was before: that is looked at behind the first screen, and by the tool.
    rmSync(headFileOf(dataDir));
    const store = bench.open({ dataDir });
    expect(inWords(store.damage())).toMatchObject(named);
    store.close();
    expect(verifyFolder(dataDir, {}).lines[0]).toMatch(
      new RegExp(`^damaged: seq ${seq}, (unmarked|foreign-mark)$`),
    );
  }
});

test('a record signed anew from its first entry with a key of their own is of another device, with their key in the key folder too', () => {
  const bench = usedStore();
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const own = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  asStranger(bench.dataDir, (db) => {
    rechain(db, 1, (line) => line.replace(bench.vault.publicKey, own));
    for (let seq = 1; seq <= lastSeq(db); seq += 1) {
      const { at } = JSON.parse(lineAt(db, seq)) as { at: string };
      const text = `stipple-commit-v2\n${bench.vault.deviceId}\n${seq}\n${hashAt(db, seq)}\n${at}`;
      db.run('UPDATE journal SET mark = ? WHERE seq = ?', [sign(null, Buffer.from(text), privateKey), seq]);
    }
  });
  for (const name of [headFileOf(bench.dataDir), lastMarkFileOf(bench.dataDir)]) rmSync(name);
  const store = bench.open();
  expect(inWords(store.damage())).toMatchObject({ seq: 1, damage: 'foreign-device' });
  expect([...store.read()]).toEqual([]);
  store.close();
  expect(verifyFolder(bench.dataDir, { key: bench.vault.publicKey }).lines[0]).toBe(
    'damaged: seq 1, foreign-device',
  );
  // Now the file that names the device says so as well, checksum and signature made to fit.
  const path = join(bench.dataDir, 'keys/device.json');
  const {
    sum: _s,
    signature: _,
    ...fields
  } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  const hex = createHash('sha256').update(Buffer.from(own, 'base64')).digest('hex').slice(0, 32);
  const changed = { ...fields, publicKey: own, fingerprint: hex.replace(/.{4}(?!$)/g, '$& ') };
  const text = `stipple-device-file-2\n${JSON.stringify(changed)}`;
  const signed = { ...changed, signature: sign(null, Buffer.from(text), privateKey).toString('base64') };
  const sum = createHash('sha256').update(JSON.stringify(signed)).digest('hex').slice(0, 16);
  writeFileSync(path, JSON.stringify({ ...signed, sum }));
  expect(unlockVault(bench.dataDir, { passphrase }, 'cheap')).toMatchObject({
    ok: false,
    error: { kind: 'key-damaged' },
  });
});

test.each([
  '0',
  '-7',
  '-9007199254740993',
  '-9223372036854775808',
  '9007199254740997',
  '9223372036854775807',
])('a row with the number %s, which no entry has, is found by no question and named at once', async (seq) => {
  const bench = usedStore();
  asStranger(bench.dataDir, (db) =>
    db.exec(
      `INSERT INTO journal SELECT ${seq}, hash, prev, at, 'client.erased', session, '${bench.client}', line, NULL FROM journal WHERE seq = 5`,
    ),
  );
  expect(verifyFolder(bench.dataDir, {}).lines[0]).toMatch(/^damaged: seq (1|5), inserted$/);
  const store = bench.open();
  expect(store.damage()).toMatchObject({ damage: 'inserted' });
  expect(store.isErased(bench.client)).toBe(false);
  expect(store.append([bench.event({})]).ok).toBe(false);
  store.close();
});
