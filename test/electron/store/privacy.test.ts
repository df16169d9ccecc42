import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportRecord } from '../../../electron/tools/export-record.ts';
import { must } from '../../../shared/result.ts';
import { filesIn, wordsInFiles } from '../../builders/words-in-files.ts';
import { newFolder, passphrase, setUpStore, staff } from './setup-store.ts';

const secrets = [
  'Zofia',
  'Wiśniewska',
  '+44 7700 900123',
  'hepatitis in 2019',
  'Practitioner Magdalena',
  'Studio Kowalczyk',
  passphrase,
];

test('no file of a used data folder holds a name, an answer or a secret, the write-ahead file and an export included', () => {
  const bench = setUpStore();
  const store = bench.open();
  const about = (kind: 'client.registered' | 'client.amended' | 'sheet.prepared') => ({
    ...bench.clock(),
    by: staff,
    kind,
    client: bench.client,
  });
  must(
    store.append([
      { ...bench.clock(), by: 'device', kind: 'studio.set', body: { name: secrets[5]!, phone: secrets[2]! } },
    ]),
  );
  must(
    store.append([{ ...bench.clock(), by: 'device', kind: 'staff.registered', body: { name: secrets[4]! } }]),
  );
  must(
    store.append([
      {
        ...about('client.registered'),
        body: { firstName: secrets[0]!, lastName: secrets[1]!, phone: secrets[2]! },
      },
    ]),
  );
  must(store.append([bench.opening()]));
  for (let i = 0; i < 30; i += 1)
    must(
      store.append([
        bench.event({ type: 'question.answered', code: 'C04', answer: 'yes', note: secrets[3]! }),
      ]),
    );
  must(store.append([{ ...about('sheet.prepared'), body: { nameOnSheet: secrets[0]! } }]));
  store.keepWitness();
  const out = newFolder();
  expect(exportRecord(bench.dataDir, join(out, 'export.ndjson')).code).toBe(0);

  expect(filesIn(bench.dataDir).map((file) => file.split('/').at(-1))).toEqual(
    expect.arrayContaining(['record.db', 'record.db-wal', 'head.json', 'device.json']),
  );
  expect(wordsInFiles([bench.dataDir, out], secrets)).toEqual([]);
  expect([...store.read({ client: bench.client })].map(({ body }) => JSON.stringify(body)).join()).toContain(
    'hepatitis in 2019',
  );
  store.close();
  expect(wordsInFiles([bench.dataDir], secrets)).toEqual([]);
});
