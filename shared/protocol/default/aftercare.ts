import { packValueOf, type Aftercare, type CountryPack } from '../schema.ts';

type Line = Aftercare['lines'][number];
type Topic = NonNullable<Line['topic']>;
const line = (phase: number, text: string, topic?: Topic): Line =>
  topic === undefined ? { phase, text } : { topic, phase, text };

/** Lines by phase; `{until}` is the last forbidden day, `{from}` the first allowed one (brief 6.2, decision 33). */
const lines = (bloodDonationWait: string): Line[] => [
  line(0, 'Keep your scalp dry up to and including {until}. Rinse with lukewarm water from {from}.', 'rinse'),
  line(0, 'No gym and no sweat up to and including {until}.', 'sweatLight'),
  line(0, 'Do not touch, rub, scratch or pick. Scabs fall off alone.'),
  line(0, 'Do not shave up to and including {until}.', 'foilShave'),
  line(0, 'Outside, wear a loose, clean cotton hat.', 'hatLoose'),
  line(0, 'Sleep on a fresh pillowcase.'),
  line(0, 'Drink and smoke less up to and including {until}. Both slow down healing.', 'alcoholSmoking'),
  line(0, 'Stay out of direct sun up to and including {until}.', 'sunDirect'),
  line(0, 'No pool, sea, sauna, steam or hot tub up to and including {until}.', 'swimSaunaSteam'),
  line(1, 'Wash with a mild shampoo with no scent from {from}.', 'shampooMild'),
  line(1, 'Use a thin layer of cream with no scent from {from}. Wash your hands first.', 'moisturiser'),
  line(1, 'Light exercise is fine from {from}.', 'sweatLight'),
  line(1, 'Use a foil shaver from {from}, but not over scabs.', 'foilShave'),
  line(1, 'Use your own shampoo from {from}.', 'shampooUsual'),
  line(1, 'Put SPF 50 or more on your scalp from {from}.', 'sunscreenSpf50'),
  line(1, 'Use a matt lotion, if you like, from {from}.', 'mattLotion'),
  line(
    1,
    'No acid, retinol, alcohol, scent or self-tan on your scalp up to and including {until}.',
    'strongProducts',
  ),
  line(2, 'Use a razor from {from}, if there are no scabs.', 'razor'),
  line(2, 'Hard training is fine from {from}.', 'sweatHard'),
  line(2, 'Use shade or a hat. Still no direct sun up to and including {until}.', 'sunDirect'),
  line(2, 'Still no pool, sea, sauna, steam or hot tub up to and including {until}.', 'swimSaunaSteam'),
  line(2, 'Do not scrub your scalp up to and including {until}.', 'exfoliate'),
  line(3, 'Come to your review on {review}.'),
  line(3, 'Use SPF 50 or more each day.'),
  line(3, 'Use cream on your scalp each day.'),
  line(3, 'Keep acid and retinol off your scalp. They fade the dots.'),
  line(3, 'Do not use a tanning bed at all.', 'tanningBed'),
  line(3, `To give blood, wait ${bloodDonationWait}. Ask the blood service.`),
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
    sweatLight: 5,
    sweatHard: 11,
    hatLoose: 0,
    sunscreenSpf50: 10,
    sunDirect: 29,
    tanningBed: 'never',
    swimSaunaSteam: 29,
    foilShave: 5,
    razor: 11,
    strongProducts: 29,
    mattLotion: 10,
    exfoliate: 29,
    alcoholSmoking: 4,
  },
  colourJudgedDay: 28,
  reviewDay: 35,
  phaseStartDays: [0, 5, 11, 29],
  phaseTitles: [
    'Keep it dry and leave it alone',
    'Gentle care',
    'Protect while it settles',
    'Keep it looking good',
  ],
  lines: lines(packValueOf(pack.bloodDonationWait)),
  boxes: {
    normal: [
      'Mild redness for 1 to 3 days.',
      'A tight feel, a slight itch, tiny crusts.',
      'Light swelling of the forehead.',
      'Dark and sharp up to {day 3}.',
      'Patchy or too light from about {day 7}. It comes back from {day 14}.',
      'You see the true colour after {colourJudged}.',
    ],
    callUs: ['Redness or swelling gets worse after 2 days.', 'More pain, not less.', 'It weeps in spots.'],
    doctorToday: [
      'Redness or heat that spreads.',
      'Red streaks.',
      'A swollen, tender area.',
      'Fever or chills.',
      'Yellow or green pus, or a bad smell.',
    ],
    doctorMonths: [
      'Bumps, lumps or a rash in the dots.',
      'A raised, itchy scar.',
      'An itch that does not stop.',
      'Say that it is a tattoo. Show the ink lot on this sheet.',
    ],
    emergency: [
      'Trouble breathing.',
      'A swollen face or tongue.',
      'Hives all over.',
      'A fit or a collapse.',
      'Blue-grey lips.',
      'Very sleepy or confused after numbing cream.',
    ],
  },
  afterTitle: 'After that',
  touchUpWindowText:
    'Your next touch-up is {window}. Come sooner if it fades or looks uneven. This is a guess, not a promise.',
  complaintText: 'Not happy? Call us first. We write it down and answer you.',
  dataText: 'You can see what we hold about you. Ask us, and you get a copy within 1 month.',
});
