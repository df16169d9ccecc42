import { adverseReducers } from './topics/adverse/reduce.ts';
import { adverseRefuses } from './topics/adverse/refuse.ts';
import { adverseRules } from './topics/adverse/rules.ts';
import { adverseDoing, adverseLines } from './topics/adverse/words.ts';
import { checklistReducers } from './topics/checklist/reduce.ts';
import { checklistRefuses } from './topics/checklist/refuse.ts';
import { checklistRules } from './topics/checklist/rules.ts';
import { checklistDoing, checklistLines } from './topics/checklist/words.ts';
import { colourReducers } from './topics/colour/reduce.ts';
import { colourRefuses } from './topics/colour/refuse.ts';
import { colourRules } from './topics/colour/rules.ts';
import { colourDoing, colourLines } from './topics/colour/words.ts';
import { consentReducers } from './topics/consent/reduce.ts';
import { consentRefuses } from './topics/consent/refuse.ts';
import { consentRules } from './topics/consent/rules.ts';
import { consentDoing, consentLines } from './topics/consent/words.ts';
import { correctionReducers } from './topics/correction/reduce.ts';
import { correctionRefuses } from './topics/correction/refuse.ts';
import { correctionDoing, correctionLines } from './topics/correction/words.ts';
import { courseReducers } from './topics/course/reduce.ts';
import { courseRefuses } from './topics/course/refuse.ts';
import { courseDoing, courseLines } from './topics/course/words.ts';
import { emergencyReducers } from './topics/emergency/reduce.ts';
import { emergencyRefuses } from './topics/emergency/refuse.ts';
import { emergencyRules } from './topics/emergency/rules.ts';
import { emergencyDoing, emergencyLines } from './topics/emergency/words.ts';
import { factsReducers } from './topics/facts/reduce.ts';
import { factsRefuses } from './topics/facts/refuse.ts';
import { factsDoing, factsLines } from './topics/facts/words.ts';
import { fineTuneReducers } from './topics/fine-tune/reduce.ts';
import { fineTuneRefuses } from './topics/fine-tune/refuse.ts';
import { fineTuneRules } from './topics/fine-tune/rules.ts';
import { fineTuneDoing, fineTuneLines } from './topics/fine-tune/words.ts';
import { hairlineReducers } from './topics/hairline/reduce.ts';
import { hairlineRefuses } from './topics/hairline/refuse.ts';
import { hairlineRules } from './topics/hairline/rules.ts';
import { hairlineDoing, hairlineLines } from './topics/hairline/words.ts';
import { handOverReducers } from './topics/hand-over/reduce.ts';
import { handOverRefuses } from './topics/hand-over/refuse.ts';
import { handOverDoing, handOverLines } from './topics/hand-over/words.ts';
import { healthReducers } from './topics/health/reduce.ts';
import { healthRefuses } from './topics/health/refuse.ts';
import { healthRules } from './topics/health/rules.ts';
import { healthDoing, healthLines } from './topics/health/words.ts';
import { historyRules } from './topics/history/rules.ts';
import { hygieneReducers } from './topics/hygiene/reduce.ts';
import { hygieneRefuses } from './topics/hygiene/refuse.ts';
import { hygieneRules } from './topics/hygiene/rules.ts';
import { hygieneDoing, hygieneLines } from './topics/hygiene/words.ts';
import { identityReducers } from './topics/identity/reduce.ts';
import { identityRules } from './topics/identity/rules.ts';
import { identityDoing, identityLines } from './topics/identity/words.ts';
import { mixReducers } from './topics/mix/reduce.ts';
import { mixRefuses } from './topics/mix/refuse.ts';
import { mixRules } from './topics/mix/rules.ts';
import { mixDoing, mixLines } from './topics/mix/words.ts';
import { needleReducers } from './topics/needle/reduce.ts';
import { needleRefuses } from './topics/needle/refuse.ts';
import { needleRules } from './topics/needle/rules.ts';
import { needleDoing, needleLines } from './topics/needle/words.ts';
import { notesReducers } from './topics/notes/reduce.ts';
import { notesDoing, notesLines } from './topics/notes/words.ts';
import { numbingReducers } from './topics/numbing/reduce.ts';
import { numbingRefuses } from './topics/numbing/refuse.ts';
import { numbingRules } from './topics/numbing/rules.ts';
import { numbingDoing, numbingLines } from './topics/numbing/words.ts';
import { paperReducers } from './topics/paper/reduce.ts';
import { paperRefuses } from './topics/paper/refuse.ts';
import { paperRules } from './topics/paper/rules.ts';
import { paperDoing, paperLines } from './topics/paper/words.ts';
import { patchTestRules } from './topics/patch-test/rules.ts';
import { photosReducers } from './topics/photos/reduce.ts';
import { photosRefuses } from './topics/photos/refuse.ts';
import { photosRules } from './topics/photos/rules.ts';
import { photosDoing, photosLines } from './topics/photos/words.ts';
import { stockReducers } from './topics/stock/reduce.ts';
import { stockRefuses } from './topics/stock/refuse.ts';
import { stockDoing, stockLines } from './topics/stock/words.ts';
import { zonesReducers } from './topics/zones/reduce.ts';
import { zonesRefuses } from './topics/zones/refuse.ts';
import { zonesRules } from './topics/zones/rules.ts';
import { zonesDoing, zonesLines } from './topics/zones/words.ts';

/** The rooms of a session: who asks where everything about numbing is opens one folder. */
export const topics = {
  facts: { reducers: factsReducers, doing: factsDoing, lines: factsLines, refuses: factsRefuses },
  checklist: {
    reducers: checklistReducers,
    doing: checklistDoing,
    lines: checklistLines,
    refuses: checklistRefuses,
    rules: checklistRules,
  },
  identity: { reducers: identityReducers, doing: identityDoing, lines: identityLines, rules: identityRules },
  history: { rules: historyRules },
  patchTest: { rules: patchTestRules },
  health: {
    reducers: healthReducers,
    doing: healthDoing,
    lines: healthLines,
    refuses: healthRefuses,
    rules: healthRules,
  },
  handOver: {
    reducers: handOverReducers,
    doing: handOverDoing,
    lines: handOverLines,
    refuses: handOverRefuses,
  },
  zones: {
    reducers: zonesReducers,
    doing: zonesDoing,
    lines: zonesLines,
    refuses: zonesRefuses,
    rules: zonesRules,
  },
  hairline: {
    reducers: hairlineReducers,
    doing: hairlineDoing,
    lines: hairlineLines,
    refuses: hairlineRefuses,
    rules: hairlineRules,
  },
  photos: {
    reducers: photosReducers,
    doing: photosDoing,
    lines: photosLines,
    refuses: photosRefuses,
    rules: photosRules,
  },
  consent: {
    reducers: consentReducers,
    doing: consentDoing,
    lines: consentLines,
    refuses: consentRefuses,
    rules: consentRules,
  },
  hygiene: {
    reducers: hygieneReducers,
    doing: hygieneDoing,
    lines: hygieneLines,
    refuses: hygieneRefuses,
    rules: hygieneRules,
  },
  numbing: {
    reducers: numbingReducers,
    doing: numbingDoing,
    lines: numbingLines,
    refuses: numbingRefuses,
    rules: numbingRules,
  },
  emergency: {
    reducers: emergencyReducers,
    doing: emergencyDoing,
    lines: emergencyLines,
    refuses: emergencyRefuses,
    rules: emergencyRules,
  },
  mix: { reducers: mixReducers, doing: mixDoing, lines: mixLines, refuses: mixRefuses, rules: mixRules },
  needle: {
    reducers: needleReducers,
    doing: needleDoing,
    lines: needleLines,
    refuses: needleRefuses,
    rules: needleRules,
  },
  colour: {
    reducers: colourReducers,
    doing: colourDoing,
    lines: colourLines,
    refuses: colourRefuses,
    rules: colourRules,
  },
  fineTune: {
    reducers: fineTuneReducers,
    doing: fineTuneDoing,
    lines: fineTuneLines,
    refuses: fineTuneRefuses,
    rules: fineTuneRules,
  },
  stock: { reducers: stockReducers, doing: stockDoing, lines: stockLines, refuses: stockRefuses },
  paper: {
    reducers: paperReducers,
    doing: paperDoing,
    lines: paperLines,
    refuses: paperRefuses,
    rules: paperRules,
  },
  adverse: {
    reducers: adverseReducers,
    doing: adverseDoing,
    lines: adverseLines,
    refuses: adverseRefuses,
    rules: adverseRules,
  },
  correction: {
    reducers: correctionReducers,
    doing: correctionDoing,
    lines: correctionLines,
    refuses: correctionRefuses,
  },
  notes: { reducers: notesReducers, doing: notesDoing, lines: notesLines },
  course: { reducers: courseReducers, doing: courseDoing, lines: courseLines, refuses: courseRefuses },
} as const;
