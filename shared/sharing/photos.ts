import type { SessionId } from '../brand.ts';
import type { Link } from './chains.ts';
import type { Union } from './union.ts';

/** Sealed files of photos, by their hashes. */
export interface PhotosMoving {
  /** Those that this tablet stored: the others find them where the tablets meet. */
  readonly own: readonly string[];
  /** Those that others stored of clients whom this tablet has. */
  readonly wanted: readonly string[];
  /** Destroyed, or of somebody who was erased: nowhere any more. A file that another photo still names is not among them. */
  readonly gone: readonly string[];
  /** Photos of this tablet that another one destroyed, and it not yet. */
  readonly toDestroy: readonly PhotoDestroyed[];
}
export interface PhotoDestroyed {
  readonly session: SessionId;
  readonly photo: string;
  readonly why: string;
}

/** `device` names this tablet's chain, `clients` are those whom it has. */
export const photosMoving = (
  { inOrder }: Pick<Union, 'inOrder'>,
  {
    device,
    clients,
    erased,
  }: {
    readonly device: string;
    readonly clients: ReadonlySet<string>;
    readonly erased: ReadonlySet<string>;
  },
): PhotosMoving => {
  const destroyed = new Set(inOrder.flatMap((link) => (isOf(link, 'photo.destroyed') ? [nameOf(link)] : [])));
  const [own, wanted, gone] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const named = new Set<string>();
  for (const link of inOrder) {
    if (!isOf(link, 'photo.stored')) continue;
    const { client } = link.entry;
    const isGone = (client !== undefined && erased.has(client)) || destroyed.has(nameOf(link));
    for (const hash of hashesOf(link)) {
      if (isGone) gone.add(hash);
      else named.add(hash);
      if (isGone) continue;
      if (link.chain.deviceId === device) own.add(hash);
      else if (client !== undefined && clients.has(client)) wanted.add(hash);
    }
  }
  const done = new Set(
    inOrder
      .filter((link) => isOf(link, 'photo.destroyed') && link.chain.deviceId === device)
      .map((link) => nameOf(link)),
  );
  const mine = new Set(
    inOrder.filter((link) => isOf(link, 'photo.stored') && link.chain.deviceId === device).map(nameOf),
  );
  const toDestroy = inOrder.flatMap((link): readonly PhotoDestroyed[] => {
    const { session, client, body } = link.entry;
    if (!isOf(link, 'photo.destroyed') || session === undefined || client === undefined) return [];
    if (erased.has(client)) return [];
    return mine.has(nameOf(link)) && !done.has(nameOf(link))
      ? [{ session: session as SessionId, photo: textIn(body, 'photo'), why: textIn(body, 'why') }]
      : [];
  });
  return {
    toDestroy,
    own: [...own],
    wanted: [...wanted],
    gone: [...gone].filter((hash) => !named.has(hash)),
  };
};

const isOf = ({ entry }: Link, kind: string): boolean => entry.kind === kind;

/** A photo is one of its client and session: nobody's word about another one destroys it. */
const nameOf = ({ entry: { client, session, body } }: Link): string =>
  [client, session, textIn(body, 'photo')].join(' ');

const hashesOf = ({ entry: { body } }: Link): readonly string[] =>
  [textIn(body, 'hash'), textIn(body, 'small')].filter((hash) => /^[\da-f]{64}$/.test(hash));

const textIn = (body: unknown, field: string): string => {
  const value = (body as Readonly<Record<string, unknown>> | null | undefined)?.[field];
  return typeof value === 'string' ? value : '';
};
