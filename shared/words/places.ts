import type { Ending, Place } from '../session/stage.ts';
import { messages } from './message.ts';
import type { Message } from './message.ts';
import { stageTitle } from './stages.ts';

/** Completes "… is not possible while …". */
export const whilePlace = messages('whilePlace', {
  consultation: 'the consultation is going on',
  cleanseAndNumb: 'the session is at cleanse and numb',
  colourMatch: 'the session is at colour match',
  application: 'the application is going on',
  fineTune: 'the session is at fine-tune',
  aftercare: 'the session is at aftercare',
  suspended: 'the session is paused',
  emergency: 'the emergency is open',
  stopped: 'work is stopped',
  closed: 'the session is closed',
  deferred: 'the session is deferred',
  referred: 'the client is referred',
  declined: 'the session is declined',
  abandoned: 'the session is abandoned',
  mistaken: 'the session was begun by mistake',
  talked: 'the first talk is over',
} satisfies { readonly [P in Place]: string });

export const endingTitle = messages('endings', {
  closed: 'Closed',
  deferred: 'Deferred',
  referred: 'Referred',
  declined: 'Declined',
  abandoned: 'Stopped early',
  mistaken: 'Begun by mistake',
  talked: 'Talked, no needle',
} satisfies { readonly [E in Ending]: string });

export const placeWords = messages('places', {
  suspended: 'Paused',
  emergency: 'Emergency',
  stopped: 'Work stopped',
  stillOpen: 'Still open',
});
const { suspended, emergency, stopped } = placeWords;

/** Where a session stands, as a short heading. */
export const placeTitle: { readonly [P in Place]: Message } = {
  ...stageTitle,
  suspended,
  emergency,
  stopped,
  ...endingTitle,
};
