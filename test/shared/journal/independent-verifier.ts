// Written from shared/journal/README.md alone, as a stranger would: nothing of the app is imported.
// Run by hand: node test/shared/journal/independent-verifier.ts RECORD.ndjson
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface Finding {
  readonly entries: number;
  readonly marks: number;
  readonly seals: readonly string[];
  /** The first bad entry and what is wrong with it. */
  readonly bad?: { readonly seq: number; readonly why: string };
}

interface Line {
  readonly v: number;
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly prev: string;
  readonly body: Readonly<Record<string, unknown>>;
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const isTime = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/.test(value) &&
  new Date(`${value.slice(0, 10)}T00:00:00Z`).getUTCDate() === Number(value.slice(8, 10));

export const verifyIndependently = (text: string, now?: string): Finding => {
  const [first = '', ...rest] = text.split('\n').filter((line) => line !== '');
  const { format, deviceId, publicKey } = JSON.parse(first) as Record<string, string>;
  if (format !== 'stipple-journal-2' || publicKey === undefined) throw new Error('not an export');
  const keyOf = (spki: string) =>
    createPublicKey({ key: Buffer.from(spki, 'base64'), format: 'der', type: 'spki' });
  let [device, key] = [deviceId, keyOf(publicKey)];
  const devices = new Set([deviceId]);
  const latest = now === undefined ? undefined : new Date(Date.parse(now) + 60 * 86_400_000).toISOString();
  const seals: string[] = [];
  let [prev, before] = ['0'.repeat(64), ''];
  let [seq, marked] = [0, 0];
  let ahead: number | undefined;
  const found = (bad?: { seq: number; why: string }): Finding => ({
    entries: seq,
    marks: seals.length,
    seals,
    ...(bad === undefined ? {} : { bad }),
  });
  for (const object of rest) {
    seq += 1;
    const bad = (why: string, at = seq): Finding => ({ ...found({ seq: at, why }), entries: seq - 1 });
    const { line, hash, mark } = JSON.parse(object) as { line: string; hash: string; mark?: string };
    if (sha256(line) !== hash) return bad('hash does not fit the line');
    const entry = JSON.parse(line) as Line;
    if (entry.v !== 2) return bad(`v is ${entry.v}`);
    if (entry.seq !== seq) return bad(`seq is ${entry.seq}`);
    if (entry.prev !== prev) return bad('prev is not the hash before');
    if (seq === 1 && (entry.kind !== 'journal.begun' || entry.body['publicKey'] !== publicKey))
      return bad('not begun by this device');
    if (entry.kind === 'clock.corrected') {
      const { from, to } = entry.body;
      if (!isTime(from) || to !== entry.at || String(from) < before)
        return bad('corrects the clock otherwise');
    } else if (entry.at < before) return bad('time goes back');
    if (entry.kind === 'device.replaced') {
      const from = (entry.body['from'] ?? {}) as Record<string, unknown>;
      const [next, spki, word] = ['deviceId', 'publicKey', 'handedOver'].map((name) => entry.body[name]);
      const text = `stipple-device-replaced-1\n${String(from['deviceId'])}\n${seq - 1}\n${prev}\n${String(next)}\n${String(spki)}`;
      const isHandedOver =
        marked === seq - 1 &&
        from['deviceId'] === device &&
        from['seq'] === seq - 1 &&
        from['hash'] === prev &&
        !devices.has(String(next)) &&
        verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(String(word), 'base64'));
      if (!isHandedOver) return bad('not handed over by the device before');
      [device, key] = [String(next), keyOf(String(spki))];
      devices.add(device);
    }
    if (latest !== undefined) ahead = entry.at > latest ? (ahead ?? seq) : undefined;
    if (mark !== undefined) {
      const bytes = `stipple-commit-v2\n${device}\n${seq}\n${hash}\n${entry.at}`;
      if (!verify(null, Buffer.from(bytes, 'utf8'), key, Buffer.from(mark, 'base64')))
        return bad('foreign mark', marked + 1);
      marked = seq;
      seals.push(
        sha256(`${bytes}\n${mark}`)
          .slice(0, 16)
          .replace(/(....)(....)(....)(....)/, '$1 $2 $3 $4'),
      );
    } else if (seq - marked >= 64) return bad('too many entries without a mark', marked + 1);
    [prev, before] = [hash, entry.at];
  }
  if (marked < seq) return found({ seq: marked + 1, why: 'behind the last mark' });
  if (ahead !== undefined) return found({ seq: ahead, why: 'far in the future' });
  return found();
};

const file = process.argv[2];
if (import.meta.main && file !== undefined) {
  const { bad, entries, marks } = verifyIndependently(readFileSync(file, 'utf8'), new Date().toISOString());
  process.stdout.write(
    bad === undefined ? `intact: ${entries} entries, ${marks} marks\n` : `bad: seq ${bad.seq}, ${bad.why}\n`,
  );
  process.exitCode = bad === undefined ? 0 : 1;
}
