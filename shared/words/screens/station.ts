import { messages } from '../message.ts';

/** The station that was set up once today. */
export const stationWords = messages('station', {
  title: 'Station',
  said: 'Set up today at {clock}: {items}.',
  take: '{isMorning, select, yes {As this morning} other {As earlier today}}',
  taken: 'Taken over as it was set up today at {clock}. What is new for this client is still to be said.',
  one: '{label} {value}',
  otherwise: 'Something is different',
  change: 'Change',
  fold: 'Fold away',
  facts: 'Station as set up',
  lot: 'lot {lot}',
  useBy: 'use by {day}',
  opened: 'opened {day}',
  minutes: '{minutes} min',
  seconds: '{seconds} s wet',
  open: 'still to say',
});
