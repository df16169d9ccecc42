import type { Aftercare, Limit } from '../../shared/protocol/schema.ts';
import { plainSource } from '../../shared/words/plain-source.ts';

export const ownerWords: Readonly<Record<Limit['owner'], string>> = {
  H: 'Fixed in Stipple',
  P: 'Studio',
  J: 'Country',
  M: 'Label',
  L: 'Log only',
};
export const basisWords: Readonly<Record<Limit['basis'], string>> = {
  Law: 'Law or official label',
  Ev: 'Study',
  Prof: 'Professional body',
  Trade: 'Trade practice',
  BK: 'Common knowledge',
  Des: 'Design choice, adviser confirms',
};
/** How far to trust a value, and where it comes from: `Trade practice; check with the maker of the machine`. */
export const restsOn = (basis: Limit['basis'], source: string): string => {
  const plain = plainSource(source);
  return `${basisWords[basis]}${plain === '' ? '' : `; ${plain.charAt(0).toLowerCase()}${plain.slice(1)}`}`;
};
export const unitWords: Readonly<Record<Limit['unit'], string>> = {
  days: 'days',
  months: 'months',
  minutes: 'min',
  hours: 'h',
  years: 'years',
  g: 'g',
  mg: 'mg',
  cm2: 'cm²',
  mm: 'mm',
  dotsPerCm2: 'dots/cm²',
  percent: '%',
  count: '',
  Lstar: 'L*',
};
export const topicWords: Readonly<Record<keyof Aftercare['allowedFrom'], string>> = {
  rinse: 'Rinse with water',
  shampooMild: 'Mild shampoo',
  shampooUsual: 'Usual shampoo',
  moisturiser: 'Moisturiser',
  minoxidil: 'Minoxidil',
  sweatLight: 'Light sweating',
  sweatHard: 'Hard sweating',
  hatLoose: 'Loose hat',
  tightCap: 'Helmet or tight cap',
  sunscreenSpf50: 'Sunscreen, SPF 50',
  sunDirect: 'Direct sun',
  tanningBed: 'Tanning bed',
  swimSaunaSteam: 'Swimming, sauna, steam',
  foilShave: 'Foil shaver',
  clippers: 'Clippers',
  razor: 'Razor',
  strongProducts: 'Strong products',
  mattLotion: 'Matt lotion',
  exfoliate: 'Exfoliating',
  hairDye: 'Hair dye',
  hairFibres: 'Hair fibres and powder',
  sleepFlat: 'Sleeping as usual',
  alcoholSmoking: 'Alcohol and smoking',
  gardenAnimals: 'Gardening and animals',
};

/** Days of healing that the boxes of signs name. */
export const healingWords: Readonly<Record<keyof Aftercare['healing'], string>> = {
  darkUntilDay: 'Dark and sharp up to',
  patchyFromDay: 'Patchy or too light from',
  returnsFromDay: 'Colour comes back from',
  itchNormalUntilDay: 'A slight itch is normal up to',
  itchDoctorAfterDay: 'An itch needs a doctor after',
};
