import { z } from 'zod';
import { clean } from '../../../printable.ts';
import { key, why, zone } from '../../event-parts.ts';
import { intent } from '../../event-row.ts';
import { fieldKey } from '../../field.ts';
import { same } from '../../recorded.ts';
import { doorWords } from '../../../words/door.ts';
import { worded } from '../../../words/worded.ts';
import { factIsPrinted } from './read.ts';

/** A text is told what is wrong with it as a text, not as one of many kinds of value. */
const fieldValue = z.union(
  [clean(400), z.number().finite(), z.boolean(), z.array(clean(60)).max(40), z.null()],
  {
    error: ({ input }) =>
      typeof input === 'string'
        ? input.length > 400
          ? worded(doorWords.tooLong({ max: 400 }))
          : worded(doorWords.unprintable)
        : worded(doorWords.noValue),
  },
);

export const factsEvents = {
  'field.set': intent(
    {
      field: key,
      zone: zone.optional(),
      asLastTime: z.literal(true).optional(),
      /** Taken over from another zone of today, because it looks the same there. */
      sameAs: zone.optional(),
      value: fieldValue,
      ...why,
    },
    {
      group: 'fact',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: (data, event) =>
        factIsPrinted(data, event.field, event.zone) &&
        !same(data.fields[fieldKey(event.field, event.zone)]?.value ?? null, event.value),
      tone: ({ reason }) => (reason === undefined ? 'normal' : 'warning'),
    },
  ),
} as const;
