import type { Exposure } from '../../shared/staff/exposure.ts';
import type { Message } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { incidentsScreen } from '../../shared/words/screens/incidents.ts';
import { partWords } from '../../shared/words/screens/parts.ts';
import { timeProblem, wallTimeOf } from '../parts/wall-time.ts';

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
  /** `device`: what it is called, in the words of the screen. */
  needle?: { readonly manufacturer: string; readonly lot: string; readonly device: string } | undefined,
): ExposureDraft => ({
  id,
  sort: null,
  who: person,
  on: today,
  time,
  device: needle?.device ?? '',
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

const needed: readonly (readonly [keyof ExposureDraft, Message])[] = [
  ['sort', incidentsScreen.sayWhetherNeedleStick],
  ['who', incidentsScreen.sayWhoItWas],
  ['on', commonWords.typeTheDay],
  ['time', incidentsScreen.typeTheTime],
  ['device', incidentsScreen.sayWhichDevice],
  ['area', incidentsScreen.sayWhereItWas],
  ['how', incidentsScreen.sayHowItHappened],
  ['firstAid', incidentsScreen.sayWhatFirstAid],
];

/** The first thing still missing, in the order of the form. */
export const missingInExposure = (draft: ExposureDraft): Message | null => {
  const open = needed.find(
    ([key]) =>
      draft[key] === null ||
      draft[key] === undefined ||
      (typeof draft[key] === 'string' && draft[key].trim() === ''),
  );
  if (open !== undefined) return open[1];
  if (wallTimeOf(draft.time) === undefined) return partWords.typeTime;
  if (draft.sourceKnown === null) return incidentsScreen.sayWhetherKnownWhose;
  return draft.referredOn === undefined
    ? incidentsScreen.typeWholeDayAdvice
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
