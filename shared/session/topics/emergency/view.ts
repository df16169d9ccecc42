import { symptomCheckDueAt } from '../../../numbing/watch.ts';
import type { Instant } from '../../../time.ts';
import type { SessionData } from '../../data.ts';

export interface EmergencyView {
  /** Signs that were ever ticked, and whether they still stand. */
  readonly signs: Readonly<Record<string, { readonly present: boolean; readonly at: Instant }>>;
  readonly lastCheck: { readonly at: Instant; readonly hadSigns: boolean } | null;
  /** When the client is asked again how they feel; null while no cream is on or watched after wiping. */
  readonly nextCheckAt: Instant | null;
}

export const emergencyView = (data: SessionData, now: Instant): EmergencyView => {
  const last = data.symptomChecks.at(-1);
  return {
    signs: Object.fromEntries(
      Object.entries(data.signs).map(([id, { value, at }]) => [id, { present: value, at }]),
    ),
    lastCheck: last === undefined ? null : { at: last.at, hadSigns: last.signs.length > 0 },
    nextCheckAt: symptomCheckDueAt(data, now),
  };
};
