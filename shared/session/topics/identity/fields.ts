import { choicesOf, field } from '../../field.ts';

const visit = field('consultation', 'visit');

export const identityFields = [
  visit({
    id: 'idKind',
    label: 'Identity shown',
    kind: 'choice',
    choices: choicesOf(
      ['passport', 'Passport'],
      ['licence', 'Driving licence'],
      ['nationalId', 'National identity card'],
      ['other', 'Other'],
      ['known', 'Known to the studio'],
    ),
    required: 'always',
    isLasting: true,
  }),
  visit({
    id: 'idLastFour',
    label: 'Last four characters of the document',
    kind: 'text',
    maxLength: 4,
    isLasting: true,
  }),
  visit({ id: 'goal', label: 'What the client wants', kind: 'longText', maxLength: 400, isLasting: true }),
  visit({
    id: 'expectation',
    label: 'Expectations',
    kind: 'choice',
    choices: choicesOf(['realistic', 'Realistic'], ['discuss', 'Needs discussion'], ['concern', 'Concern']),
    required: 'always',
  }),
] as const;
