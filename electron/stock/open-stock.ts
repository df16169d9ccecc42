import type { Language } from '../../shared/words/language.ts';
import type { Phrase } from '../../shared/words/message.ts';
import type { ClientId } from '../../shared/brand.ts';
import { kindOfRole } from '../../shared/stock/facts.ts';
import type { LotRole } from '../../shared/stock/facts.ts';
import type { StockThere } from '../../shared/stock/elsewhere.ts';
import { plainLot } from '../../shared/stock/look-alike.ts';
import type { Lot } from '../../shared/stock/lot.ts';
import type { Product } from '../../shared/stock/product.ts';
import type { UseRules } from '../../shared/stock/usability.ts';
import type { SessionData } from '../../shared/session/data.ts';
import { daysInZone } from '../../shared/days-in-zone.ts';
import { zoneNameIn } from '../../shared/scalp/zone-name.ts';
import { dateIn } from '../../shared/time.ts';
import type { Cancelled, Failure } from '../../shared/ipc/contract.ts';
import type { RecallPage } from '../../shared/report/recall-report.ts';
import type { Result } from '../../shared/result.ts';
import type { Clock } from '../clock.ts';
import { dataOf } from '../session/live-sessions.ts';
import type { SessionService } from '../session/session-service.ts';
import type { Log } from '../log.ts';
import type { PageFor } from '../report/print-service.ts';
import type { RecordReader } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';
import type { OneLot, StockLedger } from './ledger.ts';
import { createRecallPaper } from './recall-paper.ts';
import { createRecall } from './recall.ts';
import type { OtherTablets } from './recall.ts';
import { knownLot, rulesFrom } from './session-lots.ts';
import { createStockService } from './stock-service.ts';

/** Why a lot may not be used is a message: two of them are compared by what they say. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

interface Deps {
  readonly reader: Pick<RecordReader, 'sessions' | 'lotThings' | 'lotUsing' | 'lotUses' | 'listsMissing'>;
  readonly ledger: StockLedger;
  readonly sessions: Pick<SessionService, 'loaded' | 'system' | 'current'>;
  readonly studio: Pick<StudioService, 'release' | 'studio' | 'nameOf'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly paint: (page: RecallPage) => Promise<Uint8Array>;
  readonly languageFor?: ((tag: string | undefined) => Promise<Language>) | undefined;
  readonly askWhere: (proposed: string) => Promise<string | undefined>;
  readonly print: (
    page: PageFor,
    name: string,
    printer: string | null,
  ) => Promise<Result<{ readonly sentTo: Phrase }, Failure | Cancelled>>;
  readonly client: (id: ClientId) => { readonly fullName: string; readonly phone: string } | undefined;
  readonly others: OtherTablets;
}

/** The cupboard with its screens' questions, and the recall over all sessions. */
export const openStock = ({
  reader,
  ledger,
  sessions,
  studio,
  clock,
  client,
  others,
  log,
  paint,
  languageFor,
  askWhere,
  print,
}: Deps) => {
  const zone = (): string => studio.studio()?.timeZone ?? 'UTC';
  const today = (timeZone: string): ReturnType<typeof dateIn> => dateIn(timeZone, clock.now());
  const daysOf = new Map<string, ReturnType<typeof daysInZone>>();
  const dayIn = (timeZone: string): ReturnType<typeof daysInZone> => {
    const known = daysOf.get(timeZone) ?? daysInZone(timeZone);
    daysOf.set(timeZone, known);
    return known;
  };
  const rules = (): UseRules => {
    const current = sessions.current();
    const one = current === null ? undefined : sessions.loaded(current.session);
    if (one?.ok !== true) return rulesFrom(studio.release().protocol, today(zone()));
    const { protocol, opening } = dataOf(one.value);
    return rulesFrom(protocol, today(opening.timeZone));
  };

  /** A change of a lot reaches every open session that has it, as an event of its own (decision 8). */
  const tellSessions = (lotId: string): void => {
    const { lots, products } = ledger.known();
    const lot = lots.get(lotId);
    const product = lot === undefined ? undefined : products.get(lot.product);
    if (lot !== undefined && product !== undefined) tellOf({ lot, product });
  };
  const tellOf = ({ lot, product }: OneLot): void => {
    for (const { session } of reader.sessions({ openOnly: true })) {
      const one = sessions.loaded(session);
      if (!one.ok) continue;
      const data = dataOf(one.value);
      if (!holds(data, lot, product)) continue;
      const fact = knownLot(lot, product, {
        ...rulesFrom(data.protocol, today(data.opening.timeZone)),
        inHand: true,
      });
      if (isSame(data.lots[lot.id]?.unusable, fact.unusable) && data.lots[lot.id]?.lot === fact.lot) continue;
      sessions.system(session, { type: 'lot.stateChanged', fact });
    }
  };

  const recall = createRecall({
    reader,
    ledger,
    rules,
    now: clock.now,
    dayOf: (at) => dayIn(zone())(at),
    nameOf: studio.nameOf,
    zoneNamed: (code) => zoneNameIn(studio.release().protocol, code),
    client,
    others,
  });
  return {
    ...createStockService({ ledger, rules, tellSessions, nameOf: studio.nameOf }),
    ...recall,
    /** Open sessions that have such a lot hear of it at once. */
    hearElsewhere: (there: StockThere): void => ledger.hearElsewhere(there).forEach(tellOf),
    recallPaper: createRecallPaper({ recall, studio, log, paint, askWhere, languageFor, print }),
  };
};

/** The session chose the lot, or somebody typed one that is spelled the same. */
const holds = (data: SessionData, lot: Lot, product: Product): boolean => {
  const typed: readonly (readonly [LotRole, string])[] = [
    ...data.mixes.flatMap(
      (mix) =>
        [
          ['pigment', mix.pigmentLot],
          ['diluent', mix.diluentLot],
        ] as const,
    ),
    ...data.cartridges.map((one) => ['cartridge', one.lot] as const),
    ...data.numbing.map((one) => ['numbing', one.lot] as const),
    ...data.stationLots.map((one) => [one.role, one.fact.lot] as const),
  ];
  return (
    data.lots[lot.id] !== undefined ||
    typed.some(([role, text]) => kindOfRole[role] === product.kind && plainLot(text) === plainLot(lot.lot))
  );
};
