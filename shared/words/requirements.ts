import { colourSays } from './requirements/colour.ts';
import { commonSays, notCheckedSays } from './requirements/common.ts';
import { consultationSays } from './requirements/consultation.ts';
import { finishSays } from './requirements/finish.ts';
import { healthSays } from './requirements/health.ts';
import { numbingSays } from './requirements/numbing.ts';
import { photoNotCheckedSays, photoSays } from './requirements/photos.ts';
import { planningSays } from './requirements/planning.ts';
import { stationSays } from './requirements/station.ts';
import { workSays } from './requirements/work.ts';

/** Every sentence of a requirement: what is missing, in plain words; no rule writes its own. */
export const says = {
  common: commonSays,
  notChecked: { ...notCheckedSays, ...photoNotCheckedSays },
  photos: photoSays,
  health: healthSays,
  consultation: consultationSays,
  planning: planningSays,
  numbing: numbingSays,
  station: stationSays,
  colour: colourSays,
  work: workSays,
  finish: finishSays,
} as const;
