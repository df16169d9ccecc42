import { choicesOf, field } from '../../field.ts';
import { hairlineLabels } from './labels.ts';

const hairline = field('consultation', 'hairline');

export const hairlineFields = [
  hairline({
    id: 'hairlineChange',
    label: hairlineLabels.hairlineIsToChange,
    kind: 'yesNo',
    required: 'always',
  }),
  hairline({
    id: 'hairlineKeep',
    label: hairlineLabels.hairline,
    kind: 'choice',
    choices: choicesOf(
      ['keep', hairlineLabels.keep],
      ['soften', hairlineLabels.soften],
      ['rebuild', hairlineLabels.rebuild],
    ),
  }),
  hairline({
    id: 'hairlineGlabellaMm',
    label: hairlineLabels.hairlineToGlabella,
    kind: 'number',
    unit: 'mm',
    min: 40,
    max: 120,
    step: 1,
    askedIf: [{ hairlineChange: [true] }],
  }),
  hairline({
    id: 'hairlineDiffMm',
    label: hairlineLabels.leftRightDifference,
    kind: 'number',
    unit: 'mm',
    min: 0,
    max: 40,
    step: 1,
    askedIf: [{ hairlineChange: [true] }],
  }),
] as const;
