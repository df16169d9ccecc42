import type { Aftercare, AftercareLine } from '../aftercare-schema.ts';
import type { AftercareTopic } from '../aftercare-topics.ts';
import type { CountryPack } from '../country-pack.ts';

const avoid = (topic: AftercareTopic, text: string, ifNever?: string): AftercareLine =>
  ifNever === undefined ? { kind: 'avoid', topic, text } : { kind: 'avoid', topic, text, ifNever };
const allow = (topic: AftercareTopic, text: string): AftercareLine => ({ kind: 'allow', topic, text });
const tip = (phase: number, text: string, topic?: AftercareTopic): AftercareLine =>
  topic === undefined ? { kind: 'tip', phase, text } : { kind: 'tip', phase, topic, text };

/** One instruction each, in the order they are read; dates and boxes are computed (brief 6.2, 10.6; decision 33). */
const lines = (packId: CountryPack['id']): AftercareLine[] => [
  tip(0, 'Keep your scalp dry. Wash the rest of you as usual.'),
  tip(0, 'Do not touch, rub, scratch or pick.'),
  avoid('sweatLight', 'no gym, no sweat, no sex'),
  avoid('foilShave', 'no shaving'),
  // California asks for these two by name, with how long they last (Health and Safety Code 119303).
  ...(packId === 'us-ca' ? [avoid('gardenAnimals', 'no gardening, no contact with animals')] : []),
  tip(0, 'No alcohol for 24 hours, then little up to {until}. Smoke less. Water is good.', 'alcoholSmoking'),
  tip(0, 'Sleep on your back, head raised, for {days} nights. Fresh pillowcase.', 'sleepFlat'),
  allow('hatLoose', 'outside, a loose, clean cotton hat'),
  avoid('tanningBed', 'no tanning bed', 'Never use a tanning bed.'),
  avoid('sunDirect', 'no direct sun'),
  avoid('swimSaunaSteam', 'no pool, sea, sauna, steam or hot tub'),
  avoid('hairDye', 'no hair dye'),
  avoid('hairFibres', 'no hair fibres or powder'),
  avoid('strongProducts', 'no peels, retinol or fake tan, no other product with alcohol or perfume'),
  avoid('exfoliate', 'do not scrub'),
  allow('rinse', 'rinse with lukewarm water'),
  allow('shampooMild', 'mild shampoo, no perfume'),
  allow('moisturiser', 'thin moisturiser, no perfume, clean hands'),
  allow('sweatLight', 'light exercise, sex'),
  allow('foilShave', 'foil shaver, not over scabs'),
  allow('minoxidil', 'minoxidil'),
  allow('shampooUsual', 'your own shampoo, if it has no perfume'),
  allow('sunscreenSpf50', 'sun cream, SPF 50 or more'),
  allow('mattLotion', 'matt lotion'),
  tip(1, 'Do not pick. Scabs fall off alone.'),
  allow('sweatHard', 'hard training'),
  allow('tightCap', 'helmet, tight cap'),
  allow('clippers', 'clippers'),
  allow('razor', 'razor, if no scabs are left'),
  tip(2, 'Sun cream, and a hat or shade.'),
  tip(2, 'Haircut by someone else? Show this sheet.'),
  allow('swimSaunaSteam', 'swimming, sauna, steam'),
  allow('hairDye', 'hair dye'),
  allow('hairFibres', 'fibres, powder'),
  allow('sunDirect', 'sun, with SPF 50 or more'),
  tip(3, 'Moisturiser every day.'),
  tip(3, 'Peels and retinol fade the dots.'),
];

/** The leaflet as data. Every warning sign of brief 6.3 stands in exactly one box (decision 33). Day numbers are trade consensus, not evidence. */
export const defaultAftercare = (pack: CountryPack): Aftercare => ({
  leafletVersion: 1,
  leafletDate: '2026-11-21',
  language: 'en',
  allowedFrom: {
    rinse: 4,
    shampooMild: 5,
    shampooUsual: 10,
    moisturiser: 5,
    minoxidil: 8,
    sweatLight: 5,
    sweatHard: 11,
    hatLoose: 0,
    tightCap: 11,
    sunscreenSpf50: 10,
    sunDirect: 29,
    tanningBed: 'never',
    swimSaunaSteam: 29,
    foilShave: 5,
    clippers: 11,
    razor: 11,
    strongProducts: 29,
    mattLotion: 10,
    exfoliate: 29,
    hairDye: 29,
    hairFibres: 29,
    sleepFlat: 3,
    alcoholSmoking: 4,
    gardenAnimals: 11,
  },
  healing: {
    darkUntilDay: 3,
    patchyFromDay: 7,
    returnsFromDay: 14,
    itchNormalUntilDay: 10,
    itchDoctorAfterDay: 28,
  },
  colourJudgedDay: 28,
  reviewDay: 35,
  phaseTitles: ['Keep it dry', 'Gentle care', 'Protect while it settles', 'Keep it looking good'],
  lines: lines(pack.id),
  reviewText: 'Your review: {review}. A pale patch? We look at it then.',
  bloodText: 'Give blood from {blood}.',
  noBloodWaitText: 'You may give blood here without a wait. Ask the blood service.',
  inserts: [
    {
      when: 'scar',
      text: 'Your scar takes ink less evenly than skin. Rub moisturiser in gently from {from}. It may need one more visit.',
      topic: 'moisturiser',
    },
    {
      when: 'hairline',
      text: 'Keep the edge of a cap or helmet off your new hairline up to {until}.',
      topic: 'tightCap',
    },
    {
      when: 'oily',
      text: 'Wash shine away with mild shampoo each day from {from}. The dots last longer.',
      topic: 'shampooMild',
    },
    { when: 'fair', text: 'You will see redness more than others. Shade and a hat matter most for you.' },
    { when: 'dark', text: 'Redness may be hard to see. Feel for heat and swelling too.' },
    {
      when: 'numbing',
      text: 'Your scalp may stay numb for some hours. Keep hot things off it.',
    },
    {
      when: 'hairLiquid',
      text: 'No minoxidil or other hair-growth liquid up to {until}.',
      topic: 'minoxidil',
    },
    {
      when: 'worn',
      text: 'No hair system, helmet or tight cap up to {until}. Ask us before glue or tape.',
      topic: 'tightCap',
    },
  ],
  boxes: {
    normal: [
      'Mild redness for 1 to 3 days.',
      'Tight skin, tiny crusts, a slight itch up to {itch}, a little swelling of the forehead.',
      'Dark and sharp up to {dark}.',
      'Patchy or too light from about {patchy}. It comes back from {returns}.',
      'You see the true colour after {colourJudged}.',
    ],
    callUs: [
      'Redness or swelling that gets worse after 2 days.',
      'More pain, not less.',
      'Fluid keeps leaking from some spots.',
      'An itch after {itch}.',
    ],
    doctorToday: [
      'Redness or heat that spreads, red streaks.',
      'A swollen, tender area.',
      'Fever or chills.',
      'Yellow or green pus, or a bad smell.',
    ],
    doctorMonths: [
      'Bumps, lumps or a rash in the dots.',
      'A raised, itchy scar.',
      'An itch that lasts past {itchDoctor}.',
      'Say that it is a tattoo. Show the ink lot on this sheet.',
    ],
    emergency: [
      'Trouble breathing.',
      'A swollen face or tongue.',
      'An itchy raised rash all over.',
      'A seizure, or passing out.',
      'Blue-grey lips.',
    ],
    emergencyAfterNumbing: ['Very sleepy or confused after the numbing cream.'],
    emergencyBrief: 'trouble breathing, a swollen face or tongue, a seizure, or passing out.',
  },
  goodToKnow: [
    'Paracetamol is fine for pain. Ask your doctor before aspirin or ibuprofen.',
    'Before an MRI, a laser or a hair transplant, say that you have a scalp tattoo.',
  ],
  touchUpText:
    'You have tiny spots of ink in your scalp that look like short hair, without surgery. Time, sun, sweat, some creams and how you live fade them. Your hair changes too: its colour, its feel, your hormones. A touch-up adds dots where the old ones are pale. It keeps the look natural, it lasts longer, it fits the hair you have now, and people feel surer of themselves. Most come back after 2 to 5 years, by skin, life and wish. Come sooner if it fades or looks uneven. How you care now decides how it heals.',
  touchUpWindowText: 'You may want a touch-up {window}. This is an estimate.',
  touchUpReplanText: 'We plan your next touch-up together at your review.',
  complaintText: 'Not happy? Call us first. We write it down and answer you.',
  dataText: 'Want to see what we hold about you? Ask us: a copy within 1 month.',
});
