import { choicesOf, field } from '../../field.ts';
import { commonWords } from '../../../words/screens/common.ts';
import { colourLabels } from './labels.ts';

const light = field('colourMatch', 'light');

export const colourFields = [
  light({
    id: 'lightSource',
    label: colourLabels.light,
    kind: 'choice',
    required: 'always',
    choices: choicesOf(
      ['d65', colourLabels.d65Booth],
      ['led', colourLabels.ledD65Cri90OrMore],
      ['daylight', colourLabels.daylight],
      ['other', commonWords.other],
    ),
  }),
  light({
    id: 'cctK',
    label: colourLabels.colourTemperature,
    kind: 'number',
    unit: 'K',
    min: 2500,
    max: 7500,
    step: 100,
  }),
  light({ id: 'cri', label: colourLabels.cri, kind: 'number', min: 0, max: 100, step: 1 }),
  light({
    id: 'darkerThanHealed',
    label: colourLabels.chosenShadeAgainstTheHealed,
    kind: 'choice',
    required: 'always',
    choices: choicesOf(
      ['lighter', colourLabels.lighter],
      ['same', colourLabels.same],
      ['slightlyDarker', colourLabels.slightlyDarker],
      ['muchDarker', colourLabels.clearlyDarker],
    ),
  }),
  light({
    id: 'labelShown',
    label: colourLabels.pigmentLabelShownToTheClient,
    kind: 'yesNo',
    required: 'always',
  }),
  light({
    id: 'allergyMatch',
    label: colourLabels.labelReadAgainstTheAllergies,
    kind: 'yesNo',
    required: 'always',
  }),
  light({
    id: 'clientAgreedShade',
    label: colourLabels.clientAgreesToTheShade,
    kind: 'yesNo',
    required: 'always',
  }),
] as const;
