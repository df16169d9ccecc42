import { choicesOf, field } from '../../field.ts';
import { commonWords } from '../../../words/screens/common.ts';
import { identityLabels } from './labels.ts';

const visit = field('consultation', 'visit');

export const identityFields = [
  visit({
    id: 'idKind',
    label: identityLabels.identityShown,
    kind: 'choice',
    choices: choicesOf(
      ['passport', identityLabels.passport],
      ['licence', identityLabels.drivingLicence],
      ['nationalId', identityLabels.nationalIdentityCard],
      ['other', commonWords.other],
      ['known', identityLabels.knownToTheStudio],
    ),
    required: 'always',
    isLasting: true,
  }),
  visit({
    id: 'idLastFour',
    label: identityLabels.lastFourCharactersOfTheDocument,
    kind: 'text',
    maxLength: 4,
    isLasting: true,
  }),
  visit({
    id: 'goal',
    label: identityLabels.whatTheClientWants,
    kind: 'longText',
    maxLength: 400,
    isLasting: true,
  }),
  visit({
    id: 'expectation',
    label: identityLabels.expectations,
    kind: 'choice',
    choices: choicesOf(
      ['realistic', identityLabels.realistic],
      ['discuss', identityLabels.needsDiscussion],
      ['concern', identityLabels.concern],
    ),
    required: 'always',
  }),
] as const;
