import { fieldKey } from '../../field.ts';
import { recorded, same, without } from '../../recorded.ts';
import type { Reduces } from '../../room.ts';
import type { FactsData } from './data.ts';

/** Simple facts (brief 1). */
export const factsReducers: Reduces<FactsData, 'field.set'> = {
  'field.set': ({ fields }, event) => {
    const key = fieldKey(event.field, event.zone);
    // Said again is not said anew: a signature under this fact stays good.
    if (same(fields[key]?.value ?? null, event.value)) return {};
    return {
      fields:
        event.value === null
          ? without(fields, key)
          : { ...fields, [key]: recorded(fields[key], event.value, event) },
    };
  },
};
