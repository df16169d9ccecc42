// What becomes of key files on a disk, and what each is then said to be.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { usedStudio } from '../backup/setup-backup.ts';
import { newFolder } from '../session/setup-app.ts';

export interface Keyed {
  readonly dataDir: string;
  /** The key file of one of its clients. */
  readonly client: string;
  readonly path: (name: string) => string;
}

export const keyedIn = (dataDir: string): Keyed => {
  const path = (name: string): string => join(dataDir, 'keys', name);
  return { dataDir, path, client: `clients/${readdirSync(path('clients')).toSorted()[0] ?? ''}` };
};

/** A closed studio with two clients, copied. */
export const keyedStudio = (): Keyed => {
  const { machine } = usedStudio();
  machine.life.close();
  const dataDir = join(newFolder(), 'data');
  cpSync(machine.dataDir, dataDir, { recursive: true, filter: (one) => !one.endsWith('in-use.json') });
  return keyedIn(dataDir);
};

const change = (path: string, work: (text: string) => string): void =>
  writeFileSync(path, work(readFileSync(path, 'utf8')));

export const keySpoils: readonly (readonly [what: string, spoil: (one: Keyed) => string, said: string])[] = [
  ['a client’s, gone', ({ path, client }) => (rmSync(path(client)), client), 'missing'],
  [
    'a client’s, overwritten with zeros as an erasure does',
    ({ path, client }) => (writeFileSync(path(client), Buffer.alloc(200)), client),
    'missing',
  ],
  ['a client’s, emptied', ({ path, client }) => (writeFileSync(path(client), ''), client), 'damaged'],
  [
    'a client’s, cut off',
    ({ path, client }) => (change(path(client), (text) => text.slice(0, 60)), client),
    'damaged',
  ],
  [
    'a client’s, one letter changed',
    ({ path, client }) => (
      change(path(client), (text) =>
        text.replace(/"nonce":"(.)/, (_all, one: string) => `"nonce":"${one === 'A' ? 'B' : 'A'}`),
      ),
      client
    ),
    'damaged',
  ],
  [
    'that of another client in its place',
    ({ path, client }) => {
      const other = readdirSync(path('clients')).find((name) => !client.endsWith(name)) ?? '';
      cpSync(path(`clients/${other}`), path(client));
      return client;
    },
    'damaged',
  ],
  [
    'a folder in its place',
    ({ path, client }) => (rmSync(path(client)), mkdirSync(path(client)), client),
    'damaged',
  ],
  ['that of the staff, gone', ({ path }) => (rmSync(path('staff.json')), 'staff.json'), 'missing'],
  [
    'that of the staff in the place of the device’s',
    ({ path }) => (cpSync(path('staff.json'), path('device-private.json')), 'device-private.json'),
    'damaged',
  ],
  [
    'the recovery file, gone',
    ({ path }) => (rmSync(path('master-recovery.json')), 'master-recovery.json'),
    'missing',
  ],
  [
    'the file that names the device, gone',
    ({ path }) => (rmSync(path('device.json')), 'device.json'),
    'missing',
  ],
  [
    'the file that names the device, cut off',
    ({ path }) => (change(path('device.json'), (text) => text.slice(0, 40)), 'device.json'),
    'damaged',
  ],
  [
    'the file that names the device, its signature of somebody else',
    ({ path }) => (
      change(path('device.json'), (text) => {
        const { sum: _, ...fields } = JSON.parse(text) as Record<string, unknown>;
        const changed = JSON.stringify({ ...fields, signature: Buffer.alloc(64, 7).toString('base64') });
        const sum = createHash('sha256').update(changed).digest('hex').slice(0, 16);
        return JSON.stringify({ ...(JSON.parse(changed) as object), sum });
      }),
      'device.json'
    ),
    'damaged',
  ],
];
