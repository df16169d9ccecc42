import { adverseSays, adverseDoing, adverseLines } from './adverse.ts';
import { checklistSays, checklistDoing, checklistLines } from './checklist.ts';
import { colourSays, colourDoing, colourLines, colourLabels } from './colour.ts';
import { consentStandings, consentSays, consentDoing, consentLines } from './consent.ts';
import {
  correctionLabels,
  correctionSays,
  correctionUnreadable,
  correctionDoing,
  correctionLines,
} from './correction.ts';
import { courseSays, courseDoing, courseLines, endingReasons, endingNotes } from './course.ts';
import { emergencySays, emergencyDoing, emergencyLines } from './emergency.ts';
import { factsSays, factsDoing, factsLines } from './facts.ts';
import { fineTuneSays, fineTuneDoing, fineTuneLines, fineTuneLabels } from './fine-tune.ts';
import { hairlineSays, hairlineDoing, hairlineLines, hairlineLabels } from './hairline.ts';
import { handOverDoing, handOverLines } from './hand-over.ts';
import {
  healthEffects,
  seenOnScalp,
  letterWriters,
  healthSays,
  healthDoing,
  answers,
  healthLines,
} from './health.ts';
import { historySays, waits, historyLabels } from './history.ts';
import { hygieneNames, hygieneSays, hygieneDoing, hygieneLines, hygieneLabels } from './hygiene.ts';
import { identitySays, identityDoing, identityLines, identityLabels } from './identity.ts';
import { mixSays, mixDoing, mixLines } from './mix.ts';
import { skins, undone, undoReasons, needleSays, needleDoing, needleLines, needleLabels } from './needle.ts';
import { notesDoing, notesLines } from './notes.ts';
import { numbingSays, numbingDoing, numbingLines, numbingLabels } from './numbing.ts';
import { paperSays, paperDoing, paperLines, paperLabels } from './paper.ts';
import { patchStandings, patchTested, patchTestSays, patchTestLabels } from './patch-test.ts';
import { photosSays, photosDoing, photosLines } from './photos.ts';
import { fieldGroups, sessionSays, lines } from './session.ts';
import { stockSays, stockDoing, stockLines } from './stock.ts';
import { zonesSays, zonesDoing, zonesLines, zonesLabels } from './zones.ts';

/** What a session says of its topics: fields, refusals, what is being done. */
export const session = {
  adverseDoing,
  adverseLines,
  adverseSays,
  answers,
  checklistDoing,
  checklistLines,
  checklistSays,
  colourDoing,
  colourLabels,
  colourLines,
  colourSays,
  consentDoing,
  consentLines,
  consentSays,
  consentStandings,
  correctionDoing,
  correctionLabels,
  correctionLines,
  correctionSays,
  correctionUnreadable,
  courseDoing,
  courseLines,
  courseSays,
  emergencyDoing,
  emergencyLines,
  emergencySays,
  endingNotes,
  endingReasons,
  factsDoing,
  factsLines,
  factsSays,
  fieldGroups,
  fineTuneDoing,
  fineTuneLabels,
  fineTuneLines,
  fineTuneSays,
  hairlineDoing,
  hairlineLabels,
  hairlineLines,
  hairlineSays,
  handOverDoing,
  handOverLines,
  healthDoing,
  healthEffects,
  healthLines,
  healthSays,
  historyLabels,
  historySays,
  hygieneDoing,
  hygieneLabels,
  hygieneLines,
  hygieneNames,
  hygieneSays,
  identityDoing,
  identityLabels,
  identityLines,
  identitySays,
  letterWriters,
  lines,
  mixDoing,
  mixLines,
  mixSays,
  needleDoing,
  needleLabels,
  needleLines,
  needleSays,
  notesDoing,
  notesLines,
  numbingDoing,
  numbingLabels,
  numbingLines,
  numbingSays,
  paperDoing,
  paperLabels,
  paperLines,
  paperSays,
  patchStandings,
  patchTestLabels,
  patchTestSays,
  patchTested,
  photosDoing,
  photosLines,
  photosSays,
  seenOnScalp,
  sessionSays,
  skins,
  stockDoing,
  stockLines,
  stockSays,
  undoReasons,
  undone,
  waits,
  zonesDoing,
  zonesLabels,
  zonesLines,
  zonesSays,
};
