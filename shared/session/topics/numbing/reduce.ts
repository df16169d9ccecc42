import { arrivalId } from '../../../numbing/creams.ts';
import { heardCream } from '../../../numbing/heard.ts';
import { addMinutes, laterOf, msOf } from '../../../time.ts';
import type { Instant } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { defined, recorded, replaced } from '../../recorded.ts';
import type { Reduces } from '../../room.ts';
import type { NumbingApplication, NumbingData, SaidOfHeard } from './data.ts';

const earlierOf = (a: Instant, b: Instant): Instant => (msOf(a) <= msOf(b) ? a : b);

const change = (
  { numbing }: SessionData,
  id: string,
  next: (before: NumbingApplication) => Partial<NumbingApplication>,
): Pick<NumbingData, 'numbing'> => ({
  numbing: numbing.map((one) => (one.id === id ? { ...one, ...next(one) } : one)),
});

const withAlarm = (answered: readonly string[], alarm: string): readonly string[] =>
  answered.includes(alarm) ? answered : [...answered, alarm];

const isArrival = ({ numbing }: SessionData, id: string): boolean =>
  id === arrivalId && !numbing.some((one) => one.id === id);

const isHeard = (data: SessionData, id: string): boolean => heardCream(data, id) !== undefined;

const ofHeard = (
  { saidOfHeard }: SessionData,
  id: string,
  next: (before: SaidOfHeard) => SaidOfHeard,
): Pick<NumbingData, 'saidOfHeard'> => ({
  saidOfHeard: {
    ...saidOfHeard,
    [id]: next(saidOfHeard[id] ?? { stampedOffAt: null, offAt: null, alarms: [] }),
  },
});

/** Cream (brief 2.1). A late word may tighten and never loosen (decision 13): it can move "on" back and "off" on, never the other way.
 * The stamps of the screen stay as they are; only they count for the minimum (decision 19). */
export const numbingReducers: Reduces<
  NumbingData,
  | 'arrivalCream.stated'
  | 'product.limitsTyped'
  | 'numbing.applied'
  | 'numbing.removed'
  | 'numbing.withdrawn'
  | 'numbing.alarmAcknowledged'
  | 'numbing.dwellStated'
  | 'clock.jumped'
> = {
  'arrivalCream.stated': ({ arrivalCream }, event) => {
    const { used, product, otherName, strengthPercent, clinicianSays, areaCm2, grams, onAt, offAt } = event;
    // Other times mean other alarms.
    return {
      arrivalCream: recorded(
        arrivalCream,
        {
          used,
          ...defined({ product, otherName, strengthPercent, clinicianSays, areaCm2, grams, onAt, offAt }),
        },
        event,
      ),
      arrivalAlarms: [],
    };
  },
  'product.limitsTyped': ({ typedLimits }, event) => {
    const {
      product,
      maximumAreaCm2,
      maximumGrams,
      minimumDwellMinutes,
      maximumDwellMinutes,
      occlusion,
      activePercent,
    } = event;
    const limits = {
      maximumAreaCm2,
      maximumGrams,
      minimumDwellMinutes,
      maximumDwellMinutes,
      occlusion,
      ...defined({ activePercent }),
    };
    return { typedLimits: { ...typedLimits, [product]: recorded(typedLimits[product], limits, event) } };
  },
  'numbing.applied': (data, event) => {
    const {
      application: id,
      product,
      lot,
      expiry,
      appliedBy,
      zones,
      areaCm2,
      grams,
      occluded,
      puncturedSkin,
      at,
      occurredAt,
      ledger,
    } = event;
    // The same id again corrects what was entered; the times of the first entry stay.
    const before = data.numbing.find((one) => one.id === id);
    const onAt = earlierOf(before?.onAt ?? at, occurredAt ?? at);
    return {
      numbing: replaced(data.numbing, {
        stage: data.stage,
        stampedOnAt: at,
        stampedOffAt: null,
        offAt: null,
        alarmsAcknowledged: [],
        dwellUnknownSince: null,
        statedDwellMinutes: null,
        ...before,
        id,
        product,
        lot,
        expiry,
        appliedBy,
        zones,
        areaCm2,
        grams,
        occluded,
        puncturedSkin,
        onAt,
        ...defined({ ledger }),
      }),
    };
  },
  'numbing.removed': (data, { application, at, occurredAt }) => {
    const off = ({ stampedOffAt, offAt }: Pick<NumbingApplication, 'stampedOffAt' | 'offAt'>) => ({
      stampedOffAt: stampedOffAt ?? at,
      // Exposure ends at the latest time anybody gave.
      offAt: offAt === null ? at : laterOf(offAt, occurredAt ?? at),
    });
    return isHeard(data, application)
      ? ofHeard(data, application, (said) => ({ ...said, ...off(said) }))
      : change(data, application, off);
  },
  'numbing.withdrawn': ({ numbing }, { application }) => ({
    numbing: numbing.filter(({ id }) => id !== application),
  }),
  'numbing.alarmAcknowledged': (data, { application, alarm }) => {
    if (isHeard(data, application))
      return ofHeard(data, application, (said) => ({ ...said, alarms: withAlarm(said.alarms, alarm) }));
    return isArrival(data, application)
      ? { arrivalAlarms: withAlarm(data.arrivalAlarms, alarm) }
      : change(data, application, ({ alarmsAcknowledged }) => ({
          alarmsAcknowledged: withAlarm(alarmsAcknowledged, alarm),
        }));
  },
  'numbing.dwellStated': (data, { application, minutes, at }) =>
    change(data, application, ({ onAt, offAt }) => ({
      dwellUnknownSince: null,
      statedDwellMinutes: minutes,
      // From now on the clock counts again, from the beginning the practitioner stated.
      onAt: earlierOf(onAt, addMinutes(offAt ?? at, -minutes)),
    })),
  'clock.jumped': ({ numbing }, { from }) => ({
    // How long the cream has been on cannot be read from a clock that went back: the practitioner is asked.
    numbing: numbing.some(({ offAt }) => offAt === null)
      ? numbing.map((one) =>
          one.offAt === null ? { ...one, dwellUnknownSince: from, statedDwellMinutes: null } : one,
        )
      : numbing,
  }),
};
