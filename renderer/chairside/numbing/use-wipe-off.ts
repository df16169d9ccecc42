import { createContext, use, useCallback } from 'react';
import type { Instant } from '../../../shared/time.ts';
import { useSessionContext } from '../session-context.ts';
import { nowInstant } from '../use-now.ts';

/** Cream comes off: what was put on here by its own intent; what was on at arrival by stating that cream anew with its end. */
export const useWipeOff = (): ((application: string, occurredAt?: Instant) => Promise<boolean>) => {
  const { data, send } = useSessionContext();
  const { numbing, arrivalCream } = data;
  return useCallback(
    (application, occurredAt) => {
      if (numbing.some(({ id }) => id === application) || arrivalCream === null)
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
