import { minutesBetween, msOf } from '../../../time.ts';
import type { Instant } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { recorded, replaced } from '../../recorded.ts';
import type { Reduces } from '../../room.ts';
import { stopsNeedle } from '../adverse/read.ts';
import type { NeedleData, Pass } from './data.ts';

const change = ({ passes }: SessionData, id: string, next: Partial<Pass>): Pick<NeedleData, 'passes'> => ({
  passes: passes.map((one) => (one.id === id ? { ...one, ...next } : one)),
});

/** A break that goes on ends when somebody says so, and at the latest when work goes on. */
const restEnded = ({ resting, breaks }: SessionData, at: Instant): Partial<NeedleData> =>
  resting === null
    ? {}
    : {
        breaks: [
          ...breaks,
          { at, minutes: Math.round(minutesBetween(resting.at, at) * 10) / 10, from: resting.at },
        ],
        resting: null,
      };

/** Cartridges, passes and what the client says meanwhile (brief 4.1). The same id again corrects an entry. */
export const needleReducers: Reduces<
  NeedleData,
  | 'cartridge.opened'
  | 'pass.started'
  | 'pass.finished'
  | 'pass.amended'
  | 'work.undone'
  | 'pain.scored'
  | 'break.begun'
  | 'break.ended'
  | 'break.taken'
  | 'sharps.counted'
  | 'stage.completed'
  | 'adverse.noted'
> = {
  'cartridge.opened': (data, event) => {
    const {
      type: _type,
      cartridge: id,
      at,
      by: _by,
      from: _from,
      pass,
      occurredAt,
      sure: _sure,
      ...card
    } = event;
    const { cartridges, passes } = data;
    const openedAt = occurredAt ?? cartridges.find((one) => one.id === id)?.openedAt ?? at;
    const running = passes.find((one) => one.id === pass);
    return {
      cartridges: replaced(cartridges, { ...card, id, openedAt }),
      ...(running === undefined
        ? {}
        : change(data, running.id, {
            changes: [
              ...(running.changes ?? []).filter((one) => one.cartridge !== id),
              { cartridge: id, at: openedAt },
            ],
          })),
    };
  },
  'pass.started': (data, event) => {
    const { passes } = data;
    const { type: _type, pass: id, at, by: _by, from: _from, occurredAt, ...settings } = event;
    const before = passes.find((one) => one.id === id);
    const startedAt = occurredAt ?? before?.startedAt ?? at;
    return {
      ...(before === undefined && occurredAt === undefined ? restEnded(data, at) : {}),
      passes: replaced(passes, {
        endedAt: null,
        addedDensity: null,
        skin: null,
        bleedingEvents: null,
        mistaken: false,
        passNumber:
          passes.filter((one) => one.zone === event.zone && !one.mistaken && one.id !== id).length + 1,
        ...before,
        ...settings,
        id,
        startedAt:
          before !== undefined && msOf(before.startedAt) < msOf(startedAt) ? before.startedAt : startedAt,
      }),
    };
  },
  'pass.finished': (data, { pass, addedDensity, skin, bleedingEvents, at, occurredAt }) => {
    const before = data.passes.find((one) => one.id === pass);
    return change(data, pass, {
      addedDensity,
      skin,
      bleedingEvents,
      endedAt: occurredAt ?? before?.endedAt ?? before?.stoppedAt ?? at,
    });
  },
  'pass.amended': (data, { pass, addedDensity, mistaken }) =>
    change(data, pass, {
      ...(addedDensity === undefined ? {} : { addedDensity }),
      ...(mistaken === undefined ? {} : { mistaken }),
    }),
  'work.undone': (data, { what, id }) => {
    switch (what) {
      case 'passStart':
        return change(data, id, { mistaken: true });
      case 'passEnd':
        return change(data, id, { endedAt: null, addedDensity: null, skin: null, bleedingEvents: null });
      case 'pain':
        return { pain: data.pain.map((one) => (one.at === id ? { ...one, undone: true as const } : one)) };
      case 'break':
        return data.resting?.at === id
          ? { resting: null }
          : { breaks: data.breaks.map((one) => (one.at === id ? { ...one, undone: true as const } : one)) };
      case 'testDots':
        return {};
      case 'cartridge':
        return {
          cartridges: data.cartridges.map((one) => (one.id === id ? { ...one, undone: true as const } : one)),
        };
    }
  },
  'pain.scored': ({ pain }, { at, score }) => ({ pain: [...pain, { at, score }] }),
  'break.begun': ({ resting }, { at }) => (resting === null ? { resting: { at } } : {}),
  'break.ended': (data, { at }) => restEnded(data, at),
  'break.taken': ({ breaks }, { at, minutes }) => ({ breaks: [...breaks, { at, minutes }] }),
  'sharps.counted': ({ sharps }, event) => ({
    sharps: recorded(sharps, { out: event.out, in: event.in }, event),
  }),
  // A severe or allergic reaction stops the needle where it is; what the pass had done by then is said when it is finished.
  'adverse.noted': ({ passes }, { details, at }) =>
    stopsNeedle(details)
      ? {
          passes: passes.map((one) =>
            one.endedAt === null && !one.mistaken && one.stoppedAt === undefined
              ? { ...one, stoppedAt: at }
              : one,
          ),
        }
      : {},
  // A break ends at the latest when work goes on.
  'stage.completed': (data, { at }) => restEnded(data, at),
};
