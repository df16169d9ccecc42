import type { ClientId, SessionId } from '../../shared/brand.ts';
import { blurredLot, plainLot } from '../../shared/stock/look-alike.ts';
import { kindOfRole } from '../../shared/stock/facts.ts';
import type { LotRole } from '../../shared/stock/facts.ts';
import { rowsOf } from '../../shared/stock/offer.ts';
import type { Lot } from '../../shared/stock/lot.ts';
import type { LotRow, RecallReach, ReachClient, ReachSession, ReachUse } from '../../shared/stock/pages.ts';
import type { Product } from '../../shared/stock/product.ts';
import { productTitle } from '../../shared/stock/product.ts';
import type { UseRules } from '../../shared/stock/usability.ts';
import type { Instant, LocalDate } from '../../shared/time.ts';
import { allOf } from '../background.ts';
import type { LotUseRow } from '../store/projections/lot-use.ts';
import type { RecordReader } from '../store/store.ts';
import type { StockLedger } from './ledger.ts';

interface Deps {
  readonly reader: Pick<RecordReader, 'lotReaching' | 'listsMissing'>;
  readonly ledger: Pick<StockLedger, 'known' | 'counted'>;
  readonly rules: () => UseRules;
  readonly now: () => Instant;
  readonly dayOf: (at: Instant) => LocalDate;
  readonly nameOf: (staff: string) => string;
  /** Name of a zone of the map, as the studio's protocol has it. */
  readonly zoneNamed: (code: string) => string;
  /** `undefined` once the client was erased. */
  readonly client: (id: ClientId) => { readonly fullName: string; readonly phone: string } | undefined;
}

export type Recall = ReturnType<typeof createRecall>;

/** Brief 4.3: lot → sessions → clients, offline, in one question. Typed lots are found as well as chosen ones. */
export const createRecall = ({ reader, ledger, rules, now, dayOf, nameOf, zoneNamed, client }: Deps) => {
  /** A use that says another product is left out; one that was typed and names none of the ledger stays in: better one call too many. */
  const isOf = (product: Product | undefined, use: LotUseRow): boolean =>
    product === undefined ||
    (use.productId === null
      ? kindOfRole[use.role as LotRole] === product.kind
      : use.productId === product.id);

  const ledgerLots = (text: string, product: Product | undefined): readonly LotRow[] => {
    const { lots } = ledger.known();
    const [plain, blurred] = [plainLot(text), blurredLot(text)];
    const found = [...lots].filter(
      ([, one]) =>
        (product === undefined || one.product === product.id) &&
        (spelled(one).plain.includes(plain) || spelled(one).blurred.includes(blurred)),
    );
    // Only of those few it is worked out what may be done with them.
    return rowsOf(ledger.counted(new Map(found)), rules());
  };

  const reaching = function* (text: string, productId: string | null): Generator<undefined, RecallReach> {
    const product = productId === null ? undefined : ledger.known().products.get(productId);
    const sessions = new Map<SessionId, Omit<ReachSession, 'uses'> & { readonly uses: ReachUse[] }>();
    const clients = new Map<ClientId, ReachClient>();
    const uses = yield* reader.lotReaching(text);
    for (const [at, use] of uses.entries()) {
      if (at % USES_AT_ONCE === 0) yield;
      if (!isOf(product, use)) continue;
      const said: ReachUse = {
        role: use.role,
        product: use.product,
        lot: use.lot,
        typed: use.lotId === null,
        by: use.by,
        zones: use.zones?.map(zoneNamed) ?? null,
      };
      const known = sessions.get(use.session);
      if (known !== undefined) {
        if (
          !known.uses.some(
            (one) => one.role === said.role && one.lot === said.lot && one.product === said.product,
          )
        )
          known.uses.push(said);
        continue;
      }
      const person = client(use.client);
      const on = dayOf(use.at);
      sessions.set(use.session, {
        session: use.session,
        client: use.client,
        clientName: person?.fullName ?? null,
        phone: person?.phone ?? null,
        on,
        at: use.at,
        ...(use.timeDoubtful === true ? { timeDoubtful: true } : {}),
        recordNumber: use.recordNumber,
        practitioner: nameOf(use.practitioner),
        uses: [said],
      });
      const before = clients.get(use.client);
      clients.set(
        use.client,
        before === undefined
          ? {
              client: use.client,
              name: person?.fullName ?? null,
              phone: person?.phone ?? null,
              sessions: 1,
              lastOn: on,
            }
          : { ...before, sessions: before.sessions + 1 },
      );
    }
    return {
      text,
      product: product === undefined ? null : productTitle(product),
      at: now(),
      sessions: [...sessions.values()],
      clients: [...clients.values()].toSorted(byName),
      lots: ledgerLots(text, product),
      missing: reader.listsMissing() ?? null,
    };
  };

  return {
    reaching,
    reach: (text: string, productId: string | null): RecallReach => allOf(reaching(text, productId)),
  };
};

/** Uses told between two breaks: about a millisecond. */
const USES_AT_ONCE = 128;

/** As it is compared; a lot keeps its spelling, and a new entry makes a new lot of it. */
const spellings = new WeakMap<Lot, { readonly plain: string; readonly blurred: string }>();
const spelled = (lot: Lot): { readonly plain: string; readonly blurred: string } => {
  const before = spellings.get(lot);
  if (before !== undefined) return before;
  const now = { plain: plainLot(lot.lot), blurred: blurredLot(lot.lot) };
  spellings.set(lot, now);
  return now;
};

/** Names in order; erased clients last: nobody can call them. */
const byName = (a: ReachClient, b: ReachClient): number => {
  if (a.name === null || b.name === null)
    return Number(a.name === null) - Number(b.name === null) || a.client.localeCompare(b.client);
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
};
