import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportRecord } from '../../../electron/tools/export-record.ts';
import { sealingByKind } from '../../../shared/journal/kinds.ts';
import { closedSession } from '../session/closed-session.ts';
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
