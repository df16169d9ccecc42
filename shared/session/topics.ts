import { adverseReducers } from './topics/adverse/reduce.ts';
import { adverseRules } from './topics/adverse/rules.ts';
import { checklistReducers } from './topics/checklist/reduce.ts';
import { checklistRules } from './topics/checklist/rules.ts';
import { colourReducers } from './topics/colour/reduce.ts';
import { colourRules } from './topics/colour/rules.ts';
import { consentReducers } from './topics/consent/reduce.ts';
import { consentRules } from './topics/consent/rules.ts';
import { courseReducers } from './topics/course/reduce.ts';
import { emergencyReducers } from './topics/emergency/reduce.ts';
import { emergencyRules } from './topics/emergency/rules.ts';
import { factsReducers } from './topics/facts/reduce.ts';
import { fineTuneReducers } from './topics/fine-tune/reduce.ts';
import { fineTuneRules } from './topics/fine-tune/rules.ts';
import { hairlineReducers } from './topics/hairline/reduce.ts';
import { hairlineRules } from './topics/hairline/rules.ts';
import { handOverReducers } from './topics/hand-over/reduce.ts';
import { healthReducers } from './topics/health/reduce.ts';
import { healthRules } from './topics/health/rules.ts';
import { historyRules } from './topics/history/rules.ts';
import { hygieneReducers } from './topics/hygiene/reduce.ts';
import { hygieneRules } from './topics/hygiene/rules.ts';
import { identityReducers } from './topics/identity/reduce.ts';
import { identityRules } from './topics/identity/rules.ts';
import { mixReducers } from './topics/mix/reduce.ts';
import { mixRules } from './topics/mix/rules.ts';
import { needleReducers } from './topics/needle/reduce.ts';
import { needleRules } from './topics/needle/rules.ts';
import { notesReducers } from './topics/notes/reduce.ts';
import { numbingReducers } from './topics/numbing/reduce.ts';
import { numbingRules } from './topics/numbing/rules.ts';
import { paperReducers } from './topics/paper/reduce.ts';
import { paperRules } from './topics/paper/rules.ts';
import { patchTestRules } from './topics/patch-test/rules.ts';
import { photosReducers } from './topics/photos/reduce.ts';
import { photosRules } from './topics/photos/rules.ts';
import { stockReducers } from './topics/stock/reduce.ts';
import { zonesReducers } from './topics/zones/reduce.ts';
import { zonesRules } from './topics/zones/rules.ts';

/** The rooms of a session: who asks where everything about numbing is opens one folder. */
export const topics = {
  facts: { reducers: factsReducers },
  checklist: { reducers: checklistReducers, rules: checklistRules },
  identity: { reducers: identityReducers, rules: identityRules },
  history: { rules: historyRules },
  patchTest: { rules: patchTestRules },
  health: { reducers: healthReducers, rules: healthRules },
  handOver: { reducers: handOverReducers },
  zones: { reducers: zonesReducers, rules: zonesRules },
  hairline: { reducers: hairlineReducers, rules: hairlineRules },
  photos: { reducers: photosReducers, rules: photosRules },
  consent: { reducers: consentReducers, rules: consentRules },
  hygiene: { reducers: hygieneReducers, rules: hygieneRules },
  numbing: { reducers: numbingReducers, rules: numbingRules },
  emergency: { reducers: emergencyReducers, rules: emergencyRules },
  colour: { reducers: colourReducers, rules: colourRules },
  mix: { reducers: mixReducers, rules: mixRules },
  needle: { reducers: needleReducers, rules: needleRules },
  fineTune: { reducers: fineTuneReducers, rules: fineTuneRules },
  stock: { reducers: stockReducers },
  paper: { reducers: paperReducers, rules: paperRules },
  adverse: { reducers: adverseReducers, rules: adverseRules },
  notes: { reducers: notesReducers },
  course: { reducers: courseReducers },
} as const;
