import { randomUUID } from 'node:crypto';
import type { BadRequest, Failure } from '../../shared/ipc/contract.ts';
import type { LookAlike, StockRefused } from '../../shared/ipc/stock-channels.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { StockBody, StockKind } from '../../shared/stock/fold.ts';
import { plainLot } from '../../shared/stock/look-alike.ts';
import { lotIssues, openedIssue } from '../../shared/stock/lot-issues.ts';
import { statusOf } from '../../shared/stock/lot.ts';
import type { Lot, LotFacts } from '../../shared/stock/lot.ts';
import { matchLot, offerLots, productsInOrder, rowsOf, stockPaging } from '../../shared/stock/offer.ts';
import type { LotMatch, LotOffer, LotRow, StockHead, StockPage } from '../../shared/stock/pages.ts';
import { productTitle } from '../../shared/stock/product.ts';
import type { ProductFacts, ProductKind } from '../../shared/stock/product.ts';
import type { UseRules } from '../../shared/stock/usability.ts';
import { stockWords } from '../../shared/stock/words.ts';
import { latestDayOf } from '../../shared/time.ts';
import { doorWords } from '../../shared/words/door.ts';
import { failure } from '../../shared/words/failures.ts';
import { allOf, inTurns } from '../background.ts';
import type { Message } from '../../shared/words/message.ts';
import type { StockLedger } from './ledger.ts';

interface Deps {
  readonly ledger: StockLedger;
  /** Day and rules of the open session, else of today and the protocol in force. */
  readonly rules: () => UseRules;
  /** Open sessions hear of a lot they have used. */
  readonly tellSessions: (lotId: string) => void;
  readonly nameOf: (staff: string) => string;
}

/** Not the whole cupboard: of thousands of lots that would be a long wait for one. */
interface Done extends Pick<StockHead, 'products'> {
  readonly id: string;
  readonly row: LotRow | null;
}
type Changed = Result<Done, StockRefused | Failure | BadRequest>;
type Received = Result<Done, LookAlike | StockRefused | Failure | BadRequest>;

const refused = (says: Message): { readonly ok: false; readonly error: StockRefused } =>
  err({ kind: 'stock-refused', says });
const badRequest = (
  channel: string,
  issues: readonly { readonly field: string; readonly says: Message }[],
): { readonly ok: false; readonly error: BadRequest } =>
  err({ kind: 'bad-request', channel, says: doorWords.valuesNotUsable, issues });

/** Everything the studio does with its cupboard. Nothing is removed: a correction is an entry too. */
export const createStockService = ({ ledger, rules, tellSessions, nameOf }: Deps) => {
  const named = (row: LotRow): LotRow => ({
    ...row,
    lot: { ...row.lot, history: row.lot.history.map((line) => ({ ...line, by: nameOf(line.by) })) },
  });
  const paging = function* (): Generator<undefined, StockPage> {
    const { lots, ...rest } = yield* stockPaging(ledger.state(), rules());
    return { ...rest, lots: lots.map(named) };
  };
  const page = (): StockPage => allOf(paging());
  const rowNow = (id: string): LotRow | null => {
    const lot = ledger.known().lots.get(id);
    const [row] = lot === undefined ? [] : rowsOf(ledger.counted(new Map([[id, lot]])), rules());
    return row === undefined ? null : named(row);
  };
  const read = (): Promise<void> => inTurns(ledger.warming());
  const write = <K extends StockKind>(kind: K, body: StockBody<K>): Changed => {
    const saved = ledger.write(kind, body);
    if (!saved.ok) return saved;
    if (ledger.known().lots.has(body.id)) tellSessions(body.id);
    return ok({ id: body.id, row: rowNow(body.id), products: productsInOrder(ledger.known()) });
  };
  const withLot = (id: string, act: (lot: Lot) => Changed): Changed => {
    const lot = ledger.known().lots.get(id);
    return lot === undefined ? err(failure('not-found', 'lot')) : act(lot);
  };

  /** The same product with a number of its own, or the same maker and name twice, would split a recall in two. */
  const sameProduct = (product: ProductFacts, but?: string): string | undefined =>
    [...ledger.known().products.values()].find(
      (one) =>
        one.id !== but &&
        one.kind === product.kind &&
        plainLot(productTitle(one)) === plainLot(productTitle(product)),
    )?.name;
  const product = (id: string, facts: ProductFacts, kind: 'product.added' | 'product.amended'): Changed => {
    const same = sameProduct(facts, id);
    return same === undefined
      ? write(kind, { ...facts, id })
      : badRequest(kind, [{ field: 'product.name', says: stockWords.sameProduct }]);
  };

  const lotProblem = (
    channel: string,
    facts: Omit<LotFacts, 'openedOn'> & { readonly openedOn?: string | undefined },
    evenIfAlike: boolean,
    but?: string,
  ): Result<never, BadRequest | LookAlike | Failure> | undefined => {
    const { openedOn, ...rest } = facts;
    const issues = lotIssues({ ...rest, ...(openedOn === undefined ? {} : { openedOn }) }, rules().day).map(
      ({ field, says }) => ({ field: `lot.${field}`, says }),
    );
    const state = ledger.state();
    const kind = state.products.get(facts.product)?.kind;
    if (kind === undefined) return err(failure('not-found', 'product'));
    if (plainLot(facts.lot) === '') issues.push({ field: 'lot.lot', says: stockWords.emptyLot });
    const match = matchLot(state, kind, facts.lot, rules());
    const ofProduct = (row: LotMatch['same'][number]): boolean =>
      row.product.id === facts.product && row.lot.id !== but;
    if (match.same.some(ofProduct)) issues.push({ field: 'lot.lot', says: stockWords.sameLot });
    if (issues.length > 0) return badRequest(channel, issues);
    const alike = match.alike.filter(ofProduct);
    return alike.length === 0 || evenIfAlike
      ? undefined
      : err({ kind: 'look-alike', says: match.asks ?? stockWords.sameLot, known: alike });
  };

  return {
    page,
    /** For whoever can wait for the ledger in turns: right after a start it is not read yet. */
    read,
    /** The page, and others have their turn while it is made. */
    list: async (): Promise<StockPage> => {
      await read();
      return inTurns(paging());
    },
    /** One lot, with its life. */
    lot: async (id: string): Promise<Pick<StockHead, 'today'> & { readonly row: LotRow | null }> => {
      await read();
      return { today: rules().day, row: rowNow(id) };
    },
    offer: (kind: ProductKind, only?: string): LotOffer => offerLots(ledger.state(), kind, rules(), only),
    match: (kind: ProductKind, lot: string): LotMatch => matchLot(ledger.state(), kind, lot, rules()),
    addProduct: (facts: ProductFacts): Changed => product(randomUUID(), facts, 'product.added'),
    amendProduct: (id: string, facts: ProductFacts): Changed => {
      const before = ledger.known().products.get(id);
      if (before === undefined) return err(failure('not-found', 'product'));
      if (before.kind !== facts.kind) return refused(stockWords.otherKind);
      const done = product(id, facts, 'product.amended');
      if (done.ok)
        for (const lot of ledger.known().lots.values()) if (lot.product === id) tellSessions(lot.id);
      return done;
    },
    receive: (facts: LotFacts, evenIfAlike: boolean): Received =>
      lotProblem('stock.receive', facts, evenIfAlike) ??
      write('lot.received', { ...facts, id: randomUUID() }),
    amendLot: (
      id: string,
      facts: Omit<LotFacts, 'product' | 'openedOn'>,
      reason: string,
      evenIfAlike: boolean,
    ): Received => {
      const lot = ledger.known().lots.get(id);
      if (lot === undefined) return err(failure('not-found', 'lot'));
      return (
        lotProblem('stock.amendLot', { ...facts, product: lot.product }, evenIfAlike, id) ??
        write('lot.amended', { ...facts, id, reason })
      );
    },
    open: (id: string, on: string): Changed =>
      withLot(id, (lot) => {
        const issue =
          latestDayOf(on) === on
            ? openedIssue(on, lot.receivedOn, latestDayOf(lot.expiry), rules().day)
            : stockWords.noDay;
        return issue === undefined
          ? write('lot.opened', { id, on })
          : badRequest('stock.open', [{ field: 'on', says: issue }]);
      }),
    quarantine: (id: string, reason: string): Changed =>
      withLot(id, (lot) =>
        lot.quarantined === null && lot.recalled === null
          ? write('lot.quarantined', { id, reason })
          : refused(stockWords.stoppedAlready),
      ),
    release: (id: string, reason: string): Changed =>
      withLot(id, (lot) =>
        lot.quarantined === null && lot.recalled === null
          ? refused(stockWords.notStopped)
          : write('lot.released', { id, reason }),
      ),
    recall: (id: string, reason: string, notice: string): Changed =>
      withLot(id, (lot) =>
        lot.recalled === null
          ? write('lot.recalled', { id, reason, notice })
          : refused(stockWords.recalledAlready),
      ),
    useUp: (id: string): Changed =>
      withLot(id, (lot) =>
        statusOf(lot) === 'usedUp' ? refused(stockWords.usedUpAlready) : write('lot.emptied', { id }),
      ),
    retire: (id: string, reason: string): Changed =>
      withLot(id, (lot) =>
        lot.retired === null ? write('lot.retired', { id, reason }) : refused(stockWords.retiredAlready),
      ),
  };
};
