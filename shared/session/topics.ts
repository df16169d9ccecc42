import { adverseReducers } from './topics/adverse/reduce.ts';
import { checklistReducers } from './topics/checklist/reduce.ts';
import { colourReducers } from './topics/colour/reduce.ts';
import { consentReducers } from './topics/consent/reduce.ts';
import { courseReducers } from './topics/course/reduce.ts';
import { emergencyReducers } from './topics/emergency/reduce.ts';
import { factsReducers } from './topics/facts/reduce.ts';
import { fineTuneReducers } from './topics/fine-tune/reduce.ts';
import { hairlineReducers } from './topics/hairline/reduce.ts';
import { handOverReducers } from './topics/hand-over/reduce.ts';
import { healthReducers } from './topics/health/reduce.ts';
import { hygieneReducers } from './topics/hygiene/reduce.ts';
import { identityReducers } from './topics/identity/reduce.ts';
import { mixReducers } from './topics/mix/reduce.ts';
import { needleReducers } from './topics/needle/reduce.ts';
import { notesReducers } from './topics/notes/reduce.ts';
import { numbingReducers } from './topics/numbing/reduce.ts';
import { paperReducers } from './topics/paper/reduce.ts';
import { photosReducers } from './topics/photos/reduce.ts';
import { stockReducers } from './topics/stock/reduce.ts';
import { zonesReducers } from './topics/zones/reduce.ts';

/** The rooms of a session: who asks where everything about numbing is opens one folder. */
export const topics = {
  facts: { reducers: factsReducers },
  checklist: { reducers: checklistReducers },
  identity: { reducers: identityReducers },
  health: { reducers: healthReducers },
  handOver: { reducers: handOverReducers },
  zones: { reducers: zonesReducers },
  hairline: { reducers: hairlineReducers },
  photos: { reducers: photosReducers },
  consent: { reducers: consentReducers },
  hygiene: { reducers: hygieneReducers },
  numbing: { reducers: numbingReducers },
  emergency: { reducers: emergencyReducers },
  colour: { reducers: colourReducers },
  mix: { reducers: mixReducers },
  needle: { reducers: needleReducers },
  fineTune: { reducers: fineTuneReducers },
  stock: { reducers: stockReducers },
  paper: { reducers: paperReducers },
  adverse: { reducers: adverseReducers },
  notes: { reducers: notesReducers },
  course: { reducers: courseReducers },
} as const;
