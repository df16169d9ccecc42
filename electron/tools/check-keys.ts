import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createJournalReader } from '../store/journal-read.ts';
import type { Database } from '../store/open-database.ts';
import { KEY_BYTES } from '../vault/box.ts';
import { deviceFile, keyFolderOf, keysOf, readDevice } from '../vault/device-file.ts';
import { clientInName, clientKeyFile, stateOfSealedKey } from '../vault/key-shape.ts';
import type { KeyFileState } from '../vault/key-shape.ts';
import { masterFile, readMasterFile } from '../vault/master-file.ts';
import { devicePurpose, nextFile, privateFile } from '../vault/replace-device.ts';
import { noKeys } from './check-files.ts';

export interface KeysChecked {
  readonly keys: number;
  readonly missing: number;
  readonly damaged: number;
  /** One for each that is not there or not as it must be. */
  readonly lines: readonly string[];
  readonly notes: readonly string[];
}

/**
 * The key files of an intact record, as far as anybody sees who has no key: one for each client who was not erased, those that every
 * record has, each whole and for what its place says, the ways in signed by the device.
 */
export const checkKeys = (dataDir: string, db: Database): KeysChecked => {
  const folder = keyFolderOf(dataDir);
  if (!isFolder(folder))
    return {
      ...nothing,
      notes: ['note: there is no key folder beside the record, so its key files were not looked at'],
    };
  const { living, ended } = clientsIn(db);
  const counts = { sound: 0, missing: 0, damaged: 0 };
  const lines: string[] = [];
  const take = (state: KeyFileState, name: string, what: string): void => {
    counts[state] += 1;
    if (state !== 'sound') lines.push(`${state}: keys/${name.replaceAll('\\', '/')}, ${what}`);
  };
  for (const [name, state, what] of commonKeys(dataDir)) take(state, name, what);
  for (const [client, { seq, at }] of living) {
    const name = clientKeyFile(client);
    const state = stateOfSealedKey(join(folder, name), `client:${client}`, KEY_BYTES);
    take(state, name, `the key of client ${client}, entered by entry ${seq} on ${at.slice(0, 10)}`);
  }
  return {
    keys: counts.sound + counts.missing + counts.damaged,
    missing: counts.missing,
    damaged: counts.damaged,
    lines,
    notes: [...notesOnNames(folder, new Set(living.keys()), ended), waysIn(dataDir), UNSEEN],
  };
};

const nothing = { keys: 0, missing: 0, damaged: 0, lines: [] };
const UNSEEN =
  'note: whether the keys open what is sealed only the recovery code shows (Rehearse, or rehearse on a backup)';

interface Entered {
  readonly seq: number;
  readonly at: string;
}
/** Clients whose key must be there, and those whose key was to be destroyed. */
const clientsIn = (
  db: Database,
): { readonly living: ReadonlyMap<string, Entered>; readonly ended: ReadonlySet<string> } => {
  const reader = createJournalReader({ db: () => db, vault: noKeys });
  const living = new Map<string, Entered>();
  const ended = new Set<string>();
  for (const kind of ['erasure.begun', 'client.erased', 'client.discarded'])
    for (const { client } of reader.read({ kind })) ended.add(client ?? '');
  for (const kind of ['client.drafted', 'client.registered'])
    for (const { client, seq, at } of reader.read({ kind }))
      if (client !== undefined && !ended.has(client) && !living.has(client)) living.set(client, { seq, at });
  return { living, ended };
};

type Common = readonly [name: string, state: KeyFileState, what: string];

const commonKeys = (dataDir: string): readonly Common[] => {
  const folder = keyFolderOf(dataDir);
  const device = readDevice(dataDir);
  const stateOf = (name: string): KeyFileState =>
    statSync(join(folder, name), { throwIfNoEntry: false }) === undefined ? 'missing' : 'damaged';
  if (device === undefined)
    return [
      [deviceFile, stateOf(deviceFile), 'which names the device; no other key file is believed without it'],
    ];
  const purpose = devicePurpose(device.deviceId);
  const placed = stateOfSealedKey(join(folder, privateFile), purpose);
  // A kill while another device took over: the next start puts it in its place.
  const next = stateOfSealedKey(join(folder, nextFile), purpose);
  const recovery = readMasterFile(folder, 'recovery', keysOf(device));
  return [
    [deviceFile, 'sound', ''],
    [privateFile, next === 'sound' ? next : placed, 'the signing key of the device'],
    ['staff.json', stateOfSealedKey(join(folder, 'staff.json'), 'staff', KEY_BYTES), 'the key of the staff'],
    [
      masterFile.recovery,
      recovery === 'absent' ? 'missing' : recovery === 'damaged' ? 'damaged' : 'sound',
      'which the recovery code opens',
    ],
    ...(['keyring', 'passphrase'] as const).flatMap((way): readonly Common[] =>
      readMasterFile(folder, way, keysOf(device)) === 'damaged'
        ? [[masterFile[way], 'damaged', `the everyday way in by ${way}`]]
        : [],
    ),
  ];
};

/** A record that came out of a backup has none until it is opened. */
const waysIn = (dataDir: string): string => {
  const device = readDevice(dataDir);
  const ways =
    device === undefined
      ? []
      : (['keyring', 'passphrase', 'recovery'] as const).filter(
          (way) => typeof readMasterFile(keyFolderOf(dataDir), way, keysOf(device)) !== 'string',
        );
  return `note: ways into the record, each signed by its device: ${ways.length === 0 ? 'none' : ways.join(', ')}`;
};

/** What lies among the clients' keys and belongs to nobody in the record. */
const notesOnNames = (
  folder: string,
  living: ReadonlySet<string>,
  ended: ReadonlySet<string>,
): readonly string[] => {
  const clients = join(folder, 'clients');
  const names = isFolder(clients) ? readdirSync(clients) : [];
  const found = names.map(clientInName).filter((client) => client !== undefined);
  const back = found.filter(
    (client) =>
      ended.has(client) &&
      stateOfSealedKey(join(folder, clientKeyFile(client)), `client:${client}`, KEY_BYTES) !== 'missing',
  ).length;
  const strange =
    names.length - found.length + found.filter((one) => !living.has(one) && !ended.has(one)).length;
  return [
    ...(back === 0
      ? []
      : [`note: ${back} keys of clients who were erased lie there again; the next start destroys them`]),
    ...(strange === 0 ? [] : [`note: ${strange} in keys/clients/ that no entry names`]),
  ];
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
