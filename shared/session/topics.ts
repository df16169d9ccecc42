import { adverseReducers } from './topics/adverse/reduce.ts';
import { adverseRefuses } from './topics/adverse/refuse.ts';
import { adverseRules } from './topics/adverse/rules.ts';
import { checklistReducers } from './topics/checklist/reduce.ts';
import { checklistRefuses } from './topics/checklist/refuse.ts';
import { checklistRules } from './topics/checklist/rules.ts';
import { colourReducers } from './topics/colour/reduce.ts';
import { colourRefuses } from './topics/colour/refuse.ts';
import { colourRules } from './topics/colour/rules.ts';
import { consentReducers } from './topics/consent/reduce.ts';
import { consentRefuses } from './topics/consent/refuse.ts';
import { consentRules } from './topics/consent/rules.ts';
import { courseReducers } from './topics/course/reduce.ts';
import { courseRefuses } from './topics/course/refuse.ts';
import { emergencyReducers } from './topics/emergency/reduce.ts';
import { emergencyRefuses } from './topics/emergency/refuse.ts';
import { emergencyRules } from './topics/emergency/rules.ts';
import { factsReducers } from './topics/facts/reduce.ts';
import { factsRefuses } from './topics/facts/refuse.ts';
import { fineTuneReducers } from './topics/fine-tune/reduce.ts';
import { fineTuneRefuses } from './topics/fine-tune/refuse.ts';
import { fineTuneRules } from './topics/fine-tune/rules.ts';
import { hairlineReducers } from './topics/hairline/reduce.ts';
import { hairlineRefuses } from './topics/hairline/refuse.ts';
import { hairlineRules } from './topics/hairline/rules.ts';
import { handOverReducers } from './topics/hand-over/reduce.ts';
import { handOverRefuses } from './topics/hand-over/refuse.ts';
import { healthReducers } from './topics/health/reduce.ts';
import { healthRefuses } from './topics/health/refuse.ts';
import { healthRules } from './topics/health/rules.ts';
import { historyRules } from './topics/history/rules.ts';
import { hygieneReducers } from './topics/hygiene/reduce.ts';
import { hygieneRefuses } from './topics/hygiene/refuse.ts';
import { hygieneRules } from './topics/hygiene/rules.ts';
import { identityReducers } from './topics/identity/reduce.ts';
import { identityRules } from './topics/identity/rules.ts';
import { mixReducers } from './topics/mix/reduce.ts';
import { mixRefuses } from './topics/mix/refuse.ts';
import { mixRules } from './topics/mix/rules.ts';
import { needleReducers } from './topics/needle/reduce.ts';
import { needleRefuses } from './topics/needle/refuse.ts';
import { needleRules } from './topics/needle/rules.ts';
import { notesReducers } from './topics/notes/reduce.ts';
import { numbingReducers } from './topics/numbing/reduce.ts';
import { numbingRefuses } from './topics/numbing/refuse.ts';
import { numbingRules } from './topics/numbing/rules.ts';
import { paperReducers } from './topics/paper/reduce.ts';
import { paperRefuses } from './topics/paper/refuse.ts';
import { paperRules } from './topics/paper/rules.ts';
import { patchTestRules } from './topics/patch-test/rules.ts';
import { photosReducers } from './topics/photos/reduce.ts';
import { photosRefuses } from './topics/photos/refuse.ts';
import { photosRules } from './topics/photos/rules.ts';
import { stockReducers } from './topics/stock/reduce.ts';
import { stockRefuses } from './topics/stock/refuse.ts';
import { zonesReducers } from './topics/zones/reduce.ts';
import { zonesRefuses } from './topics/zones/refuse.ts';
import { zonesRules } from './topics/zones/rules.ts';

/** The rooms of a session: who asks where everything about numbing is opens one folder. */
export const topics = {
  facts: { reducers: factsReducers, refuses: factsRefuses },
  checklist: { reducers: checklistReducers, refuses: checklistRefuses, rules: checklistRules },
  identity: { reducers: identityReducers, rules: identityRules },
  history: { rules: historyRules },
  patchTest: { rules: patchTestRules },
  health: { reducers: healthReducers, refuses: healthRefuses, rules: healthRules },
  handOver: { reducers: handOverReducers, refuses: handOverRefuses },
  zones: { reducers: zonesReducers, refuses: zonesRefuses, rules: zonesRules },
  hairline: { reducers: hairlineReducers, refuses: hairlineRefuses, rules: hairlineRules },
  photos: { reducers: photosReducers, refuses: photosRefuses, rules: photosRules },
  consent: { reducers: consentReducers, refuses: consentRefuses, rules: consentRules },
  hygiene: { reducers: hygieneReducers, refuses: hygieneRefuses, rules: hygieneRules },
  numbing: { reducers: numbingReducers, refuses: numbingRefuses, rules: numbingRules },
  emergency: { reducers: emergencyReducers, refuses: emergencyRefuses, rules: emergencyRules },
  mix: { reducers: mixReducers, refuses: mixRefuses, rules: mixRules },
  needle: { reducers: needleReducers, refuses: needleRefuses, rules: needleRules },
  colour: { reducers: colourReducers, refuses: colourRefuses, rules: colourRules },
  fineTune: { reducers: fineTuneReducers, refuses: fineTuneRefuses, rules: fineTuneRules },
  stock: { reducers: stockReducers, refuses: stockRefuses },
  paper: { reducers: paperReducers, refuses: paperRefuses, rules: paperRules },
  adverse: { reducers: adverseReducers, refuses: adverseRefuses, rules: adverseRules },
  notes: { reducers: notesReducers },
  course: { reducers: courseReducers, refuses: courseRefuses },
} as const;
