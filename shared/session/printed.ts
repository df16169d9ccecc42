import { dueFieldIds } from '../aftercare/due-of.ts';
import type { SessionData } from './data.ts';
import { fieldKey } from './field.ts';
import { fieldById } from './fields.ts';
import type { EventType, SessionEvent } from './intents.ts';
import { same } from './recorded.ts';

/** Facts that reach paper through the touch-up window (decision 25); those of the group "sheet" are printed as they are. */
const dueFields: ReadonlySet<string> = new Set(dueFieldIds);

const scarSize: ReadonlySet<string> = new Set(['scarLengthMm', 'scarWidthMm']);
const isTreated = (data: SessionData, zone: string | undefined): boolean =>
  data.passes.some((pass) => pass.zone === zone && !pass.mistaken);

/** Events that change something printed: treated zones, pigments, needles, numbing and their lots. */
const printedEvents: ReadonlySet<EventType> = new Set<EventType>([
  'arrivalCream.stated',
  'numbing.applied',
  'numbing.removed',
  'mix.made',
  'cartridge.opened',
  'testDots.placed',
  'pass.started',
  'pass.finished',
  'pass.amended',
  'work.undone',
  // The sheet says in plain words that work was stopped early.
  'session.stopped',
]);

/** True when a sheet prepared before this event no longer says what the record says. */
export const changesPaper = (data: SessionData, event: SessionEvent): boolean => {
  if (event.type === 'field.set') {
    const now = data.fields[fieldKey(event.field, event.zone)]?.value ?? null;
    const printed =
      fieldById.get(event.field)?.group === 'sheet' ||
      dueFields.has(event.field) ||
      (scarSize.has(event.field) && isTreated(data, event.zone));
    return printed && !same(now, event.value);
  }
  // A treated scar is drawn where it lies and as large as it is.
  if (event.type === 'scar.placed') return isTreated(data, event.zone);
  if (event.type === 'client.amended') return event.facts.firstName !== data.clientFacts.firstName;
  if (event.type === 'lot.chosen') return event.role === 'sheetProduct';
  if (event.type === 'session.resumed') return data.place === 'stopped';
  return printedEvents.has(event.type);
};
