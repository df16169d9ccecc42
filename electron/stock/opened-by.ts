import type { SessionData } from '../../shared/session/data.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import type { ProductKind } from '../../shared/stock/product.ts';
import { dateIn } from '../../shared/time.ts';
import type { Line } from '../record-writer.ts';

const bottles: ReadonlySet<ProductKind> = new Set([
  'pigment',
  'anaesthetic',
  'antiseptic',
  'disinfectant',
  'cleanser',
]);

/** A bottle that was closed until now is open from this use on. */
export const openedBy = (event: SessionEvent, data: SessionData): readonly Line[] =>
  Object.values(event.ledger ?? {}).flatMap((fact): readonly Line[] => {
    if (!fact.known || fact.openedOn !== null || !bottles.has(fact.kind)) return [];
    const on =
      event.type === 'mix.made' && fact.kind === 'pigment'
        ? event.openedOn
        : dateIn(data.opening.timeZone, event.at);
    return [{ kind: 'lot.opened', body: { id: fact.lotId, on } }];
  });
