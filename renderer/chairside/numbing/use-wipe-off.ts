import { createContext, use, useCallback } from 'react';
import { arrivalId } from '../../../shared/numbing/creams.ts';
import type { Instant } from '../../../shared/time.ts';
import { useSessionContext } from '../session-context.ts';
import { nowInstant } from '../use-now.ts';

/** Cream comes off by its own intent, here or on another tablet put on; what was stated as on at arrival by stating it anew with its end. */
export const useWipeOff = (): ((application: string, occurredAt?: Instant) => Promise<boolean>) => {
  const { data, send } = useSessionContext();
  const { numbing, arrivalCream } = data;
  return useCallback(
    (application, occurredAt) => {
      const isStated = application === arrivalId && arrivalCream?.used === true;
      if (!isStated || numbing.some(({ id }) => id === application))
        return send({
          type: 'numbing.removed',
          application,
          ...(occurredAt === undefined ? {} : { occurredAt }),
        });
      return send({ type: 'arrivalCream.stated', ...arrivalCream, offAt: occurredAt ?? nowInstant() });
    },
    [numbing, arrivalCream, send],
  );
};

/** Told once all cream is off: what can only be said then is asked at once. */
export const AfterWiping = createContext<() => void>(() => undefined);

/** The same, and the two things that can only be said now are asked at once: is all of it off, and is the antiseptic on. The time is that of the tap. */
export const useWipeAndAsk = (): ((application: string, occurredAt?: Instant) => Promise<boolean>) => {
  const { view, shown } = useSessionContext();
  const wipeOff = useWipeOff();
  const ask = use(AfterWiping);
  return useCallback(
    async (application, occurredAt) => {
      const isOff = await wipeOff(application, occurredAt);
      const othersOn = view.timers.some((timer) => timer.running && timer.application !== application);
      if (isOff && !othersOn && (shown === 'cleanseAndNumb' || shown === 'colourMatch')) ask();
      return isOff;
    },
    [wipeOff, view.timers, shown, ask],
  );
};
