import { protocolWords } from './words.ts';
import type { Message } from '../words/message.ts';
/** Things that wait, each with the first day it is allowed again (brief 6.2 and 10.6). */
export const aftercareTopics = [
  'rinse',
  'shampooMild',
  'shampooUsual',
  'moisturiser',
  'minoxidil',
  'sweatLight',
  'sweatHard',
  'hatLoose',
  'tightCap',
  'sunscreenSpf50',
  'sunDirect',
  'tanningBed',
  'swimSaunaSteam',
  'foilShave',
  'clippers',
  'razor',
  'strongProducts',
  'mattLotion',
  'exfoliate',
  'hairDye',
  'hairFibres',
  'sleepFlat',
  'alcoholSmoking',
  'gardenAnimals',
] as const;
export type AftercareTopic = (typeof aftercareTopics)[number];

/** How a sentence about the order names its topics. */
export const topicNames: Readonly<Record<AftercareTopic, Message>> = {
  rinse: protocolWords.theFirstRinse,
  shampooMild: protocolWords.mildShampoo,
  shampooUsual: protocolWords.theUsualShampoo,
  moisturiser: protocolWords.moisturiser,
  minoxidil: protocolWords.minoxidil,
  sweatLight: protocolWords.lightExercise,
  sweatHard: protocolWords.hardTraining,
  hatLoose: protocolWords.aLooseHat,
  tightCap: protocolWords.aTightCapOrHelmet,
  sunscreenSpf50: protocolWords.sunCream,
  sunDirect: protocolWords.directSun,
  tanningBed: protocolWords.aTanningBed,
  swimSaunaSteam: protocolWords.swimmingAndSauna,
  foilShave: protocolWords.theFoilShaver,
  clippers: protocolWords.clippers,
  razor: protocolWords.theRazor,
  strongProducts: protocolWords.peelsAndRetinol,
  mattLotion: protocolWords.mattLotion,
  exfoliate: protocolWords.scrubbing,
  hairDye: protocolWords.hairDye,
  hairFibres: protocolWords.hairFibres,
  sleepFlat: protocolWords.sleepingAsUsual,
  alcoholSmoking: protocolWords.alcoholAsUsual,
  gardenAnimals: protocolWords.gardeningAndAnimals,
};

/** What must not come before what: the gentler way first, water before soap, covered before bare. */
export const topicOrder: readonly (readonly [first: AftercareTopic, later: AftercareTopic])[] = [
  ['rinse', 'shampooMild'],
  ['shampooMild', 'shampooUsual'],
  ['rinse', 'moisturiser'],
  ['shampooMild', 'minoxidil'],
  ['rinse', 'swimSaunaSteam'],
  ['sweatLight', 'sweatHard'],
  ['sweatLight', 'swimSaunaSteam'],
  ['hatLoose', 'tightCap'],
  ['sunscreenSpf50', 'sunDirect'],
  ['sunDirect', 'tanningBed'],
  ['foilShave', 'clippers'],
  ['clippers', 'razor'],
  ['foilShave', 'razor'],
  ['moisturiser', 'mattLotion'],
  ['moisturiser', 'exfoliate'],
  ['shampooUsual', 'strongProducts'],
  ['shampooUsual', 'hairDye'],
  ['shampooUsual', 'hairFibres'],
];

/** Phases begin with what they are about: dry until the first rinse, gentle until hard training, covered until the sun. */
export const phaseTopics = ['rinse', 'sweatHard', 'sunDirect'] as const satisfies readonly AftercareTopic[];
