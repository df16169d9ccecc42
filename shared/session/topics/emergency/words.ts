import { semicolonList } from '../../../words/message.ts';
import { messages } from '../../../words/message.ts';
import { list } from '../../line.ts';
import type { Doing, Lines } from '../../line.ts';
import type { emergencyEvents } from './events.ts';

/** What its rules and refusals say. */
export const emergencySays = messages('emergencySays', {
  toxic: 'A sign of a reaction is ticked: no needle today. Open the emergency card.',
  earlierToday:
    'There was a reaction less than a day ago, or the client was handed over: no needle and no cream today. Book another day.',
  noSigns: 'No sign of a reaction.',
  askSigns:
    'Ask how the client feels: {minutes, plural, one {# minute} other {# minutes}} since the last time.',
});

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const emergencyDoing = messages('emergencyDoing', {
  'symptoms.checked': 'Checking for signs',
  'sign.ticked': 'Ticking a sign',
  'emergency.raised': 'Raising an emergency',
  'emergency.falseAlarm': 'Calling it a false alarm',
  'emergency.ended': 'Ending the emergency',
}) satisfies Doing<keyof typeof emergencyEvents>;

/** What the timeline says of each event. */
export const emergencyTold = messages('emergencyLines', {
  checkedNone: 'Checked for signs of a reaction: none',
  signs: 'Signs of a reaction: {signs}',
  ticked: 'Sign of a reaction ticked: {sign}',
  takenBack: 'Sign of a reaction taken back: {sign}',
  raised: 'Emergency raised',
  falseAlarm: 'False alarm, said by {name}: {reason}',
  over: 'Emergency over: {done}',
  handedOver: 'handed over to {name}',
  handedOverAfter: '{done} (handed over to {name})',
});
export const emergencyLines: Lines<keyof typeof emergencyEvents> = {
  'symptoms.checked': ({ signs }, names) =>
    signs.length === 0
      ? emergencyTold.checkedNone
      : emergencyTold.signs({ signs: semicolonList(signs.map(names.sign)) }),
  'sign.ticked': ({ sign, present }, names) =>
    (present ? emergencyTold.ticked : emergencyTold.takenBack)({ sign: names.sign(sign) }),
  'emergency.raised': () => emergencyTold.raised,
  'emergency.falseAlarm': ({ reason, name }) => emergencyTold.falseAlarm({ name, reason }),
  'emergency.ended': ({ whatWasDone, handedOverTo }) =>
    list(
      emergencyTold.over({ done: whatWasDone }),
      handedOverTo !== undefined && handedOverTo !== '' && emergencyTold.handedOver({ name: handedOverTo }),
    ),
};
