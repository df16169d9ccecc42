import { msOf } from '../../time.ts';
import type { Pass, SessionData } from '../data.ts';
import { recorded, replaced } from './recorded.ts';
import type { Reducers } from './recorded.ts';

const change = ({ passes }: SessionData, id: string, next: Partial<Pass>): Partial<SessionData> => ({
  passes: passes.map((one) => (one.id === id ? { ...one, ...next } : one)),
});

/** Mixes, cartridges, passes and what the client says meanwhile (brief 3.1, 4.1). The same id again corrects an entry. */
export const needleReducers: Reducers<
  'mix.made' | 'mix.discarded' | 'mix.toppedUp' | 'cartridge.opened' | 'pass.started' | 'pass.finished' | 'pass.amended' | 'pain.scored' | 'break.taken' | 'sharps.counted'
> = {
  'mix.made': ({ mixes }, event) => {
    const { type: _type, mix: id, at, by: _by, from: _from, ...recipe } = event;
    const before = mixes.find((one) => one.id === id);
    return { mixes: replaced(mixes, { ...recipe, id, madeAt: before?.madeAt ?? at, discarded: before?.discarded ?? false }) };
  },
  'mix.discarded': ({ mixes }, { mix }) => ({ mixes: mixes.map((one) => (one.id === mix ? { ...one, discarded: true } : one)) }),
  'mix.toppedUp': ({ mixes }, { mix, pigmentMl, diluentMl }) => ({
    mixes: mixes.map((one) => (one.id === mix ? { ...one, pigmentMl: one.pigmentMl + pigmentMl, diluentMl: one.diluentMl + diluentMl } : one)),
  }),
  'cartridge.opened': ({ cartridges }, event) => {
    const { type: _type, cartridge: id, at, by: _by, from: _from, occurredAt, sameSerial: _sameSerial, ...card } = event;
    return { cartridges: replaced(cartridges, { ...card, id, openedAt: occurredAt ?? cartridges.find((one) => one.id === id)?.openedAt ?? at }) };
  },
  'pass.started': ({ passes }, event) => {
    const { type: _type, pass: id, at, by: _by, from: _from, occurredAt, ...settings } = event;
    const before = passes.find((one) => one.id === id);
    const startedAt = occurredAt ?? before?.startedAt ?? at;
    return {
      passes: replaced(passes, {
        endedAt: null, addedDensity: null, skin: null, bleedingEvents: null, mistaken: false,
        passNumber: passes.filter((one) => one.zone === event.zone && !one.mistaken && one.id !== id).length + 1,
        ...before,
        ...settings, id,
        startedAt: before !== undefined && msOf(before.startedAt) < msOf(startedAt) ? before.startedAt : startedAt,
      }),
    };
  },
  'pass.finished': (data, { pass, addedDensity, skin, bleedingEvents, at, occurredAt }) => {
    const before = data.passes.find((one) => one.id === pass);
    return change(data, pass, { addedDensity, skin, bleedingEvents, endedAt: occurredAt ?? before?.endedAt ?? at });
  },
  'pass.amended': (data, { pass, addedDensity, mistaken }) =>
    change(data, pass, { ...(addedDensity === undefined ? {} : { addedDensity }), ...(mistaken === undefined ? {} : { mistaken }) }),
  'pain.scored': ({ pain }, { at, score }) => ({ pain: [...pain, { at, score }] }),
  'break.taken': ({ breaks }, { at, minutes }) => ({ breaks: [...breaks, { at, minutes }] }),
  'sharps.counted': ({ sharps }, event) => ({ sharps: recorded(sharps, { out: event.out, in: event.in }, event) }),
};
