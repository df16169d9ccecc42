import { choicesOf, field } from '../../field.ts';

const hairline = field('consultation', 'hairline');

export const hairlineFields = [
  hairline({ id: 'hairlineChange', label: 'Hairline is to change', kind: 'yesNo', required: 'always' }),
  hairline({
    id: 'hairlineKeep',
    label: 'Hairline',
    kind: 'choice',
    choices: choicesOf('keep', 'soften', 'rebuild'),
  }),
  hairline({
    id: 'hairlineGlabellaMm',
    label: 'Hairline to glabella',
    kind: 'number',
    unit: 'mm',
    min: 40,
    max: 120,
    step: 1,
    askedIf: [{ hairlineChange: [true] }],
  }),
  hairline({
    id: 'hairlineDiffMm',
    label: 'Left-right difference',
    kind: 'number',
    unit: 'mm',
    min: 0,
    max: 40,
    step: 1,
    askedIf: [{ hairlineChange: [true] }],
  }),
] as const;
