import { err } from '../../shared/result.ts';
import { failure } from '../../shared/words/failures.ts';

const soon = () => err(failure('not-ready', 'stock'));

/** Answers of the stock ledger. */
export const stockHandlers = {
  'stock.list': soon, 'stock.addProduct': soon, 'stock.amendProduct': soon, 'stock.receive': soon, 'stock.amendLot': soon, 'stock.open': soon, 'stock.quarantine': soon, 'stock.release': soon,
  'stock.recall': soon, 'stock.useUp': soon, 'stock.retire': soon, 'stock.offer': soon, 'stock.match': soon, 'stock.recallReach': soon, 'stock.recallPaper': soon,
} as const;
