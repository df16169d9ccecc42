import { choicesOf, field } from '../../field.ts';

const measure = field('fineTune', 'measures');
const agreed = field('fineTune', 'agreement');

export const fineTuneFields = [
  measure({
    id: 'hairlineMidMm',
    label: 'Hairline middle to glabella',
    kind: 'number',
    unit: 'mm',
    min: 40,
    max: 120,
    step: 1,
    required: 'always',
  }),
  measure({
    id: 'templeLeftMm',
    label: 'Left temple to the same point',
    kind: 'number',
    unit: 'mm',
    min: 40,
    max: 140,
    step: 1,
    required: 'always',
  }),
  measure({
    id: 'templeRightMm',
    label: 'Right temple to the same point',
    kind: 'number',
    unit: 'mm',
    min: 40,
    max: 140,
    step: 1,
    required: 'always',
  }),
  measure({
    id: 'blendScore',
    label: 'Blend at the borders',
    kind: 'choice',
    required: 'always',
    choices: choicesOf(['0', '0 stands out'], ['1', '1'], ['2', '2'], ['3', '3 blends']),
  }),
  measure({
    id: 'borderBlend',
    label: 'Blend of this border',
    kind: 'choice',
    per: 'zone',
    choices: choicesOf(['0', '0 stands out'], ['1', '1'], ['2', '2'], ['3', '3 blends']),
  }),
  agreed({ id: 'mirrorOk', label: 'Client is content in the mirror', kind: 'yesNo', required: 'always' }),
  agreed({ id: 'clientComment', label: "Client's words", kind: 'longText', maxLength: 400 }),
  agreed({
    id: 'finalColourAcknowledged',
    label: 'Client knows: the final colour is seen after 28 days',
    kind: 'yesNo',
    required: 'always',
  }),
  agreed({
    id: 'stopReason',
    label: 'Why we stop here',
    kind: 'choice',
    required: 'always',
    choices: choicesOf(
      ['planMet', 'Plan met'],
      ['skinLimit', 'Skin has had enough'],
      ['tired', 'Client tired'],
      ['time', 'Time'],
      ['adverse', 'Unwanted reaction'],
    ),
  }),
] as const;
