import { z } from 'zod';
import { calendarDay, wallTime } from '../adverse/form.ts';
import type { AuthorId } from '../brand.ts';
import { clean, said } from '../printable.ts';
import type { Instant } from '../time.ts';

export const exposureSorts = ['needleStick', 'splash'] as const;

/**
 * Blood or a used needle met a member of staff (brief 4.4). A record about staff: sealed with the staff key, never with a client's, and
 * without client or session in its envelope. Whose blood it was is a yes or no: no name, no answer, no id.
 */
export const exposure = z.strictObject({
  id: z.uuid(),
  sort: z.enum(exposureSorts),
  who: said(80),
  on: calendarDay,
  time: wallTime,
  /** Needle cartridge, razor, lancet … */
  device: said(80),
  brand: clean(80),
  lot: clean(40),
  /** Where in the studio, and doing what. */
  area: said(80),
  how: said(400),
  firstAid: said(400),
  sourceKnown: z.boolean(),
  referredTo: clean(120),
  referredOn: calendarDay.nullable(),
  referredTime: wallTime.nullable(),
  followUp: clean(400),
});
export type Exposure = z.infer<typeof exposure>;

/** As it stands now; every version that was entered stays in the record. */
export interface ExposureRow extends Exposure {
  readonly enteredAt: Instant;
  readonly changedAt: Instant;
  readonly by: AuthorId;
  readonly corrections: number;
}

/** The first entry of an exposure with the ones that amend it folded in; the newest incident first. */
export const exposureLog = (
  entries: readonly { readonly at: Instant; readonly by: AuthorId; readonly exposure: Exposure }[],
): readonly ExposureRow[] => {
  const rows = new Map<string, ExposureRow>();
  for (const { at, by, exposure: said } of entries) {
    const known = rows.get(said.id);
    rows.set(said.id, {
      ...said,
      enteredAt: known?.enteredAt ?? at,
      changedAt: at,
      by: known?.by ?? by,
      corrections: known === undefined ? 0 : known.corrections + 1,
    });
  }
  return [...rows.values()].toSorted((a, b) => (`${a.on} ${a.time}` < `${b.on} ${b.time}` ? 1 : -1));
};
