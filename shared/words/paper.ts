/**
 * Fixed words of the printed pages. `sheet.prepared` stores them with the rest of the sheet: a reprint says what the first print said,
 * whatever a later version would say.
 */
export const englishPaperWords = {
  phone: 'phone',
  outOfHours: 'out of hours',
  turnOver: 'turn over',
  normal: 'What is normal?',
  callUs: 'When do I call you?',
  doctor: 'When do I see a doctor?',
  doctorToday: 'Today, if you see:',
  doctorMonths: 'Any time, even months later, if you see:',
  call: 'Call',
  now: 'now for:',
  yourNotes: 'Just for you',
  whatWeDid: 'What did we do and use?',
  treated: 'Treated',
  pigment: 'Pigment',
  needle: 'Needle',
  numbing: 'Numbing',
  noNumbing: 'None used',
  given: 'Given',
  review: 'Review',
  touchUp: 'Next touch-up',
  record: 'Record',
  side: 'side {side} of {sides}',
  seal: 'Record seal',
  leaflet: 'This leaflet: version',
  copy: 'copy',
  headSeen: 'A head seen from above. Treated parts are dotted:',
  noteNumbing: 'Numbing cream was on your skin',
  stripSeen: 'A strip with one field for each day. The next phases begin on the dates below it.',
} as const;

export type PaperWords = { readonly [K in keyof typeof englishPaperWords]: string };
