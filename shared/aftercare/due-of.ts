import type { SessionData } from '../session/data.ts';
import { factOf, isScar, sessionDay } from '../session/stages/facts.ts';
import { dateIn } from '../time.ts';
import { dueFactorIdsOf } from './due-factors.ts';
import type { DueFacts } from './due-factors.ts';
import { dueWindowOf } from './due-window.ts';
import type { DueWindow } from './due-window.ts';

/** Facts that move the window; a change of one changes what is printed. */
export const dueFieldIds = [
  'sebum',
  'sun',
  'outdoorWork',
  'spfHabit',
  'fitzpatrick',
  'ahaRetinoid',
  'swimmer',
  'sweating',
  'ongoingLoss',
  'scalpSurface',
] as const;

/** The touch-up window of a session: its facts, its treated zones and used mixes, counted from the first needle contact (decision 14). */
export const dueWindowOfSession = (data: SessionData): DueWindow => {
  const passes = data.passes.filter(({ mistaken }) => !mistaken);
  const used = new Set(passes.map(({ mix }) => mix));
  const facts = {
    ...Object.fromEntries(dueFieldIds.map((id) => [id, factOf(data, id)])),
    scarTreated: passes.some(({ zone }) => isScar(zone)),
    dilutionParts: data.mixes.filter(({ id }) => used.has(id)).map(({ diluentParts }) => diluentParts),
  } as DueFacts;
  const first = passes.map(({ startedAt }) => startedAt).toSorted()[0];
  return dueWindowOf({
    protocol: data.protocol,
    factorIds: dueFactorIdsOf(facts, data.protocol.limits),
    day0: first === undefined ? sessionDay(data) : dateIn(data.opening.timeZone, first),
    locale: data.protocol.pack.locale,
  });
};
