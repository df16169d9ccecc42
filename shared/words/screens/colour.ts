import { messages } from '../message.ts';

/** Stage 3: light, colours, mixes. */
export const colourScreen = messages('colourScreen', {
  waitsForMix: 'Has its turn once a mix is made.',
  shade: 'Shade and agreement',
  shadeSays:
    'New dots add to the old tone: one step lighter than the goal is the usual start. Fresh work looks darker than it heals.',
  checks: 'Checks',
  aside: 'Agreement, numbing and last visit',
  back: 'Back to cleanse and numb',
  goBack: 'Go back',
});
