import { inEnglish } from '../builders/in-words.ts';
import { verifyFolder } from '../../electron/tools/verify-folder.ts';
import type { SessionId } from '../../shared/brand.ts';
import { sha256 } from '../../electron/store/digest.ts';
import type { Machine } from '../electron/session/setup-app.ts';
import { openedOn } from './app.ts';
import type { Facts } from './facts.ts';
import type { Judged } from './outcome.ts';

/** What can be read of an opened record, in one hash: entries with their bodies, names, sessions, photos and label files. */
export const contentOf = async (machine: Machine): Promise<string> => {
  const { store, clients, media, productFiles } = machine.open();
  const entries = [...store.read()].map(({ seq, kind, state, body }) => [seq, kind, state, asRead(body)]);
  const photos = [];
  for (const { session } of store.sessions()) photos.push(await media.check(session));
  const files = [];
  for (const file of filedIn(machine)) {
    const read = await productFiles.read(file);
    files.push(read.ok ? sha256(read.value.bytes) : 'refused');
  }
  const names = clients.find('').map(({ fullName }) => fullName);
  return sha256(JSON.stringify([entries, names, store.sessions(), photos, files]));
};

/** When a session was opened again is said by the opening itself, and is another each time. */
const asRead = (body: unknown): unknown =>
  (body as { type?: unknown } | null)?.type === 'app.interrupted'
    ? { ...(body as object), reopenedAt: null }
    : body;

const filedIn = (machine: Machine): readonly string[] =>
  [...machine.open().store.read({ kind: 'product.filed' })]
    .filter(({ state }) => state === 'open')
    .map(({ body }) => (body as { file: string }).file);

/** Where a judgement stands, for one that never ends: the judge keeps what a child says aside. */
const now = (what: string): void => void process.stderr.write(`${what}\n`);

/** After a kill: everything that was told to be safe is there, or its loss is said. */
export const judgeFacts = async (dataDir: string, facts: Facts): Promise<Judged> => {
  now('opening');
  const machine = openedOn(dataDir, facts.words);
  try {
    const state = machine.life.state();
    if (state.phase === 'failed') return { outcome: 'named', why: inEnglish(state.says) };
    if (state.phase === 'firstStart')
      return facts.setUp ? { outcome: 'silent', why: 'the studio is gone' } : { outcome: 'ok', why: '' };
    if (state.phase === 'locked')
      return { outcome: 'silent', why: `opens with none of ${facts.words.length} words` };
    const { store } = machine.open();
    const damage = store.damage();
    if (damage !== undefined) return { outcome: 'named', why: inEnglish(damage.says) };
    now(`checking ${store.head().seq} entries`);
    const check = await machine.life.verify();
    if (check.state !== 'intact') return { outcome: 'named', why: JSON.stringify(check) };
    now('looking for what was told');
    const missing = await missingFrom(machine, facts);
    return missing === undefined ? { outcome: 'ok', why: '' } : { outcome: 'silent', why: missing };
  } finally {
    now('closing');
    machine.life.close();
  }
};

const missingFrom = async (machine: Machine, facts: Facts): Promise<string | undefined> => {
  const { store, media, productFiles, clients, studio, vault } = machine.open();
  if (store.head().seq < facts.seq) return `entry ${facts.seq}: the record ends at ${store.head().seq}`;
  for (const { photo, session } of facts.photos) {
    const found = (await media.check(session as SessionId)).find((one) => one.photo === photo);
    if (found?.state !== 'intact' && found?.state !== 'destroyed') return `photo ${photo}: ${found?.state}`;
    if (found.state === 'intact' && (await media.picture(session as SessionId, photo, 'whole')) === undefined)
      return `photo ${photo} does not open`;
  }
  const kept = filedIn(machine);
  for (const file of facts.filed)
    if (!kept.includes(file) || !(await productFiles.read(file)).ok) return `file ${file}`;
  for (const { erased, name } of facts.erased) {
    if (vault.hasClient(erased as never)) return `the key of ${erased} is there again`;
    if (clients.find(name).some(({ id }) => String(id) === erased)) return `${name} is there again`;
  }
  if (facts.release > studio.release().protocol.version) return `protocol ${facts.release}`;
  return undefined;
};

/** After something was changed in the folder: all that can be read is as it was, or somebody is told. */
export const judgeContent = async (
  dataDir: string,
  words: readonly string[],
  before: string,
): Promise<Judged> => {
  const tool = verifyFolder(dataDir, {});
  const machine = openedOn(dataDir, words);
  try {
    const state = machine.life.state();
    if (state.phase === 'failed') return { outcome: 'named', why: inEnglish(state.says) };
    if (state.phase === 'firstStart') return { outcome: 'silent', why: 'a first start is offered' };
    if (state.phase === 'locked') return { outcome: 'refused', why: 'the lock screen asks again' };
    const { store } = machine.open();
    const damage = store.damage();
    if (damage !== undefined) return { outcome: 'named', why: inEnglish(damage.says) };
    const check = await machine.life.verify();
    if (check.state !== 'intact') return { outcome: 'named', why: JSON.stringify(check) };
    const after = await contentOf(machine);
    const notices = 'notices' in state ? state.notices.map((notice) => JSON.stringify(notice)) : [];
    if (after === before)
      return notices.length === 0 && tool.code === 0
        ? { outcome: 'harmless', why: '' }
        : { outcome: 'named', why: notices[0] ?? tool.lines[0] ?? '' };
    if (notices.length > 0) return { outcome: 'named', why: notices[0] ?? '' };
    return tool.code === 0
      ? { outcome: 'silent', why: 'something else is read than before, and nobody is told' }
      : { outcome: 'named', why: tool.lines[0] ?? '' };
  } finally {
    machine.life.close();
  }
};
