import type { SessionData } from '../session/data.ts';
import { addMinutes } from '../time.ts';
import type { Instant } from '../time.ts';
import { isOn } from './creams.ts';
import { creamsHere, heardCream } from './heard.ts';
import { limitsOf } from './product-limits.ts';

/**
 * When the client is to be asked for signs next; null when nobody needs to be asked any more. Cream that came off is watched for the
 * time of its card: what went in peaks late (brief 10.2).
 */
export const symptomCheckDueAt = (data: SessionData, now: Instant): Instant | null => {
  let first: Instant | null = null;
  let until: Instant | 'on' | null = null;
  for (const cream of creamsHere(data)) {
    // In aftercare no gate waits for it any more; the question itself stands on the screen as long as it is due.
    if (data.stage === 'aftercare' && !isOn(cream)) continue;
    const since =
      heardCream(data, cream.id) === undefined
        ? (cream.application?.stampedOnAt ?? data.arrivalCream?.at ?? now)
        : // Nobody here was asking while only another tablet knew of it.
          (cream.onAt ?? now);
    const ends =
      isOn(cream) || cream.offAt === null
        ? 'on'
        : addMinutes(cream.offAt, limitsOf(data, cream.product ?? '').watchAfterMinutes);
    // Over before anybody here could ask: cream from home that came off long ago.
    if (ends !== 'on' && ends <= since) continue;
    if (first === null || since < first) first = since;
    if (until !== 'on' && (until === null || ends === 'on' || ends > until)) until = ends;
  }
  if (first === null || until === null) return null;
  const last = data.symptomChecks.reduce((latest, { at }) => (at > latest ? at : latest), first);
  const due = addMinutes(last, data.protocol.limits.symptomCheckMinutes.value);
  return until !== 'on' && due > until ? null : due;
};
