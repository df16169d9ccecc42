import type { SessionData } from './data.ts';
import { fieldById, fieldKey } from './fields.ts';
import type { EventType, SessionEvent } from './intents.ts';
import { same } from './reduce/recorded.ts';

/** Fields whose value reaches paper: the sheet's own, and what the touch-up window is computed from (decision 25). */
const printedGroups: ReadonlySet<string> = new Set(['sheet', 'lifestyle', 'scalp', 'zone']);

/** Events that always change something printed: treated zones, pigments, needles, numbing and their lots. */
const printedEvents: ReadonlySet<EventType> = new Set<EventType>([
  'zone.chosen', 'arrivalCream.stated', 'numbing.applied', 'numbing.removed', 'mix.made', 'cartridge.opened',
  'pass.started', 'pass.finished', 'pass.amended', 'extraDots.counted', 'application.reopened',
]);

/** True when a sheet prepared before this event no longer says what the record says. */
export const changesPaper = (data: SessionData, event: SessionEvent): boolean => {
  if (event.type === 'field.set') {
    const now = data.fields[fieldKey(event.field, event.zone)]?.value ?? null;
    return printedGroups.has(fieldById.get(event.field)?.group ?? '') && !same(now, event.value);
  }
  if (event.type === 'client.amended') return event.facts.firstName !== data.clientFacts.firstName;
  return printedEvents.has(event.type);
};
