import type { CompletedRow } from '../../shared/ipc/pages.ts';
import type { RecordReader, SessionRow } from '../store/store.ts';
import type { Shelved, SummaryShelf } from '../store/summary-shelf.ts';
import type { Vault } from '../vault/vault.ts';

/** What only a replay can say about an ended session. */
export type Told = Pick<
  CompletedRow,
  'date' | 'stagesReached' | 'overrides' | 'notChecked' | 'missing' | 'blockedCount' | 'recordNumber'
> & { readonly fullName: string };

interface Deps {
  readonly shelf: SummaryShelf;
  readonly reader: Pick<RecordReader, 'hashAt' | 'damage'>;
  readonly vault: Pick<Vault, 'sealPiece' | 'openPiece'>;
  /** Of the app: another one may tell the same record in other words. */
  readonly version: string;
}

export interface KeptSummaries {
  /** Of one look at the list: what is kept of a session as it stands, if anything. */
  readonly look: () => (row: SessionRow) => Told | undefined;
  readonly keep: (told: readonly { readonly row: SessionRow; readonly told: Told }[]) => void;
}

/**
 * Each sealed with its client's key, and bound to the hash of the session's last entry and so to all before it: a piece that is older, of
 * another record, another version or another session does not open, and with the key of an erased client it is gone.
 * Nothing is kept of a damaged record, nor believed.
 */
export const createKeptSummaries = ({ shelf, reader, vault, version }: Deps): KeptSummaries => {
  const bound = ({ session, lastSeq }: SessionRow): string =>
    `stipple-summary-1\n${version}\n${session}\n${lastSeq}\n${reader.hashAt(lastSeq) ?? ''}`;

  return {
    look: () => {
      const all: ReadonlyMap<string, Shelved> = reader.damage() === undefined ? shelf.all() : new Map();
      return (row) => {
        const piece = all.get(row.session);
        if (piece?.seq !== row.lastSeq) return undefined;
        const opened = vault.openPiece({ client: row.client }, bound(row), piece.sealed);
        // Only we can have sealed it, so its shape is not doubted.
        return opened.ok ? (JSON.parse(Buffer.from(opened.value).toString('utf8')) as Told) : undefined;
      };
    },
    keep: (rows) => {
      if (reader.damage() !== undefined) return;
      shelf.put(
        rows.flatMap(({ row, told }) => {
          const sealed = vault.sealPiece(
            { client: row.client },
            bound(row),
            Buffer.from(JSON.stringify(told), 'utf8'),
          );
          return sealed.ok ? [{ session: row.session, seq: row.lastSeq, sealed: sealed.value }] : [];
        }),
      );
    },
  };
};
