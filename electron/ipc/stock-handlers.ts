import type { Failure, Handlers } from '../../shared/ipc/contract.ts';
import type { stockChannels } from '../../shared/ipc/stock-channels.ts';
import { ok } from '../../shared/result.ts';
import { stockShown } from '../../shared/stock/shown.ts';
import { recallShown } from '../../shared/stock/recall/shown.ts';
import { inTurns } from '../background.ts';
import { longListsOf } from './long-lists.ts';
import type { Workspace } from '../workspace.ts';

type Locked = { readonly ok: false; readonly error: Failure };
type Inside = <T>(work: (open: Workspace) => T) => T | Locked;
export type WithNames = <T>(work: (open: Workspace) => T | Promise<T>) => Promise<T | Locked>;

/** What the channels of the stock ledger do. */
export const createStockHandlers = (
  inside: Inside,
  withNames: WithNames,
): Pick<Handlers, keyof typeof stockChannels> => ({
  'stock.list': () =>
    inside(async (open) => ok(stockShown(await open.stock.list(), longListsOf(open).keeping('stock.list')))),
  'stock.lot': ({ id }) => inside(async ({ stock }) => ok(await stock.lot(id))),
  'stock.addProduct': ({ product }) => inside(({ stock }) => stock.addProduct(product)),
  'stock.amendProduct': ({ id, product }) => inside(({ stock }) => stock.amendProduct(id, product)),
  'stock.receive': ({ lot, evenIfAlike }) => inside(({ stock }) => stock.receive(lot, evenIfAlike)),
  'stock.amendLot': ({ id, lot, reason, evenIfAlike }) =>
    inside(({ stock }) => stock.amendLot(id, lot, reason, evenIfAlike)),
  'stock.open': ({ id, on }) => inside(({ stock }) => stock.open(id, on)),
  'stock.quarantine': ({ id, reason }) => inside(({ stock }) => stock.quarantine(id, reason)),
  'stock.release': ({ id, reason }) => inside(({ stock }) => stock.release(id, reason)),
  'stock.recall': ({ id, reason, notice }) => inside(({ stock }) => stock.recall(id, reason, notice)),
  'stock.useUp': ({ id }) => inside(({ stock }) => stock.useUp(id)),
  'stock.retire': ({ id, reason }) => inside(({ stock }) => stock.retire(id, reason)),
  'stock.offer': ({ kind, product }) => inside(({ stock }) => ok(stock.offer(kind, product))),
  'stock.match': ({ kind, lot }) => inside(({ stock }) => ok(stock.match(kind, lot))),
  'stock.files': ({ product }) => inside(({ productFiles }) => ok(productFiles.list(product))),
  'stock.addFile': (order) => inside(({ productFiles }) => productFiles.add(order)),
  'stock.readFile': ({ file }) =>
    inside(async ({ productFiles }) => {
      const found = await productFiles.read(file);
      return found.ok ? ok({ base64: Buffer.from(found.value.bytes).toString('base64') }) : found;
    }),
  'stock.saveFile': ({ file }) => inside(async ({ productFiles }) => productFiles.save(file)),
  'stock.openFile': ({ file }) => inside(async ({ productFiles }) => productFiles.show(file)),
  'stock.recallReach': ({ text, product, ...choice }) =>
    withNames(async (open) => {
      await open.stock.read();
      const reach = await inTurns(open.stock.reaching(text, product, choice));
      return ok(recallShown(reach, longListsOf(open).keeping('stock.recallReach')));
    }),
  'stock.recallPaper': (order) => withNames(async ({ stock }) => stock.recallPaper(order)),
});
