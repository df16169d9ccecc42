/** A value that React can watch (`useSyncExternalStore`); `subscribe` returns its own undo. */
export interface Store<T> {
  readonly now: () => T;
  readonly subscribe: (wake: () => void) => () => void;
}

export const createCell = <T>(first: T): Store<T> & { readonly become: (next: T) => void } => {
  let value = first;
  const waiting = new Set<() => void>();
  return {
    now: () => value,
    subscribe: (wake) => {
      waiting.add(wake);
      return () => {
        waiting.delete(wake);
      };
    },
    become: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const wake of waiting) wake();
    },
  };
};
