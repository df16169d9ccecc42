import type { AuthorId, JsonValue } from '../../shared/brand.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import type { ProtocolDraft } from '../../shared/ipc/protocol-channels.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { RecordReader } from '../store/store.ts';

interface Deps {
  readonly reader: Pick<RecordReader, 'read'>;
  readonly writer: Pick<RecordWriter, 'append'>;
  readonly nameOf: (id: AuthorId) => string;
  readonly author: () => AuthorId;
  /** In force now. */
  readonly version: () => number;
}
export type ProtocolDrafts = ReturnType<typeof createProtocolDrafts>;

/** What was typed into the protocol, kept until it is released or let go: one draft, that of the studio. */
export const createProtocolDrafts = ({ reader, writer, nameOf, author, version }: Deps) => {
  /** Of a draft begun against a version that is no longer in force nothing is left. */
  const now = (): ProtocolDraft | null => {
    const entry = [...reader.read({ kind: 'protocol.drafted' })].at(-1);
    if (entry?.state !== 'open') return null;
    const body = entry.body as unknown as Pick<ProtocolDraft, 'version' | 'fields'>;
    return body.version !== version() || Object.keys(body.fields).length === 0
      ? null
      : { ...body, at: entry.at, by: nameOf(entry.by) };
  };
  return {
    now,
    save: (fields: ProtocolDraft['fields']): Result<null, Failure> => {
      if (JSON.stringify(now()?.fields ?? {}) === JSON.stringify(fields)) return ok(null);
      const saved = writer.append(author(), [
        { kind: 'protocol.drafted', body: { version: version(), fields } as unknown as JsonValue },
      ]);
      return saved.ok ? ok(null) : saved;
    },
  };
};
