import { daysBetween } from '../time.ts';
import type { Instant, LocalDate } from '../time.ts';
import { isHash } from './codec.ts';
import type { ChainEnd } from './entry.ts';

/** What an entry `record.checked` says: every entry up to that one was looked at, and so many files and keys were missing. */
export interface Checked {
  readonly upTo: number;
  readonly hash: string;
  readonly missing: number;
}

/** The last check of everything: when it ended, and the entry it came to. */
export interface WholeCheck extends ChainEnd {
  readonly at: Instant;
}

/** A check of everything is good for so long. */
const CHECK_EVERY_DAYS = 7;

/** Of a record that is not longer a start looks at every entry each time: a matter of some seconds. */
export const SHORT_RECORD = 50_000;

const days = (from: Instant, to: Instant): number =>
  daysBetween(from.slice(0, 10) as LocalDate, to.slice(0, 10) as LocalDate);

/** What a start looks at: everything, or what came after the last check of everything. A clock that went back proves nothing. */
export const startLooksAt = (
  {
    entries,
    last,
    now,
  }: { readonly entries: number; readonly last: WholeCheck | undefined; readonly now: Instant },
  short = SHORT_RECORD,
): 'whole' | 'since' =>
  entries <= short || last === undefined || now < last.at || days(last.at, now) >= CHECK_EVERY_DAYS
    ? 'whole'
    : 'since';

/** Whether a check of everything is worth an entry: once a week, and once a day where somebody asked for it. `last`: the last one, else the beginning of the record. One by a clock that was ahead is put right. */
export const isWorthNoting = ({
  last,
  now,
  asked,
}: {
  readonly last: Instant | undefined;
  readonly now: Instant;
  readonly asked: boolean;
}): boolean => last !== undefined && (now < last || days(last, now) >= (asked ? 1 : CHECK_EVERY_DAYS));

/** `undefined` for a body that Stipple would not write. */
export const parseChecked = (body: unknown): Checked | undefined => {
  if (typeof body !== 'object' || body === null) return undefined;
  const { upTo, hash, missing } = body as Readonly<Record<string, unknown>>;
  return Number.isSafeInteger(upTo) && Number(upTo) > 0 && isHash(hash) && Number.isSafeInteger(missing)
    ? { upTo: Number(upTo), hash, missing: Number(missing) }
    : undefined;
};
