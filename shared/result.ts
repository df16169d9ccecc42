/** A value or an expected "no". Defects are thrown, never returned. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });

/** Unwraps a result that cannot fail here; a failure is a defect. */
export const must = <T, E>(result: Result<T, E>): T => {
  if (!result.ok) throw new Error(`defect: ${JSON.stringify(result.error)}`);
  return result.value;
};
