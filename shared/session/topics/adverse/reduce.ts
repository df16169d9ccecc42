import { defined, replaced } from '../../recorded.ts';
import type { Reduces } from '../../room.ts';
import type { AdverseData } from './data.ts';
import { stopsNeedle } from './read.ts';

/** The same event again corrects it; the time it began stays, and so does the stop until somebody decides. */
export const adverseReducers: Reduces<AdverseData, 'adverse.noted'> = {
  'adverse.noted': ({ adverse }, { event: id, what, plan, zone, details, pass, at, occurredAt }) => {
    const before = adverse.find((one) => one.id === id);
    return {
      adverse: replaced(adverse, {
        id,
        what,
        plan,
        details,
        ...defined({ zone, pass: pass ?? before?.pass }),
        ...(before?.stopsNeedle === true || stopsNeedle(details) ? { stopsNeedle: true as const } : {}),
        at: occurredAt ?? before?.at ?? at,
      }),
    };
  },
};
