import type { Failure } from '../shared/ipc/contract.ts';
import { err } from '../shared/result.ts';
import { failure } from '../shared/words/failures.ts';
import type { FailureName } from '../shared/words/failures.ts';
import type { Log } from './log.ts';
import type { NotSaved } from './store/failure.ts';

/** What the disk refused, as the screen says it; the log knows it by the same reference. */
export const saveFailure = (
  log: Log,
  what: string,
  { why, reference, cause }: NotSaved,
  name: FailureName = why,
): { readonly ok: false; readonly error: Failure } => {
  log.write(what, cause, reference);
  return err(failure(name, reference));
};
