import { useCallback } from 'react';
import type { Instant } from '../../../shared/time.ts';
import { useChair } from '../chair.ts';
import { nowInstant } from '../use-now.ts';

/** Cream comes off: what was put on here by its own intent; what was on at arrival by stating that cream anew with its end. */
export const useWipeOff = (): ((application: string, occurredAt?: Instant) => Promise<boolean>) => {
  const { data, send } = useChair();
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
