import type { SystemEvent } from '../../shared/session/events.ts';
import type { HeardNumbing } from '../../shared/session/heard-elsewhere.ts';
import { addMinutes } from '../../shared/time.ts';
import type { Chair } from './session.ts';

/** Under which another tablet put its cream on. */
export const heardId = 'late-cream';

/** Another tablet, that did not hold the session any more, put cream on `ago` minutes before it is heard of. */
export const creamHeard = (
  chair: Chair,
  over: Partial<HeardNumbing> = {},
  ago = 20,
  entries = 1,
): SystemEvent => {
  const { session } = chair.data().opening;
  const one: HeardNumbing = {
    id: `${session} ${heardId}`,
    product: 'emla-type',
    areaCm2: 20,
    grams: 2,
    activeMg: 100,
    minutes: ago,
    span: { from: addMinutes(chair.now(), -ago), to: chair.now() },
    whole: true,
    isOn: true,
    ...over,
  };
  return {
    type: 'elsewhere.heard',
    tablet: '2',
    session,
    entries,
    lastAt: chair.now(),
    numbing: [one],
    needleEnded: false,
    lastNeedleOn: null,
  };
};

export const hearCream = (...what: Parameters<typeof creamHeard>): void => what[0].say(creamHeard(...what));
