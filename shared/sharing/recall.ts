import type { Link } from './chains.ts';
import type { Union } from './union.ts';

/** One use of a lot, on whichever tablet. */
interface LotUsed {
  readonly link: Link;
  readonly session: string;
  readonly recordNumber: string | undefined;
}

/** Every session of the studio that a lot went into; `lot` as it is printed, in any case of its letters. */
export const usesOf = ({ inOrder }: Pick<Union, 'inOrder'>, lot: string): readonly LotUsed[] => {
  const numbers = new Map<string, string>();
  const wanted = plain(lot);
  return inOrder.flatMap((link) => {
    const { kind, session, body } = link.entry;
    const told = (body ?? {}) as { readonly recordNumber?: unknown; readonly lot?: unknown };
    if (session === undefined) return [];
    if (kind === 'session.opened' && typeof told.recordNumber === 'string')
      numbers.set(session, told.recordNumber);
    return kind === 'lot.used' && typeof told.lot === 'string' && plain(told.lot) === wanted
      ? [{ link, session, recordNumber: numbers.get(session) }]
      : [];
  });
};

const plain = (lot: string): string => lot.replace(/[\s-]/g, '').toUpperCase();

/** Whether nothing is known to be missing that could change an answer about the whole studio. */
export const isWhole = ({ heard, waiting, refused }: Pick<Union, 'heard' | 'waiting' | 'refused'>): boolean =>
  heard.every(({ behind, entries }) => behind === undefined && entries > 0) &&
  waiting.length === 0 &&
  refused.every(({ why }) => why !== 'newer');
