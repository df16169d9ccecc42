import { msOf } from '../../../time.ts';
import { fieldKey } from '../../field.ts';
import { recorded } from '../../recorded.ts';
import type { Reduces } from '../../room.ts';
import type { FactsData } from '../facts/data.ts';
import type { HygieneData } from './data.ts';

/** Where the time that was kept is read by rules and printed; seconds for the skin, whole minutes for surfaces. */
const keptIn = {
  antiseptic: { field: 'antisepticContactSeconds', unitMs: 1000 },
  surfaces: { field: 'disinfectantMinutes', unitMs: 60_000 },
} as const;

/** Contact times and what is counted (brief 2.1, 2.5). The stamps of the screen count: a clock that somebody states is typed as a number instead. */
export const hygieneReducers: Reduces<
  HygieneData & FactsData,
  'contact.started' | 'contact.ended' | 'hygiene.counted'
> = {
  'contact.started': ({ contacts }, { what, at }) => ({
    contacts: { ...contacts, [what]: { startedAt: at, endedAt: null } },
  }),
  'contact.ended': ({ contacts, fields }, event) => {
    const { what, at } = event;
    const startedAt = contacts[what]?.startedAt ?? at;
    const { field, unitMs } = keptIn[what];
    const key = fieldKey(field);
    return {
      contacts: { ...contacts, [what]: { startedAt, endedAt: at } },
      fields: {
        ...fields,
        [key]: recorded(fields[key], Math.floor((msOf(at) - msOf(startedAt)) / unitMs), event),
      },
    };
  },
  'hygiene.counted': ({ hygiene }, { at, what }) => ({ hygiene: [...hygiene, { at, what }] }),
};
