import type { Message } from '../words/message.ts';
import { studioScreen } from '../words/screens/studio.ts';
import type { Aftercare } from './aftercare-schema.ts';

/** What a day of the leaflet is about, as a heading. */
export const topicWords: Readonly<Record<keyof Aftercare['allowedFrom'], Message>> = {
  rinse: studioScreen.rinseWithWater,
  shampooMild: studioScreen.mildShampoo,
  shampooUsual: studioScreen.usualShampoo,
  moisturiser: studioScreen.moisturiser,
  minoxidil: studioScreen.minoxidil,
  sweatLight: studioScreen.lightSweating,
  sweatHard: studioScreen.hardSweating,
  hatLoose: studioScreen.looseHat,
  tightCap: studioScreen.helmetOrTightCap,
  sunscreenSpf50: studioScreen.sunscreenSPF50,
  sunDirect: studioScreen.directSun,
  tanningBed: studioScreen.tanningBed,
  swimSaunaSteam: studioScreen.swimmingSaunaSteam,
  foilShave: studioScreen.foilShaver,
  clippers: studioScreen.clippers,
  razor: studioScreen.razor,
  strongProducts: studioScreen.strongProducts,
  mattLotion: studioScreen.mattLotion,
  exfoliate: studioScreen.exfoliating,
  hairDye: studioScreen.hairDye,
  hairFibres: studioScreen.hairFibres,
  sleepFlat: studioScreen.sleepingAsUsual,
  alcoholSmoking: studioScreen.alcoholAndSmoking,
  gardenAnimals: studioScreen.gardeningAndAnimals,
};

/** Days of healing that the boxes of signs name. */
export const healingWords: Readonly<Record<keyof Aftercare['healing'], Message>> = {
  darkUntilDay: studioScreen.darkUntilDay,
  patchyFromDay: studioScreen.patchyFromDay,
  returnsFromDay: studioScreen.returnsFromDay,
  itchNormalUntilDay: studioScreen.itchNormalUntilDay,
  itchDoctorAfterDay: studioScreen.itchDoctorAfterDay,
};
