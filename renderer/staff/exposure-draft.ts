import type { Exposure } from '../../shared/staff/exposure.ts';
import { timeProblem, wallTimeOf } from '../adverse/adverse-draft.ts';

/** The form of a needle-stick or splash while it is typed; `undefined` for a date that cannot be read. */
export interface ExposureDraft extends Omit<
  Exposure,
  'sort' | 'on' | 'sourceKnown' | 'referredOn' | 'referredTime'
> {
  readonly sort: Exposure['sort'] | null;
  readonly on: string | null | undefined;
  readonly sourceKnown: boolean | null;
  readonly referredOn: string | null | undefined;
  readonly referredTime: string;
}

/** What is at hand: today, now, who works here, and the needle that was open. The client is not asked for. */
export const newExposure = (
  id: string,
  { today, time, person }: { readonly today: string; readonly time: string; readonly person: string },
  needle?: { readonly manufacturer: string; readonly lot: string; readonly config: string } | undefined,
): ExposureDraft => ({
  id,
  sort: null,
  who: person,
  on: today,
  time,
  device: needle === undefined ? '' : `Needle cartridge ${needle.config}`,
  brand: needle?.manufacturer ?? '',
  lot: needle?.lot ?? '',
  area: '',
  how: '',
  firstAid: '',
  sourceKnown: null,
  referredTo: '',
  referredOn: null,
  referredTime: '',
  followUp: '',
});
export const exposureDraftOf = (row: Exposure): ExposureDraft => {
  const {
    id,
    sort,
    who,
    on,
    time,
    device,
    brand,
    lot,
    area,
    how,
    firstAid,
    sourceKnown,
    referredTo,
    referredOn,
    referredTime,
    followUp,
  } = row;
  return {
    id,
    sort,
    who,
    on,
    time,
    device,
    brand,
    lot,
    area,
    how,
    firstAid,
    sourceKnown,
    referredTo,
    referredOn,
    referredTime: referredTime ?? '',
    followUp,
  };
};

const needed: readonly (readonly [keyof ExposureDraft, string])[] = [
  ['sort', 'Say whether it was a needle-stick or a splash.'],
  ['who', 'Say who it was.'],
  ['on', 'Type the day.'],
  ['time', 'Type the time.'],
  ['device', 'Say which device it was.'],
  ['area', 'Say where it was.'],
  ['how', 'Say how it happened.'],
  ['firstAid', 'Say what first aid was given.'],
];

/** The first thing still missing, in the order of the form. */
export const missingInExposure = (draft: ExposureDraft): string | null => {
  const open = needed.find(
    ([key]) =>
      draft[key] === null ||
      draft[key] === undefined ||
      (typeof draft[key] === 'string' && draft[key].trim() === ''),
  );
  if (open !== undefined) return open[1];
  if (wallTimeOf(draft.time) === undefined) return 'Type the time like 14:05.';
  if (draft.sourceKnown === null) return 'Say whether it is known whose blood it was.';
  return draft.referredOn === undefined
    ? 'Type the whole day of the advice, or leave it empty.'
    : timeProblem(draft.referredTime);
};

export const exposureOf = (draft: ExposureDraft): Exposure | undefined => {
  const { sort, on, sourceKnown, referredOn } = draft;
  const time = wallTimeOf(draft.time);
  if (sort === null || on == null || time === undefined || sourceKnown === null || referredOn === undefined)
    return undefined;
  return {
    ...draft,
    sort,
    on,
    time,
    sourceKnown,
    referredOn,
    referredTime: wallTimeOf(draft.referredTime) ?? null,
  };
};
