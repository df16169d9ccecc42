import { latestDayOf } from '../../time.ts';
import { dayOf } from '../day.ts';
import { fieldById } from '../fields.ts';
import type { Check } from './check.ts';

/** Nothing that is said to have happened may lie in the future. Instants and dates have one width, so they compare as text. */
export const notInTheFuture: Check = (data, event) => {
  const today = dayOf(data, event.at);
  const future = (field: string) => ({ kind: 'in-the-future', field }) as const;
  /** A partial date is in the future when even its earliest day is. What is no date is told so elsewhere. */
  const later = (partial: string) =>
    latestDayOf(partial) !== undefined && partial > today.slice(0, partial.length);

  if ('occurredAt' in event && event.occurredAt !== undefined && event.occurredAt > event.at)
    return future('occurredAt');
  switch (event.type) {
    case 'arrivalCream.stated':
      if (event.onAt !== undefined && event.onAt > event.at) return future('onAt');
      return event.offAt != null && event.offAt > event.at ? future('offAt') : undefined;
    case 'field.set':
      return fieldById.get(event.field)?.isPast === true &&
        typeof event.value === 'string' &&
        later(event.value)
        ? future(fieldById.get(event.field)?.label ?? event.field)
        : undefined;
    case 'question.answered':
      // An operation or an examination may be planned (C31); every other row asks for what was.
      return event.on !== undefined &&
        later(event.on) &&
        data.protocol.questions.find(({ code }) => code === event.code)?.outcome !== 'info'
        ? future('on')
        : undefined;
    case 'clearance.recorded':
      return later(event.writtenOn) ? future('writtenOn') : undefined;
    case 'mix.made':
      return later(event.openedOn) ? future('openedOn') : undefined;
    default:
      return undefined;
  }
};
