import { partsMixed } from '../colour/dilution.ts';
import type { SessionData } from '../session/data.ts';
import { sessionDay } from '../session/day.ts';
import { factOf } from '../session/topics/facts/read.ts';
import { isScar } from '../scalp/zone-name.ts';
import { fields } from '../session/fields.ts';
import { dateIn } from '../time.ts';
import { dueFactorIdsOf } from './due-factors.ts';
import type { DueFacts } from './due-factors.ts';
import { dueWindowOf } from './due-window.ts';
import type { DueWindow } from './due-window.ts';

/** Facts that move the window. */
const dueFields = fields.filter(({ onPaper }) => onPaper === 'dueWindow').map(({ id }) => id);

/** The touch-up window of a session: its facts, its treated zones and used mixes, counted from the first needle contact (decision 14). */
export const dueWindowOfSession = (data: SessionData): DueWindow => {
  const passes = data.passes.filter(({ mistaken }) => !mistaken);
  const used = new Set(passes.map(({ mix }) => mix));
  const facts = {
    ...Object.fromEntries(dueFields.map((id) => [id, factOf(data, id)])),
    scarTreated: passes.some(({ zone }) => isScar(zone)),
    dilutionParts: data.mixes.filter(({ id }) => used.has(id)).map(partsMixed),
  } as DueFacts;
  const first = passes.map(({ startedAt }) => startedAt).toSorted()[0];
  return dueWindowOf({
    protocol: data.protocol,
    factorIds: dueFactorIdsOf(facts, data.protocol.limits),
    day0: first === undefined ? sessionDay(data) : dateIn(data.opening.timeZone, first),
    locale: data.protocol.pack.locale,
  });
};
