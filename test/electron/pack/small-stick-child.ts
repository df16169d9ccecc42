// Runs with a small stick of its own (see small-stick.test.ts) and prints what happened as JSON.
import { registerHooks } from 'node:module';
import {
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClientId } from '../../../shared/brand.ts';
import { completed, registered, script, sessionOn, studioOn } from '../session/setup-app.ts';

// The page that checks a pack is built in as text; here nobody builds.
registerHooks({
  load: (url, context, next) =>
    url.endsWith('.html?raw')
      ? {
          format: 'module',
          shortCircuit: true,
          source: `export default ${JSON.stringify(readFileSync(fileURLToPath(url), 'utf8'))}`,
        }
      : next(url, context),
});

const [drive = '', place = ''] = process.argv.slice(2);
const newPlace = (): string => mkdtempSync(join(place, 'p-'));
const filler = join(drive, 'filler');
/** Until so many bytes are left. */
const fillUp = (room: number): void => {
  for (let piece = 64 * 1024; piece >= 256;) {
    try {
      writeFileSync(filler, Buffer.alloc(piece), { flag: 'a' });
    } catch {
      piece /= 2;
    }
  }
  truncateSync(filler, statSync(filler).size - room);
};
const left = (): readonly string[] => readdirSync(drive, { recursive: true }).map(String).toSorted();

const machine = studioOn({
  dataDir: newPlace(),
  saveTo: drive,
  askFolder: () => Promise.resolve(drive),
  atEnd: () => undefined,
});
sessionOn(machine, script);
registered(machine, { fullName: 'Somebody Else', firstName: 'Somebody' });
await completed(machine);
const { desk, clientCopy, store } = machine.open();
const lists = await desk.lists();
while (machine.open().summaries.owed() > 0) await new Promise((done) => setTimeout(done, 20));
const client = store.sessions()[0]?.client as ClientId;

/** Whatever leaves on a stick, by what it is called here. */
const leaving = {
  pack: () => desk.makePack({ period: null, client: null, names: true }),
  wholeCopy: () => clientCopy.make(client, { form: 'all', photos: true }),
  copyToRead: () => clientCopy.make(client, { form: 'read', photos: false }),
  dueTable: () => lists.due({ how: 'table', printer: null }),
  duePage: () => lists.due({ how: 'save', printer: null }),
};
const told: object[] = [];
for (const [what, leave] of Object.entries(leaving)) {
  for (const room of [0, 4096, 12_288]) {
    fillUp(room);
    const reply = await leave();
    told.push({ what, room, ok: reply.ok, error: reply.ok ? null : reply.error, left: left() });
    rmSync(filler);
    // What had room after all goes, so that the next one begins on an empty stick.
    for (const name of readdirSync(drive)) rmSync(join(drive, name), { recursive: true });
  }
  const reply = await leave();
  told.push({ what, room: null, ok: reply.ok, error: reply.ok ? null : reply.error, left: left() });
  for (const name of readdirSync(drive)) rmSync(join(drive, name), { recursive: true });
}
const check = await machine.life.verify();
process.stdout.write(JSON.stringify({ told, record: check.state }));
