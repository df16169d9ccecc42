import type { SessionId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import type { Intent } from '../../../shared/session/events.ts';
import type { SessionView } from '../../../shared/session/view.ts';
import type { LotFacts } from '../../../shared/stock/lot.ts';
import type { ProductFacts, ProductKind } from '../../../shared/stock/product.ts';
import { productOf } from '../../builders/stock.ts';
import type { ProductOf } from '../../builders/stock.ts';
import type { Machine } from '../session/setup-app.ts';

export const factsOf = <K extends ProductKind>(kind: K, parts: Partial<ProductOf<K>> = {}): ProductFacts => {
  const { id: _id, ...facts } = productOf(kind, parts);
  return facts as unknown as ProductFacts;
};

/** A product with one lot in the cupboard; answers the lot's id. */
export const stocked = (
  { open }: Machine,
  kind: ProductKind,
  lot: string,
  parts: Partial<LotFacts> = {},
  facts: object = {},
): string => {
  const { stock } = open();
  const known = stock.page().products.find((one) => one.kind === kind && Object.keys(facts).length === 0);
  const product = known?.id ?? must(stock.addProduct(factsOf(kind, facts))).id;
  return must(
    stock.receive(
      {
        product,
        lot,
        expiry: '2027-12',
        receivedOn: '2026-01-10',
        quantity: 5,
        supplier: '',
        invoice: '',
        ...parts,
      },
      false,
    ),
  ).id;
};

/** A tap of the practitioner where the session stands. */
export const taps = (
  { open }: Machine,
  session: SessionId,
  what: Intent,
): ReturnType<ReturnType<Machine['open']>['sessions']['apply']> => {
  const { sessions } = open();
  return sessions.apply(session, must(sessions.view(session)).place, what);
};
export const viewOf = ({ open }: Machine, session: SessionId): SessionView =>
  must(open().sessions.view(session));
