import { choicesOf, field } from '../../field.ts';

const light = field('colourMatch', 'light');

export const colourFields = [
  light({
    id: 'lightSource',
    label: 'Light',
    kind: 'choice',
    required: 'always',
    choices: choicesOf(
      ['d65', 'D65 booth'],
      ['led', 'LED D65, CRI 90 or more'],
      ['daylight', 'Daylight'],
      ['other', 'Other'],
    ),
  }),
  light({
    id: 'cctK',
    label: 'Colour temperature',
    kind: 'number',
    unit: 'K',
    min: 2500,
    max: 7500,
    step: 100,
  }),
  light({ id: 'cri', label: 'CRI', kind: 'number', min: 0, max: 100, step: 1 }),
  light({
    id: 'darkerThanHealed',
    label: 'Chosen shade against the healed dots',
    kind: 'choice',
    required: 'always',
    choices: choicesOf(
      'lighter',
      'same',
      ['slightlyDarker', 'Slightly darker'],
      ['muchDarker', 'Clearly darker'],
    ),
  }),
  light({ id: 'labelShown', label: 'Pigment label shown to the client', kind: 'yesNo', required: 'always' }),
  light({
    id: 'allergyMatch',
    label: 'Label read against the allergies: any match',
    kind: 'yesNo',
    required: 'always',
  }),
  light({ id: 'clientAgreedShade', label: 'Client agrees to the shade', kind: 'yesNo', required: 'always' }),
] as const;
