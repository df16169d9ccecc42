import { messages } from '../message.ts';

/** Zones and plan at the chair. */
export const zonesScreenWords = messages('zonesScreen', {
  sameAs: 'Same as {zone}',
  sameAsSays: 'Looks as {zone} does? Take its grades and its plan over, then tap what differs.',
  noShift: 'Neutral: no colour shift.',
  studioGoal: 'Studio goal {goal}, unless another is typed',
  perCm2: '{count} per cm²',
  windows: 'Dots in 1 cm²',
});
