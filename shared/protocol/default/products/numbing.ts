import type { ProductCard } from '../../schema.ts';
import { card } from './card.ts';

const blockedBy = ['C11', 'C36'];

/** Numbing products of brief 2.3. `null` is unknown and stops until typed from the label; compounded and in-procedure products start disabled. */
export const numbingCards: readonly ProductCard[] = [
  card({
    id: 'emla-type', name: 'Lidocaine 2.5 % + prilocaine 2.5 % cream (EMLA type)', kind: 'numbing', source: 'R22 (brief 2.3)', blockedBy,
    actives: [{ name: 'lidocaine', percent: 2.5 }, { name: 'prilocaine', percent: 2.5 }],
    minimumDwellMinutes: 60, maximumDwellMinutes: 300, maximumAreaCm2: 600, maximumGrams: 60, occlusion: 'required',
    cautions: [
      'The UK leaflet asks for a dressing over the cream.',
      'On skin with eczema only 15 to 30 minutes.',
      'Fresh shaving lets more cream in.',
      'Works 1 to 2 hours after it is wiped off. Plan the sorest zones first.',
    ],
  }),
  card({
    id: 'lidocaine-4', name: 'Lidocaine 4 % cream (LMX4 type)', kind: 'numbing', source: 'R23 (brief 2.3)', blockedBy,
    actives: [{ name: 'lidocaine', percent: 4 }],
    minimumDwellMinutes: 30, maximumDwellMinutes: 300, maximumAreaCm2: 900,
    // The stored label text would allow 135 to 180 g; the card starts at the studio cap until someone has re-read the leaflet (brief 2.3).
    maximumGrams: 60,
    cautions: ['Read today\'s leaflet again before you go by these numbers.', 'Holds propylene glycol and benzyl alcohol.', 'Not on eczema.'],
  }),
  card({
    id: 'lidocaine-5', name: 'Lidocaine 5 % cream', kind: 'numbing', basis: 'Trade', source: 'R25, R28 (brief 2.3)', blockedBy,
    actives: [{ name: 'lidocaine', percent: 5 }], minimumDwellMinutes: 30,
    cautions: ['Type the limits from the label before use.', 'Stronger than the 4 % the US FDA accepts without a prescription.'],
  }),
  card({
    id: 'lidocaine-tetracaine-7', name: 'Lidocaine 7 % + tetracaine 7 % cream (Pliaglis)', kind: 'numbing', source: 'R24 (brief 2.3)', blockedBy,
    prescriptionOnly: true,
    actives: [{ name: 'lidocaine', percent: 7 }, { name: 'tetracaine', percent: 7 }],
    minimumDwellMinutes: 20, maximumDwellMinutes: 60, maximumAreaCm2: 400, maximumGrams: 53,
    cautions: ['Prescription only.', 'Not with a PABA allergy.', 'Turns the skin red in about half of users: match colour from before the cream.'],
  }),
  card({
    id: 'blt-compounded', name: 'Compounded benzocaine, lidocaine, tetracaine (BLT)', kind: 'numbing', basis: 'Trade', source: 'R26 (brief 2.3)', blockedBy,
    enabled: false, prescriptionOnly: true,
    actives: [{ name: 'benzocaine', percent: 20 }, { name: 'lidocaine', percent: 10 }, { name: 'tetracaine', percent: 10 }],
    minimumDwellMinutes: 15, maximumDwellMinutes: 60,
    cautions: ['Much stronger than licensed creams.', 'Made by a pharmacy for one named client only.', 'No second time within 24 hours.', 'Strengths differ: type them from the label.'],
  }),
  card({
    id: 'tetracaine-4', name: 'Tetracaine 4 % gel (Ametop type)', kind: 'numbing', basis: 'BK', source: 'R28 (brief 2.3)', blockedBy,
    actives: [{ name: 'tetracaine', percent: 4 }], minimumDwellMinutes: 45,
    cautions: ['Type the limits from the label before use.', 'Not with an allergy to ester anaesthetics.'],
  }),
  card({
    id: 'in-procedure-gel', name: 'Gel or spray during the work (lidocaine, with or without adrenaline)', kind: 'numbing', source: 'R22 to R24 (brief 2.3)', blockedBy,
    enabled: false,
    cautions: ['For use on broken skin, which no label of a cream for whole skin covers.', 'Counts towards the total of the day.', 'Type actives and limits from the label before use.'],
  }),
];
