import type { Instant } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import type { EventOf } from '../../events.ts';
import { recorded } from '../../recorded.ts';
import type { Reduces } from '../../room.ts';
import type { Phrase } from '../../../words/message.ts';
import { emergencyTold } from './words.ts';
import type { EmergencyData } from './data.ts';
import { handsOver } from './read.ts';

const openEmergency = ({ emergencies }: SessionData): boolean => emergencies.at(-1)?.endedAt === null;

const raise = (data: SessionData, at: Instant): Partial<EmergencyData> =>
  openEmergency(data)
    ? {}
    : { emergencies: [...data.emergencies, { at, endedAt: null, how: null, words: null }] };

const settle = (
  { emergencies }: SessionData,
  endedAt: Instant,
  how: 'falseAlarm' | 'ended',
  words: Phrase,
): Partial<EmergencyData> => ({
  emergencies: emergencies.map((one, index) =>
    index === emergencies.length - 1 ? { ...one, endedAt, how, words } : one,
  ),
});

const tick = (
  { signs }: SessionData,
  ids: readonly string[],
  present: boolean,
  event: EventOf<'sign.ticked' | 'symptoms.checked'>,
): Pick<SessionData, 'signs'> => ({
  signs: { ...signs, ...Object.fromEntries(ids.map((id) => [id, recorded(signs[id], present, event)])) },
});

/** Signs of a reaction, and what was done (brief 2.3; decision 21). */
export const emergencyReducers: Reduces<
  EmergencyData,
  'symptoms.checked' | 'sign.ticked' | 'emergency.raised' | 'emergency.falseAlarm' | 'emergency.ended'
> = {
  'symptoms.checked': (data, event) => ({
    symptomChecks: [...data.symptomChecks, { at: event.at, signs: event.signs }],
    ...(event.signs.length === 0
      ? {}
      : { ...tick(data, event.signs, true, event), ...raise(data, event.at) }),
  }),
  'sign.ticked': (data, event) => ({
    ...tick(data, [event.sign], event.present, event),
    ...(event.present ? raise(data, event.at) : {}),
  }),
  'emergency.raised': (data, { at }) => raise(data, at),
  'emergency.falseAlarm': (data, { at, reason, name }) =>
    settle(data, at, 'falseAlarm', `${reason} (${name})`),
  'emergency.ended': (data, { at, whatWasDone, handedOverTo }) => ({
    ...settle(
      data,
      at,
      'ended',
      handedOverTo === undefined || handedOverTo === ''
        ? whatWasDone
        : emergencyTold.handedOverAfter({ done: whatWasDone, name: handedOverTo }),
    ),
    ...(handsOver({ handedOverTo }) ? { handedOverAt: at } : {}),
  }),
};
