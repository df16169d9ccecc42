import type { ClientId, SessionId } from '../../shared/brand.ts';
import type { LocalDate } from '../../shared/time.ts';
import type { LostFiles } from '../../shared/words/lost-files.ts';
import type { RecordReader } from '../store/store.ts';
import { expectedFiles } from './expected-files.ts';
import type { ExpectedFile } from './expected-files.ts';
import { hashingOf, placeOf } from './file-check.ts';

interface Deps {
  readonly dataDir: string;
  readonly reader: Pick<RecordReader, 'read' | 'sessions'>;
  readonly clientName: (client: ClientId) => string | undefined;
  readonly productName: (product: string) => string | undefined;
  readonly dayOf: (session: SessionId) => LocalDate | undefined;
  /** Whether what is in each file is looked at, or only in today's share of them. */
  readonly isWhole: () => boolean;
  readonly today: LocalDate;
}

/** In so many days a start a day has looked into every file. */
const SHARES = 28;
/** So few are looked into each time. */
const FEW = 200;

/**
 * Whether each photo, label file and safety data sheet is there and as it was stored, with pauses. That a file is there is asked of all
 * of them; to look into all is the work of minutes in a large studio, so a start looks into a share of them, another one each day.
 */
export const lookingForLostFiles = function* (deps: Deps): Generator<void, readonly LostFiles[]> {
  const { dataDir, reader, isWhole, today } = deps;
  const share = Number(today.slice(8)) % SHARES;
  const lost = new Map<
    string,
    { readonly file: ExpectedFile; readonly state: LostFiles['state']; readonly ids: Set<string> }
  >();
  let seen = 0;
  for (const file of expectedFiles(reader)) {
    seen += 1;
    const path = placeOf(dataDir, file);
    const isLookedInto =
      isWhole() || seen <= FEW || Number.parseInt(file.hash.slice(0, 8), 16) % SHARES === share;
    const state =
      path === undefined
        ? 'missing'
        : isLookedInto && (yield* hashingOf(path)) !== file.hash
          ? 'changed'
          : undefined;
    yield;
    if (state === undefined) continue;
    const group = `${state} ${file.session ?? productOf(reader, file) ?? ''}`;
    const known = lost.get(group) ?? { file, state, ids: new Set<string>() };
    lost.set(group, known);
    known.ids.add(file.id);
  }
  return [...lost.values()].map(({ file, state, ids }) => toldOf(deps, file, state, ids.size));
};

const toldOf = (deps: Deps, file: ExpectedFile, state: LostFiles['state'], count: number): LostFiles => {
  const { reader, clientName, productName, dayOf } = deps;
  const { what, client, session } = file;
  if (what === 'photo')
    return {
      what,
      state,
      count,
      who: client === undefined ? undefined : clientName(client),
      on: session === undefined ? undefined : dayOf(session),
    };
  const product = productOf(reader, file);
  return { what, state, count, product: product === undefined ? undefined : productName(product) };
};

/** Which product a file is of stands in the sealed entry beside the clear one. */
const productOf = (reader: Pick<RecordReader, 'read'>, { what, id }: ExpectedFile): string | undefined => {
  if (what !== 'productFile') return undefined;
  for (const { state, body } of reader.read({ kind: 'product.filed' })) {
    const { id: product, file } = body as { id?: string; file?: string };
    if (state === 'open' && file === id) return product;
  }
  return undefined;
};
