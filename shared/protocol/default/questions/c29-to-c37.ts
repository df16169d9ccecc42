import type { HealthRow } from '../../schema.ts';
import { row } from './row.ts';

/** Health rows C29 to C37 (brief 1.4): what else changes the plan, and what forbids a numbing product or an antiseptic. */
export const rowsC29ToC37: readonly HealthRow[] = [
  row({
    code: 'C29', title: 'Filler or botulinum in the area', outcome: 'caution', basis: 'Trade', source: 'R14 (brief 1.4)',
    ask: 'Have you had filler or Botox in your scalp or forehead?',
    askMore: 'When was it?',
    action: 'Two waits are quoted, 2 weeks and 2 months. Under 2 months, leave the area out or note why you go on.',
    script: 'I would rather give the filler time to settle. We can leave that part for later.',
  }),
  row({
    code: 'C30', title: 'Fever, or antibiotics for an illness now', outcome: 'refuse', basis: 'Trade', source: 'R14 (brief 1.4)',
    ask: 'Do you have a fever, or take antibiotics because you are ill?',
    action: 'Not today. Some studios wait 2 weeks after the antibiotics.',
    script: 'You are not well today. Get better first, and we will find a new day.',
  }),
  row({
    code: 'C31', title: 'Blood donation, an operation or an MRI scan', outcome: 'info', basis: 'BK', source: 'not looked up (brief 1.4)',
    ask: 'Have you given blood, or will you have an operation or an MRI scan soon?',
    askMore: 'Which one? When?',
    action: 'Note it on the sheet without naming an illness. Tell the hospital about the tattoo before an MRI scan.',
    script: 'Please tell the hospital that you have a tattoo on your scalp.',
  }),
  row({
    code: 'C32', title: 'Latex allergy', outcome: 'caution', basis: 'Law', source: 'R35 (brief 1.4)',
    ask: 'Does rubber or latex give you a rash?',
    action: 'Nitrile gloves only. Look for latex in every product at the station.',
    script: 'Thank you. We use gloves without latex for you.',
  }),
  row({
    code: 'C33', title: 'Skin that marks dark or light after a wound', outcome: 'caution', basis: 'Trade', source: 'R14 (brief 1.4)',
    ask: 'Does your skin stay dark or pale after a cut or a spot?',
    action: 'Make a test spot and look at it healed before you treat a large area.',
    script: 'Let us do a small test spot first and see how your skin heals.',
  }),
  row({
    code: 'C34', title: 'Alopecia areata, hair growing back or expected to', outcome: 'caution', basis: 'Trade', source: 'R14 (brief 1.4)',
    ask: 'Do you have bald patches where the hair may grow back?',
    askMore: 'Which part?',
    action: 'Explain that hair that grows back makes treated spots look darker.',
    script: 'If your hair grows back, these spots can look darker. Do you still want them done?',
  }),
  row({
    code: 'C35', title: 'Hopes that cannot be met, or great worry about looks', asked: 'practitioner', outcome: 'defer', basis: 'Prof', source: 'R37 (brief 1.4)',
    ask: 'Does the client hope for more than this work can give, or worry a great deal about their looks?',
    action: 'Do not start today. Offer time to think and a second talk.',
    script: 'I want you to be happy with this for years. Let us take some time and talk again.',
  }),
  row({
    code: 'C36', title: 'G6PD deficiency, methaemoglobinaemia, class I or III anti-arrhythmics, severe liver disease, pseudocholinesterase deficiency',
    outcome: 'refuseUnlessCleared', blocks: ['numbing'], clearance: 'hard', basis: 'Law', source: 'R22, R24 (brief 1.4)',
    ask: 'Do you have G6PD lack, a rare blood or enzyme fault, a very ill liver, or pills for heart beat?',
    askMore: 'Which one? What is the name of the pills?',
    action: 'No numbing cream without a letter. The session may go on without cream.',
    script: 'Numbing cream could harm you. We can work without it, or wait for a letter from your doctor.',
    note: 'Depends on the product: read its leaflet.',
  }),
  row({
    code: 'C37', title: 'Chlorhexidine allergy', outcome: 'refuse', blocks: ['antiseptic'], basis: 'Law', source: 'R29 (brief 1.4)',
    ask: 'Has a skin wash or mouth wash with chlorhexidine ever made you ill?',
    action: 'Use another antiseptic. Rare but grave reactions are known.',
    script: 'Thank you. We clean your skin with something else.',
  }),
];
