import { messages } from '../message.ts';

/** What the chair's screens say about reactions, cream from home and corrections. */
export const safetyWords = messages('safety', {
  medicines: 'Medicines',
  noneSaid: 'None said',
  numbUntil: 'Numb until about {from}',
  numbUntilWhy:
    'Numb until about {from} to {to}: the card of {product} says {shortest} to {longest} min after it came off. An estimate, ask the client.',
  noCream: 'No numbing cream is on record.',
  crewFrom: '{where, select, home {from home} earlier {earlier visit} other {put on here}}',
  crewLot: 'lot {lot}',
  crewStrength: '{percent} % active',
  strengthUnknown: 'strength not known',
  crewGrams: '{grams} g on {areaCm2} cm²',
  amountUnknown: 'amount not known',
  crewSince: 'on since {clock}',
  crewMinutes: '{minutes} min',
  timeUnknown: 'time not known',
  otherCream: 'Other, or on no card',
  otherName: 'What it is called, or what is on the tube',
  otherStrength: 'Strength, if it is known',
  clinicianSays: 'A clinician says it may go on: who, and what was said',
  otherSays:
    'Strength not known: no more cream and no needle until 24 hours after it came off, or until a clinician says so.',
  puncturedReason: 'Why cream goes on punctured skin',
  puncturedName: 'Manager who decides',
  puncturedMissing: 'A manager decides about cream on punctured skin: type why, and who.',
  mistaken: 'Begun by mistake?',
  mistakenHint:
    'For the wrong client, or not meant at all. It stays in the record, and counts for no wait, no time to think and no next date.',
  mistakenReason: 'What was the mistake',
  mistakenEnd: 'End the session: begun by mistake',
  mistakenMissing: 'Please say what the mistake was.',
  letterFrom: 'Whose letter it is',
  letterWriter:
    '{from, select, skinDoctor {Skin doctor} surgeon {Surgeon} prescriber {Prescriber} specialist {Specialist} other {Another doctor}}',
  letterFromMissing: 'Whose letter is it?',
  testSpotOn: 'Test spot made on',
  referralNote: 'A note for the doctor to look at this part. The other parts go on once the client has it.',
  referralGiven: '{how, select, printed {Printed} other {Saved}} {clock}.',
  firstLimit:
    '{first, select, studioMg {The studio limit of active substance stops first.} studioGrams {The studio limit of grams stops first.} other {The label stops first.}}',
});
