import { useCallback, useState } from 'react';
import type { Phrase } from '../../../shared/words/message.ts';

/** A form that is entered as a whole; until then it lives in the window and says "not saved yet". */
export const useForm = <T extends object>(initial: T) => {
  const [form, setForm] = useState(initial);
  const [touched, setTouched] = useState(false);
  const set = useCallback(
    <K extends keyof T>(key: K) =>
      (value: T[K]) => {
        setTouched(true);
        setForm((was) => (was[key] === value ? was : { ...was, [key]: value }));
      },
    [],
  );
  /** What the screen fills in by itself: nothing of it would be lost. */
  const fill = useCallback((parts: Partial<T>) => setForm((was) => ({ ...was, ...parts })), []);
  /** For parts that store drafts: holding it in the form is all there is to store. */
  const hold = useCallback(
    <K extends keyof T>(key: K) =>
      async (value: T[K]): Promise<Phrase | null> => {
        set(key)(value);
        return null;
      },
    [set],
  );
  const reset = useCallback((next: T) => {
    setForm(next);
    setTouched(false);
  }, []);
  return { form, set, fill, hold, reset, touched };
};

/** A form as its parts need it. */
export type FormOf<T extends object> = Pick<ReturnType<typeof useForm<T>>, 'form' | 'set' | 'fill' | 'hold'>;
