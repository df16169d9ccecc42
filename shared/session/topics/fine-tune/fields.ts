import { choicesOf, field } from '../../field.ts';
import { fineTuneLabels } from './labels.ts';

const measure = field('fineTune', 'measures');
const agreed = field('fineTune', 'agreement');

export const fineTuneFields = [
  measure({
    id: 'hairlineMidMm',
    label: fineTuneLabels.hairlineMiddleToGlabella,
    kind: 'number',
    unit: 'mm',
    min: 40,
    max: 120,
    step: 1,
    required: 'always',
  }),
  measure({
    id: 'templeLeftMm',
    label: fineTuneLabels.leftTempleToTheSamePoint,
    kind: 'number',
    unit: 'mm',
    min: 40,
    max: 140,
    step: 1,
    required: 'always',
  }),
  measure({
    id: 'templeRightMm',
    label: fineTuneLabels.rightTempleToTheSamePoint,
    kind: 'number',
    unit: 'mm',
    min: 40,
    max: 140,
    step: 1,
    required: 'always',
  }),
  measure({
    id: 'blendScore',
    label: fineTuneLabels.blendAtTheBorders,
    kind: 'choice',
    required: 'always',
    choices: choicesOf(['0', fineTuneLabels.n0StandsOut], '1', '2', ['3', fineTuneLabels.n3Blends]),
  }),
  measure({
    id: 'borderBlend',
    label: fineTuneLabels.blendOfThisBorder,
    kind: 'choice',
    per: 'zone',
    choices: choicesOf(['0', fineTuneLabels.n0StandsOut], '1', '2', ['3', fineTuneLabels.n3Blends]),
  }),
  agreed({
    id: 'mirrorOk',
    label: fineTuneLabels.clientIsContentInTheMirror,
    kind: 'yesNo',
    required: 'always',
  }),
  agreed({ id: 'clientComment', label: fineTuneLabels.clientsWords, kind: 'longText', maxLength: 400 }),
  agreed({
    id: 'finalColourAcknowledged',
    label: fineTuneLabels.clientKnowsTheFinalColourIs,
    kind: 'yesNo',
    required: 'always',
  }),
  agreed({
    id: 'stopReason',
    label: fineTuneLabels.whyWeStopHere,
    kind: 'choice',
    required: 'always',
    choices: choicesOf(
      ['planMet', fineTuneLabels.planMet],
      ['skinLimit', fineTuneLabels.skinHasHadEnough],
      ['tired', fineTuneLabels.clientTired],
      ['time', fineTuneLabels.time],
      ['adverse', fineTuneLabels.unwantedReaction],
    ),
  }),
] as const;
