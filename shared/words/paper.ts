import { messages } from './message.ts';
import type { Speak } from './speak.ts';

/**
 * Fixed words of the printed pages. `sheet.prepared` stores them with the rest of the sheet: a reprint says what the first print said,
 * whatever a later version would say.
 */
export const paperWords = messages('paper', {
  phone: 'Call us',
  outOfHours: 'out of hours',
  overleaf: 'Overleaf: what a touch-up is, what is normal, when to call us or see a doctor, your ink lot.',
  emergencyNow: 'Emergency now:',
  allSigns: 'All signs are overleaf.',
  allSignsLater: 'All signs are on a later page.',
  whatIsTouchUp: 'What is a touch-up, and why will I need one?',
  goodToKnow: 'Good to know',
  comeBack: 'When do I come back?',
  reviewWord: 'Review',
  replaces: 'It replaces the sheet of {time}, seal {seal}.',
  normal: 'What is normal?',
  callUs: 'When do I call you?',
  doctor: 'When do I see a doctor?',
  doctorToday: 'Today:',
  doctorMonths: 'Any time, even months later:',
  call: 'Call',
  now: 'now for:',
  yourNotes: 'Just for you',
  whatWeDid: 'What did we do and use?',
  treated: 'Treated',
  pigment: 'Ink',
  needle: 'Needle',
  numbing: 'Numbing',
  noNumbing: 'None used',
  given: 'Given',
  record: 'Record',
  side: 'side {side} of {sides}',
  /** Between things in a row. */
  comma: ',',
  seal: 'Seal',
  /** Inside a sentence. */
  sealInside: 'seal',
  leaflet: 'leaflet',
  copy: 'copy',
  doubtful: 'dates doubtful',
  doubtfulLong: 'dates doubtful: the clock was wrong when this page was made, ask the studio',
  weeksSeen: 'The days in weeks, each tinted by its phase. The phases with their dates are below.',
  dateCode: 'The same dates for your phone: hold its camera over the square.',
  dateCodeShort: 'Your dates for your phone',
  headSeen: 'A head seen from above. Treated parts are dotted:',
  noteNumbing: 'Numbing cream was on your skin',
  stripSeen:
    'A strip with one field for each day, tinted by its phase. Below it the day on which each phase begins, and the last day.',
});

export type PaperWords = { readonly [K in keyof typeof paperWords]: string };

/** They are frozen with their places open: which side it is, and which sheet is replaced, is known when it is printed. */
const filledLater = { time: '{time}', seal: '{seal}', side: '{side}', sides: '{sides}' };

export const paperWordsIn = (say: Speak): PaperWords =>
  Object.fromEntries(
    Object.entries(paperWords).map(([key, words]) => [
      key,
      say(typeof words === 'function' ? words(filledLater) : words),
    ]),
  ) as PaperWords;
