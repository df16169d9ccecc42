import type { AuthorId, ClientId, JsonValue, SessionId } from '../shared/brand.ts';
import type { Failure } from '../shared/ipc/contract.ts';
import type { SaveState } from '../shared/ipc/pages.ts';
import type { Entry, Proven } from '../shared/journal/entry.ts';
import type { EntryKind } from '../shared/journal/kinds.ts';
import { err } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import { failure } from '../shared/words/failures.ts';
import type { Clock, Stamped } from './clock.ts';
import type { AppendFailure } from './store/failure.ts';
import type { Store } from './store/store.ts';

export interface Line {
  readonly kind: EntryKind;
  readonly session?: SessionId;
  readonly client?: ClientId;
  readonly body: JsonValue;
}

/** Stamps and appends. Every service writes through here, so time and author come from one place (invariant 4). */
export interface RecordWriter {
  readonly append: (
    by: AuthorId,
    lines: readonly Line[],
    stamped?: Stamped,
  ) => Result<readonly Entry[], Failure>;
  /** The newest mark is kept beside the record, where it shows a tail that was cut off. */
  readonly keepWitness: () => void;
  /** How it is proven that somebody writes now; `undefined`: it is stated. */
  readonly provenOf: (by: AuthorId) => Proven | undefined;
  /** What the header says about the last try to save. */
  readonly saveState: () => SaveState;
}

export const createRecordWriter = (
  store: Pick<Store, 'append' | 'keepWitness'>,
  clock: Pick<Clock, 'stamp' | 'jumped'>,
  onChange: (state: SaveState) => void,
  provenOf: RecordWriter['provenOf'] = () => undefined,
): RecordWriter => {
  let state: SaveState = { ok: true };

  const settle = <T>(answer: Result<T, AppendFailure>): Result<T, Failure> => {
    const next: SaveState = answer.ok ? { ok: true } : { ok: false, says: failed(answer.error).says };
    if (next.ok !== state.ok || (!next.ok && !state.ok && next.says !== state.says)) {
      state = next;
      onChange(state);
    }
    return answer.ok ? answer : err(failed(answer.error));
  };

  return {
    append: (by, lines, stamped = clock.stamp()) => {
      const jump = clock.jumped();
      const noted =
        jump === undefined
          ? []
          : [
              {
                kind: 'clock.jumped' as const,
                by: 'device' as const,
                ...stamped,
                body: { from: jump.from, wall: jump.wall },
              },
            ];
      const proven = provenOf(by);
      const author = proven === undefined ? { by } : { by, proven };
      return settle(store.append([...noted, ...lines.map((line) => ({ ...line, ...stamped, ...author }))]));
    },
    keepWitness: store.keepWitness,
    provenOf,
    saveState: () => state,
  };
};

const failed = (problem: AppendFailure): Failure => {
  if (problem.kind === 'not-saved') return failure(problem.why, problem.reference);
  return problem.kind === 'unsure'
    ? failure('unsure', problem.reference)
    : failure('read-only-record', `entry ${problem.damage.seq}`);
};
