import { defined, replaced } from '../../recorded.ts';
import type { Reduces } from '../../room.ts';
import type { AdverseData } from './data.ts';

/** The same event again corrects it; the time it began stays. */
export const adverseReducers: Reduces<AdverseData, 'adverse.noted'> = {
  'adverse.noted': ({ adverse }, { event: id, what, plan, zone, details, pass, at, occurredAt }) => {
    const before = adverse.find((one) => one.id === id);
    return {
      adverse: replaced(adverse, {
        id,
        what,
        plan,
        ...defined({ zone, details, pass: pass ?? before?.pass }),
        at: occurredAt ?? before?.at ?? at,
      }),
    };
  },
};
