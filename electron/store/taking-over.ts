import type { Draft, Entry } from '../../shared/journal/entry.ts';
import type { Replacement } from '../../shared/journal/replacement.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { AppendFailure } from './failure.ts';
import type { Head } from './journal-read.ts';
import type { Store, StoreOptions } from './store.ts';

interface Deps {
  /** What the device before signed for this one, which has written nothing yet. */
  readonly given: Replacement | undefined;
  readonly head: () => Head;
  readonly clock: StoreOptions['clock'];
  readonly add: Store['append'];
}

/** The first thing that a device writes into a record it was handed is that, whatever else comes with it. */
export const createTakingOver = ({ given, head, clock, add }: Deps) => {
  let left = given;
  let isTaken = false;

  const begins = (handed: Replacement, { at, wall, kind }: Pick<Draft, 'at' | 'wall' | 'kind'>): Draft => {
    const before = head().at ?? at;
    return {
      // A correction of the clock says where it steps from: nothing before it knows the right time yet.
      at: before > at || kind === 'clock.corrected' ? before : at,
      wall,
      by: 'device',
      kind: 'device.replaced',
      body: { ...handed, from: { ...handed.from } },
    };
  };
  const settled = <T>(saved: Result<T, AppendFailure>): Result<T, AppendFailure> => {
    if (!saved.ok) return saved;
    left = undefined;
    isTaken = true;
    return saved;
  };

  const write = (drafts: readonly Draft[]): Result<readonly Entry[], AppendFailure> => {
    const [first] = drafts;
    if (left === undefined || first === undefined) return add(drafts);
    const saved = settled(add([begins(left, first), ...drafts]));
    return saved.ok ? ok(saved.value.slice(1)) : saved;
  };
  const takeOver: Store['takeOver'] = () => {
    if (left === undefined) return ok(isTaken);
    const saved = settled(add([begins(left, { ...clock(), kind: 'device.replaced' })]));
    return saved.ok ? ok(true) : saved;
  };

  return { write, takeOver };
};
