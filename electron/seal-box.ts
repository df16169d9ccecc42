import type { ClientId } from '../shared/brand.ts';
import type { SealFound } from '../shared/ipc/record-channels.ts';
import type { Digest } from '../shared/journal/chain.ts';
import { parseLine } from '../shared/journal/codec.ts';
import type { Envelope } from '../shared/journal/entry.ts';
import { parseSeal, sealOf } from '../shared/journal/mark.ts';
import { err, ok } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import { inTurns } from './background.ts';
import type { RecordReader } from './store/store.ts';

interface Deps {
  readonly reader: Pick<RecordReader, 'read' | 'lines' | 'sessions'>;
  readonly digest: Digest;
  readonly clientName: (client: ClientId) => string | undefined;
}
interface NotFound {
  readonly kind: 'no-seal' | 'not-here';
}

/** What a page is, by the event that froze it. */
const papers: Readonly<Record<string, SealFound['paper']>> = {
  'sheet.prepared': 'sheet',
  'note.prepared': 'note',
  'client.erased': 'erasure',
};

/** Which page a printed seal is from. A seal is made with a signature of this device: nobody else can make one that is found here. */
export const createSealBox = ({ reader, digest, clientName }: Deps) => {
  /** The transaction that the signature ends: what it froze says which page it is. */
  const told = (after: number, { seq, at }: Pick<Envelope, 'seq' | 'at'>): SealFound => {
    const page = [...between(after, seq)].find(({ paper }) => paper !== undefined);
    const session = page?.entry.session ?? null;
    const [row] = session === null ? [] : reader.sessions({ session });
    return {
      seq,
      at,
      paper: page?.paper ?? 'other',
      session,
      client: page?.entry.client === undefined ? null : (clientName(page.entry.client) ?? null),
      recordNumber: row?.recordNumber ?? null,
    };
  };
  const between = function* (after: number, until: number) {
    for (const entry of reader.read({ from: after + 1 })) {
      if (entry.seq > until) return;
      const type = (entry.body as { readonly type?: unknown } | null)?.type;
      yield { entry, paper: papers[typeof type === 'string' ? type : entry.kind] };
    }
  };
  const looking = function* (seal: string): Generator<undefined, SealFound | undefined> {
    let deviceId = '';
    let marked = 0;
    for (let after = 0; ;) {
      const lines = reader.lines(after, 100);
      for (const { line, hash, mark } of lines) {
        after += 1;
        if (mark === undefined && after > 1) continue;
        const read = parseLine(line);
        if (!read.ok) continue;
        const { seq, at, kind, body } = read.value;
        if (kind === 'journal.begun') deviceId = String((body as { deviceId?: unknown }).deviceId);
        if (mark === undefined) continue;
        if (sealOf(digest, { deviceId, seq, hash, at, signature: mark }) === seal)
          return told(marked, read.value);
        marked = seq;
      }
      if (lines.length < 100) return undefined;
      yield;
    }
  };
  return {
    find: async (typed: string): Promise<Result<SealFound, NotFound>> => {
      const seal = parseSeal(typed);
      if (!seal.ok) return err({ kind: 'no-seal' });
      const found = await inTurns(looking(seal.value));
      return found === undefined ? err({ kind: 'not-here' }) : ok(found);
    },
  };
};
