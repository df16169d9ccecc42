import type { EventType, IntentType } from './intents.ts';
import { intentSchemas } from './intents.ts';
import type { StageId } from './stage.ts';

/**
 * Where an event is heard. `care`: wherever the client is, because cream and bodies do not wait; `fact`: at work, or when work was
 * stopped and the record is being finished; `sheet`: once aftercare is due; `device`: main's own notes; `course`: the arrows of the machine.
 */
export type EventGroup = 'care' | 'fact' | 'sheet' | 'device' | 'course';

interface Hearing {
  readonly group: EventGroup;
  readonly since: StageId;
}
const care = { group: 'care', since: 'consultation' } as const;
const device = { group: 'device', since: 'consultation' } as const;
const course = { group: 'course', since: 'consultation' } as const;
const sheet = { group: 'sheet', since: 'consultation' } as const;
const factSince = <S extends StageId>(since: S) => ({ group: 'fact', since }) as const;

/** Forgetting an event here does not compile. `since`: the first stage in which it makes sense. */
export const hearing = {
  'field.set': factSince('consultation'),
  'item.ticked': factSince('consultation'),
  'question.answered': factSince('consultation'),
  'questionnaire.confirmed': factSince('consultation'),
  'clearance.recorded': factSince('consultation'),
  'handOver.begun': factSince('consultation'),
  'handOver.ended': factSince('consultation'),
  'zone.chosen': factSince('consultation'),
  'scar.placed': factSince('consultation'),
  'consent.shown': factSince('consultation'),
  'ink.added': factSince('consultation'),
  'ink.cleared': factSince('consultation'),
  'consent.signed': factSince('consultation'),
  'consent.refused': factSince('consultation'),
  'product.limitsTyped': factSince('consultation'),
  'numbing.applied': factSince('cleanseAndNumb'),
  'contact.started': factSince('cleanseAndNumb'),
  'contact.ended': factSince('cleanseAndNumb'),
  'hygiene.counted': factSince('consultation'),
  'colour.read': factSince('colourMatch'),
  'colour.sampled': factSince('colourMatch'),
  'colour.removed': factSince('colourMatch'),
  'colour.byHand': factSince('colourMatch'),
  'colour.targeted': factSince('colourMatch'),
  'testDots.placed': factSince('application'),
  'mix.made': factSince('colourMatch'),
  'mix.discarded': factSince('colourMatch'),
  'mix.toppedUp': factSince('colourMatch'),
  'cartridge.opened': factSince('application'),
  'lot.chosen': factSince('cleanseAndNumb'),
  'pass.started': factSince('application'),
  'pain.scored': factSince('application'),
  'break.begun': factSince('application'),
  'break.ended': factSince('application'),
  'break.taken': factSince('application'),
  'sharps.counted': factSince('application'),
  'light.checked': factSince('fineTune'),
  'gap.noted': factSince('fineTune'),
  'extraDots.counted': factSince('fineTune'),
  'photo.taken': factSince('consultation'),
  'photo.marked': factSince('consultation'),
  'photos.compared': factSince('consultation'),
  'hairline.drawn': factSince('consultation'),
  'requirement.overridden': factSince('consultation'),
  'requirement.acknowledged': factSince('consultation'),

  'arrivalCream.stated': care,
  'numbing.removed': care,
  'numbing.alarmAcknowledged': care,
  'numbing.dwellStated': care,
  'pass.finished': care,
  'pass.amended': care,
  'work.undone': care,
  'adverse.noted': care,
  'note.added': care,
  'photo.destroyed': care,

  'sheet.prepared': sheet,
  'sheet.delivered': sheet,
  'sheet.notGiven': sheet,

  'stage.blocked': device,
  'app.interrupted': device,
  'clock.jumped': device,
  'client.amended': device,
  'lot.stateChanged': device,

  'symptoms.checked': course,
  'sign.ticked': course,
  'numbing.reopened': course,
  'application.reopened': course,
  'stage.completed': course,
  'session.suspended': course,
  'session.resumed': course,
  'session.stopped': course,
  'session.abandoned': course,
  'session.deferred': course,
  'session.referred': course,
  'session.declined': course,
  'session.closed': course,
  'emergency.raised': course,
  'emergency.falseAlarm': course,
  'emergency.ended': course,
} as const satisfies { readonly [T in EventType]: Hearing };

type Hearings = typeof hearing;
export type TypesOf<G extends EventGroup> = {
  [T in EventType]: Hearings[T]['group'] extends G ? T : never;
}[EventType];

export const eventTypes = Object.keys(hearing) as readonly EventType[];
export const typesOf = <G extends EventGroup>(group: G): readonly TypesOf<G>[] =>
  eventTypes.filter((type) => hearing[type].group === group) as readonly EventType[] as readonly TypesOf<G>[];

export const isEventType = (text: string): text is EventType => Object.hasOwn(hearing, text);
export const isIntentType = (text: string): text is IntentType => Object.hasOwn(intentSchemas, text);
