import type { Message } from '../../shared/words/message.ts';
import { randomUUID } from 'node:crypto';
import type { AuthorId, JsonValue } from '../../shared/brand.ts';
import type { BadPicture, Cancelled, Failure } from '../../shared/ipc/contract.ts';
import type { StockRefused } from '../../shared/ipc/stock-channels.ts';
import type { Digest } from '../../shared/journal/chain.ts';
import { pictureKindOf } from '../../shared/photos/picture-kind.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { plainFileName, productFileBounds } from '../../shared/stock/product-file.ts';
import type { ProductFile, ProductFileKind } from '../../shared/stock/product-file.ts';
import { failure } from '../../shared/words/failures.ts';
import { productFileSays } from '../../shared/words/product-files.ts';
import type { Log } from '../log.ts';
import { createMediaFiles, mediaFolderOf, OWNER_OF_PRODUCT_FILES } from '../media/media-files.ts';
import { acceptedPicture } from '../media/picture.ts';
import type { RecordWriter } from '../record-writer.ts';
import { saveDurably } from '../store/durable-file.ts';
import { saving } from '../store/failure.ts';
import type { RecordReader } from '../store/store.ts';
import type { Vault } from '../vault/vault.ts';
import type { StockLedger } from './ledger.ts';

interface Deps {
  readonly dataDir: string;
  readonly reader: Pick<RecordReader, 'read' | 'damage'>;
  readonly writer: RecordWriter;
  readonly vault: Pick<Vault, 'sealPiece' | 'openPiece'>;
  readonly ledger: Pick<StockLedger, 'known'>;
  readonly author: () => AuthorId;
  readonly nameOf: (staff: string) => string;
  readonly digest: Digest;
  readonly log: Log;
  readonly askWhere: (proposed: string) => Promise<string | undefined>;
  /** Shows a file in the program the system has for it; `false` where there is none. */
  readonly openOut: (name: string, bytes: Uint8Array) => Promise<boolean>;
}
type Body = Omit<ProductFile, 'at' | 'by'> & { readonly id: string; readonly hash: string };
type Kept = ProductFile & { readonly product: string; readonly hash: string };
interface Order {
  readonly product: string;
  readonly what: ProductFileKind;
  readonly name: string;
  readonly bytes: Uint8Array;
}

const boundTo = (product: string, file: string): string => `stipple-product-file-1\n${product}\n${file}`;
const refused = (says: Message): { readonly ok: false; readonly error: StockRefused } =>
  err({ kind: 'stock-refused', says });

/**
 * Photos of labels and safety data sheets: sealed with the studio's key, named by the hash of their own bytes like photos of clients, and
 * on the disk before the entry that names them. What a kill between the two leaves in `incoming` the next start settles.
 */
export const createProductFiles = ({
  dataDir,
  reader,
  writer,
  vault,
  ledger,
  author,
  nameOf,
  digest,
  log,
  askWhere,
  openOut,
}: Deps) => {
  const files = createMediaFiles(dataDir);
  const all = (): readonly Kept[] =>
    [...reader.read({ kind: 'product.filed' })]
      .filter(({ state }) => state === 'open')
      .map(({ at, by, body }) => {
        const { id, ...rest } = body as unknown as Body;
        return { ...rest, product: id, at, by: nameOf(by) };
      });
  /** Newest first; the hash is nobody's business outside. */
  const list = (product: string): readonly ProductFile[] =>
    all()
      .filter((one) => one.product === product)
      .map(({ product: _product, hash: _hash, ...file }) => file)
      .toReversed();

  const accepted = (
    bytes: Uint8Array,
  ): Result<
    { readonly type: ProductFile['type']; readonly bytes: Uint8Array },
    BadPicture | StockRefused
  > => {
    const kind = pictureKindOf(bytes);
    if (kind === 'pdf')
      return bytes.length > productFileBounds.pdfBytes
        ? refused(productFileSays.pdfTooBig)
        : ok({ type: 'pdf', bytes });
    if (kind !== 'jpeg') return refused(productFileSays.notReadable);
    const picture = acceptedPicture(bytes, 'whole');
    return picture.ok ? ok({ type: 'jpeg', bytes: picture.value.bytes }) : picture;
  };

  const add = ({
    product,
    what,
    name,
    bytes,
  }: Order): Result<readonly ProductFile[], BadPicture | StockRefused | Failure> => {
    const damage = reader.damage();
    if (damage !== undefined) return err(failure('read-only-record', `entry ${damage.seq}`));
    if (!ledger.known().products.has(product)) return err(failure('not-found', 'product'));
    if (list(product).length >= productFileBounds.perProduct) return refused(productFileSays.tooMany);
    const taken = accepted(bytes);
    if (!taken.ok) return taken;
    const file = randomUUID();
    const sealed = vault.sealPiece('staff', boundTo(product, file), taken.value.bytes);
    if (!sealed.ok) return err(failure('no-key', 'stock'));
    const hash = digest(sealed.value);
    const brought = saving(mediaFolderOf(dataDir), () =>
      files.bringIn(OWNER_OF_PRODUCT_FILES, hash, sealed.value),
    );
    if (!brought.ok) return err(failure(brought.error.why, brought.error.reference));
    const body: Body = {
      id: product,
      file,
      what,
      type: taken.value.type,
      name: plainFileName(name),
      bytes: taken.value.bytes.length,
      hash,
    };
    const saved = writer.append(author(), [
      { kind: 'product.filed', body: body as unknown as JsonValue },
      { kind: 'file.stored', body: { file, hash } },
    ]);
    // Where nobody knows yet whether the entry is there, the file waits for the next start, which does.
    if (!saved.ok && saved.error.what === 'unsure') return saved;
    saving(mediaFolderOf(dataDir), () =>
      saved.ok ? files.keep(OWNER_OF_PRODUCT_FILES, hash) : files.giveUp(OWNER_OF_PRODUCT_FILES, hash),
    );
    return saved.ok ? ok(list(product)) : saved;
  };

  const read = async (
    file: string,
  ): Promise<
    Result<
      { readonly name: string; readonly type: ProductFile['type']; readonly bytes: Uint8Array },
      StockRefused | Failure
    >
  > => {
    const kept = all().find((one) => one.file === file);
    if (kept === undefined) return err(failure('not-found', 'file'));
    const sealed = await files.read(OWNER_OF_PRODUCT_FILES, kept.hash);
    if (sealed === undefined) return refused(productFileSays.missing);
    const opened =
      digest(sealed) === kept.hash
        ? vault.openPiece('staff', boundTo(kept.product, file), sealed)
        : undefined;
    return opened?.ok === true
      ? ok({ name: withEnding(kept), type: kept.type, bytes: opened.value })
      : refused(productFileSays.changed);
  };

  const save = async (
    file: string,
  ): Promise<Result<{ readonly path: string }, StockRefused | Failure | Cancelled>> => {
    const found = await read(file);
    if (!found.ok) return found;
    const path = await askWhere(found.value.name);
    if (path === undefined) return err({ kind: 'cancelled' });
    try {
      saveDurably(path, found.value.bytes);
    } catch (error) {
      return err(failure('cannot-write-file', log.write('save product file', error)));
    }
    return ok({ path });
  };

  const show = async (file: string): Promise<Result<null, StockRefused | Failure>> => {
    const found = await read(file);
    if (!found.ok) return found;
    return (await openOut(found.value.name, found.value.bytes))
      ? ok(null)
      : refused(productFileSays.noViewer);
  };
  return { list, add, read, save, show };
};

/** A photo may have come as PNG and is kept as JPEG. */
const withEnding = ({ name, type }: Pick<ProductFile, 'name' | 'type'>): string =>
  `${name.replace(/\.[A-Za-z0-9]{1,5}$/, '')}.${type === 'pdf' ? 'pdf' : 'jpg'}`;
