import type { Client } from '../../shared/ipc/contract.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { LotInList, StockHead } from '../../shared/stock/pages.ts';
import { lotsInList } from '../../shared/stock/shown.ts';
import type { LotShown } from '../../shared/stock/shown.ts';
import type { Problem } from '../problem-text.ts';

/** The whole cupboard as a screen that filters it needs it. */
export interface Cupboard extends StockHead {
  readonly lots: readonly LotInList[];
}
type Asked = Pick<Client, 'stock.list' | 'rows.more'>;

/** Asks main for all lots, a piece at a time; where main has let go of the answer in between, it is asked anew. */
export const readCupboard = async (client: Asked, again = AGAIN): Promise<Result<Cupboard, Problem>> => {
  const reply = await client['stock.list'](null);
  if (!reply.ok) return reply;
  const { lots, ...head } = reply.value;
  const rows: LotShown[] = [...lots.first];
  while (lots.kept !== null && rows.length < lots.count) {
    const more = await client['rows.more']({ of: 'stock.list', kept: lots.kept, from: rows.length });
    if (!more.ok) return more.error.kind === 'failure' && again > 0 ? readCupboard(client, again - 1) : more;
    const piece = more.value.rows as readonly LotShown[];
    rows.push(...piece);
    if (piece.length === 0) break;
  }
  return ok({ ...head, lots: lotsInList(head, rows) });
};
const AGAIN = 2;
