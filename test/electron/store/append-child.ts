// Run by the kill test: appends for ever and prints each seq only after it was answered as saved.
import { writeSync } from 'node:fs';
import { openStore } from '../../../electron/store/open-store.ts';
import { unlockVault } from '../../../electron/vault/open-vault.ts';
import type { AuthorId, ClientId, SessionId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import { instantOf, laterOf } from '../../../shared/time.ts';

const [dataDir = '', passphrase = '', client = '', session = ''] = process.argv.slice(2);
const vault = must(unlockVault(dataDir, { passphrase }, 'cheap'));
const now = () => instantOf(Date.now());
const store = must(
  openStore({ dataDir, vault, clock: () => ({ at: now(), wall: now() }), appVersion: '0.1.0' }),
);
if (store.damage() !== undefined) throw new Error(JSON.stringify(store.damage()));

for (let i = 0; ; i += 1) {
  const at = laterOf(now(), store.head().at ?? now());
  const draft = {
    at,
    wall: at,
    by: 'device' as AuthorId,
    kind: 'session.event' as const,
    session: session as SessionId,
    client: client as ClientId,
    body: { type: 'note.added', text: 'words '.repeat(i % 200) },
  };
  const saved = must(store.append(i % 7 === 0 ? [draft, draft, draft] : [draft]));
  writeSync(1, `${saved.at(-1)?.seq}\n`);
  if (i % 50 === 49) store.keepWitness();
}
