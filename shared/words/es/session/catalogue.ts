import { adverseSays, adverseDoing } from './adverse.ts';
import { checklistSays, checklistDoing } from './checklist.ts';
import { colourSays, colourDoing, colourLabels } from './colour.ts';
import { consentStandings, consentSays, consentDoing } from './consent.ts';
import { correctionSays, correctionUnreadable, correctionDoing } from './correction.ts';
import { courseSays, courseDoing } from './course.ts';
import { emergencySays, emergencyDoing } from './emergency.ts';
import { factsSays, factsDoing } from './facts.ts';
import { fineTuneSays, fineTuneDoing, fineTuneLabels } from './fine-tune.ts';
import { hairlineSays, hairlineDoing, hairlineLabels } from './hairline.ts';
import { handOverDoing } from './hand-over.ts';
import { healthEffects, seenOnScalp, letterWriters, healthSays, healthDoing } from './health.ts';
import { historySays, waits, historyLabels } from './history.ts';
import { hygieneNames, hygieneSays, hygieneDoing, hygieneLabels } from './hygiene.ts';
import { identitySays, identityDoing, identityLabels } from './identity.ts';
import { mixSays, mixDoing } from './mix.ts';
import { needleSays, needleDoing, needleLabels } from './needle.ts';
import { notesDoing } from './notes.ts';
import { numbingSays, numbingDoing, numbingLabels } from './numbing.ts';
import { paperSays, paperDoing, paperLabels } from './paper.ts';
import { patchStandings, patchTested, patchTestSays, patchTestLabels } from './patch-test.ts';
import { photosSays, photosDoing } from './photos.ts';
import { fieldGroups, sessionSays } from './session.ts';
import { stockSays, stockDoing } from './stock.ts';
import { zonesSays, zonesDoing, zonesLabels } from './zones.ts';

/** What a session says of its topics: fields, refusals, what is being done. */
export const session = {
  adverseDoing,
  adverseSays,
  checklistDoing,
  checklistSays,
  colourDoing,
  colourLabels,
  colourSays,
  consentDoing,
  consentSays,
  consentStandings,
  correctionDoing,
  correctionSays,
  correctionUnreadable,
  courseDoing,
  courseSays,
  emergencyDoing,
  emergencySays,
  factsDoing,
  factsSays,
  fieldGroups,
  fineTuneDoing,
  fineTuneLabels,
  fineTuneSays,
  hairlineDoing,
  hairlineLabels,
  hairlineSays,
  handOverDoing,
  healthDoing,
  healthEffects,
  healthSays,
  historyLabels,
  historySays,
  hygieneDoing,
  hygieneLabels,
  hygieneNames,
  hygieneSays,
  identityDoing,
  identityLabels,
  identitySays,
  letterWriters,
  mixDoing,
  mixSays,
  needleDoing,
  needleLabels,
  needleSays,
  notesDoing,
  numbingDoing,
  numbingLabels,
  numbingSays,
  paperDoing,
  paperLabels,
  paperSays,
  patchStandings,
  patchTestLabels,
  patchTestSays,
  patchTested,
  photosDoing,
  photosSays,
  seenOnScalp,
  sessionSays,
  stockDoing,
  stockSays,
  waits,
  zonesDoing,
  zonesLabels,
  zonesSays,
};
